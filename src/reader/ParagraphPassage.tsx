import { CitationCard } from '../citations/CitationCard';
import { sourceMark } from '../citations/sourceMark';
import type { Dataset } from '../domain/dataset';
import type { CitedEvent, Paragraph } from '../domain/paragraph';
import type { Source } from '../domain/source';
import { edtfInWords } from '../i18n/dates';
import { t } from '../i18n/translate';
import { useAtlas } from '../state/useAtlas';
import { KindMark } from '../ui/KindMark';
import styles from './ParagraphPassage.module.css';
import { EventLink, PlaceLink } from './RecordLink';

interface Props {
  readonly paragraph: Paragraph;
  readonly source: Source;
}

/** What a paragraph carries: the places it names, and the events that rest on it with their quotes. */
export function ParagraphPassage({ paragraph, source }: Props) {
  const dataset = useAtlas(({ document }) => document.dataset);
  const language = useAtlas(({ view }) => view.language);
  const { number, places, cited } = paragraph;
  if (places.length + cited.length === 0) return <p>{t('article.empty')}</p>;
  return (
    <>
      {places.length > 0 && (
        <>
          <h4>{t('article.named')}</h4>
          <ul className={styles.places} lang={dataset.manifest.language}>
            {places.map((id) => (
              <li key={id}>
                <PlaceLink place={id} at={`${number}`}>
                  {dataset.placeById.get(id)?.title ?? id}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {cited.length > 0 && <h4>{t('article.cited')}</h4>}
      {cited.map((one) => (
        <Cited
          key={`${one.event.id} ${one.citation.quote}`}
          {...one}
          {...{ source, dataset, language }}
        />
      ))}
    </>
  );
}

interface CitedProps extends CitedEvent {
  readonly source: Source;
  readonly dataset: Dataset;
  readonly language: string;
}

function Cited({ event, citation, source, dataset, language }: CitedProps) {
  return (
    <div className={styles.event}>
      <p className={styles.title}>
        <KindMark kind={event.kind} />{' '}
        <EventLink event={event.id} at={`${citation.paragraph}`}>
          <bdi lang={dataset.manifest.language}>{event.title}</bdi>
        </EventLink>{' '}
        <span className={styles.date}>
          {event.when ? edtfInWords(event.when.edtf, language) : t('date.undated')}
        </span>
      </p>
      <CitationCard
        citation={citation}
        event={event}
        source={source}
        mark={sourceMark(dataset.sources, source.id)}
        language={language}
        datasetLanguage={dataset.manifest.language}
        isBrief
      />
    </div>
  );
}
