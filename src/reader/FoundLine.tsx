import { sourceMark } from '../citations/sourceMark';
import type { Dataset } from '../domain/dataset';
import type { AtlasEvent } from '../domain/event';
import type { Place } from '../domain/place';
import type { Source } from '../domain/source';
import { numberInWords } from '../i18n/numbers';
import { spoken, t } from '../i18n/translate';
import { useAtlas } from '../state/useAtlas';
import { KindMark } from '../ui/KindMark';
import { EventDate } from './EventDate';
import { placeInWords } from './placeInWords';
import styles from './SearchDialog.module.css';
import type { Found, Meant } from './searchIndex';
import { nameMeant, piecesOf } from './searchMatch';
import { useIsOutside } from './useIsOutside';

/** One record that was found: its name with what was meant marked in it, and a word on what it is. */
export function FoundLine({ found: { record, meant } }: { readonly found: Found }) {
  const dataset = useAtlas(({ document }) => document.dataset);
  const isOutside = useIsOutside();
  if (record.type === 'article')
    return <ArticleLine article={record.article} meant={meant} dataset={dataset} />;
  const line =
    record.type === 'place' ? (
      <PlaceLine place={record.place} meant={meant} dataset={dataset} />
    ) : (
      <EventLine event={record.event} meant={meant} dataset={dataset} />
    );
  const shown = record.type === 'place' ? record.place : record.event;
  return (
    <>
      {line}
      {isOutside(shown) && <span className={styles.outside}>{t('search.outside')}</span>}
    </>
  );
}

interface Line {
  readonly meant: Meant;
  readonly dataset: Dataset;
}

function PlaceLine({ place, meant, dataset }: Line & { readonly place: Place }) {
  const language = useAtlas(({ view }) => view.language);
  const other = nameMeant(place, meant);
  return (
    <>
      <span className={styles.name}>
        {other && (
          <>
            <bdi lang={other.lang}>
              <Marked text={other.toponym} meant={meant} />
            </bdi>
            {': '}
          </>
        )}
        <bdi lang={dataset.manifest.language}>
          <Marked text={place.title} meant={meant} />
        </bdi>
      </span>
      <span className={styles.about}>{placeInWords(place, language)}</span>
    </>
  );
}

function EventLine({ event, meant, dataset }: Line & { readonly event: AtlasEvent }) {
  const titles = [...new Set(event.places.map(({ place }) => place))].map(
    (id) => dataset.placeById.get(id)?.title ?? id,
  );
  return (
    <>
      <span className={styles.name}>
        <KindMark kind={event.kind} />{' '}
        <bdi lang={dataset.manifest.language}>
          <Marked text={event.title} meant={meant} />
        </bdi>
      </span>
      <span className={styles.about}>
        <EventDate event={event} />
        {titles.length > 0 && (
          <>
            {' · '}
            <bdi lang={dataset.manifest.language}>
              <Marked text={titles.join(', ')} meant={meant} />
            </bdi>
          </>
        )}
      </span>
    </>
  );
}

function ArticleLine({ article, meant, dataset }: Line & { readonly article: Source }) {
  const { number } = sourceMark(dataset.sources, article.id);
  const by = [
    ...(article.author ?? []).map(({ given, family, literal }) =>
      [given, family, literal].filter(Boolean).join(' '),
    ),
    article['container-title'],
  ].filter(Boolean);
  return (
    <>
      <span className={styles.name}>
        {numberInWords(number, spoken())}{' '}
        <bdi lang={article.language}>
          <Marked text={article.title} meant={meant} />
        </bdi>
      </span>
      {by.length > 0 && (
        <span className={styles.about}>
          <bdi lang={article.language}>
            <Marked text={by.join(', ')} meant={meant} />
          </bdi>
        </span>
      )}
    </>
  );
}

/** A text whose marked pieces are what the reader meant. */
function Marked({ text, meant }: { readonly text: string; readonly meant: Meant }) {
  return piecesOf(text, meant).map(({ text: piece, isMarked }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces are those of one text
    isMarked ? <mark key={at}>{piece}</mark> : piece,
  );
}
