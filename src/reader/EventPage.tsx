import { figureInWords } from '../citations/figureInWords';
import type { Dataset } from '../domain/dataset';
import { type AtlasEvent, isToldDifferently, roles } from '../domain/event';
import type { PlaceId } from '../domain/identifier';
import type { When } from '../domain/when';
import { edtfInWords } from '../i18n/dates';
import { t } from '../i18n/translate';
import { areDatesHidden } from '../state/shownState';
import { useAtlas } from '../state/useAtlas';
import { KindMark } from '../ui/KindMark';
import { Basis } from './Basis';
import { Comparison } from './Comparison';
import { EventPictures } from './EventPictures';
import { Fact } from './Fact';
import { Passages } from './Passages';
import { PlaceName } from './PlaceName';
import styles from './ReadingColumn.module.css';
import { PlaceLink } from './RecordLink';
import { ReportMistake } from './ReportMistake';

interface Props {
  readonly event: AtlasEvent;
}

/** An event's page: what, when and how that is known, where by role, figures, who says so, the passages. */
export function EventPage({ event }: Props) {
  const dataset = useAtlas(({ document }) => document.dataset);
  const language = useAtlas(({ view }) => view.language);
  const { figures = [], attribution, reported, when } = event;
  const areHidden = useAtlas(areDatesHidden);
  const datasetLanguage = dataset.manifest.language;
  const tellers = new Set(event.citations.map(({ source }) => source)).size;
  return (
    <article>
      <p className={styles.kind}>
        <KindMark kind={event.kind} />
        {t(`kind.${event.kind}`)}
      </p>
      <h1 className={`${styles.title} ${styles.record}`} data-heading="" tabIndex={-1}>
        <bdi lang={datasetLanguage}>{event.title}</bdi>
      </h1>
      <dl className={styles.facts}>
        {!areHidden && (
          <DateFact label={t('reader.when')} {...{ when, language, datasetLanguage }} />
        )}
        {reported && !areHidden && (
          <DateFact
            label={t('citation.reported')}
            {...{ when: reported, language, datasetLanguage }}
          />
        )}
        <PlaceFacts {...{ event, dataset, language }} />
        {figures.length > 0 && (
          <Fact label={t('reader.figures')}>
            {figures.map((figure) => (
              <p key={`${figure.kind} ${figure.value}`}>{figureInWords(figure, language)}</p>
            ))}
          </Fact>
        )}
        {attribution && (
          <Fact label={t('citation.attribution')}>
            <p>
              <bdi lang={datasetLanguage}>{attribution}</bdi>
            </p>
          </Fact>
        )}
      </dl>
      {tellers > 1 && <p className={styles.hint}>{t('telling.counted', { count: tellers })}</p>}
      {isToldDifferently(event) && <Comparison {...{ event, dataset, language }} />}
      {event.pictures && <EventPictures pictures={event.pictures} dataset={dataset} />}
      <Passages event={event} dataset={dataset} />
      <ReportMistake />
    </article>
  );
}

interface DateFactProps {
  readonly label: string;
  readonly when: When | null;
  readonly language: string;
  readonly datasetLanguage: string;
}

function DateFact({ label, when, language, datasetLanguage }: DateFactProps) {
  return (
    <Fact label={label}>
      <p className={styles.date}>{when ? edtfInWords(when.edtf, language) : t('date.undated')}</p>
      {when && (
        <p className={styles.known}>
          <Basis when={when} datasetLanguage={datasetLanguage} />
        </p>
      )}
    </Fact>
  );
}

interface InDataset extends Props {
  readonly dataset: Dataset;
  readonly language: string;
}

function PlaceFacts({ event, dataset, language }: InDataset) {
  return roles.map((role) => {
    const here = event.places.filter((place) => place.role === role);
    if (here.length === 0) return null;
    return (
      <Fact key={role} label={t(`role.of.${role}`)}>
        <ul className={styles.links}>
          {here.map(({ place }) => (
            <li key={place}>
              <PlaceLink place={place} at={role}>
                <PlaceTitle {...{ place, dataset, language }} />
              </PlaceLink>
            </li>
          ))}
        </ul>
      </Fact>
    );
  });
}

interface PlaceTitleProps {
  readonly place: PlaceId;
  readonly dataset: Dataset;
  readonly language: string;
}

function PlaceTitle({ place: id, dataset, language }: PlaceTitleProps) {
  const place = dataset.placeById.get(id);
  if (!place) return id;
  return (
    <PlaceName place={place} language={language} datasetLanguage={dataset.manifest.language} />
  );
}
