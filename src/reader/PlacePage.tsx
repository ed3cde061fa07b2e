import type { Dataset } from '../domain/dataset';
import { roles } from '../domain/event';
import type { Place } from '../domain/place';
import { numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import { nameOf } from '../map/placeName';
import { selectVisible } from '../state/selectors';
import { useAtlas } from '../state/useAtlas';
import { Distances } from './Distances';
import { EventRow } from './EventRow';
import { Fact } from './Fact';
import { MeasureTo } from './MeasureTo';
import { Mentions } from './Mentions';
import { PlaceName } from './PlaceName';
import { otherNames, placeInWords, precisionInWords } from './placeInWords';
import styles from './ReadingColumn.module.css';
import { ReportMistake } from './ReportMistake';

interface Props {
  readonly place: Place;
}
interface InDataset extends Props {
  readonly dataset: Dataset;
  readonly language: string;
}

/** A place's page: its names, what and where it is, how exactly that is known, what happened, every mention. */
export function PlacePage({ place }: Props) {
  const dataset = useAtlas(({ document }) => document.dataset);
  const language = useAtlas(({ view }) => view.language);
  const datasetLanguage = dataset.manifest.language;
  const names = otherNames(place, language);
  return (
    <article>
      <p className={styles.kind}>{placeInWords(place, language)}</p>
      <h1 className={styles.title} data-heading="" tabIndex={-1}>
        <PlaceName {...{ place, language, datasetLanguage }} />
        {nameOf(place, language) !== place.title && (
          <>
            {' '}
            <bdi className={styles.alsoTitle} lang={datasetLanguage}>
              {place.title}
            </bdi>
          </>
        )}
      </h1>
      <dl className={styles.facts}>
        {names.length > 0 && (
          <Fact label={t('reader.names')}>
            <ul className={styles.names}>
              {names.map(({ toponym, lang, languages }) => (
                <li key={toponym}>
                  <bdi lang={lang} dir="auto">
                    {toponym}
                  </bdi>
                  <span>{languages}</span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact label={t('reader.located')}>
          <p>{precisionInWords(place).join(' ')}</p>
          {place.note && (
            <p>
              <bdi lang={datasetLanguage}>{place.note}</bdi>
            </p>
          )}
        </Fact>
        <MeasureTo {...{ place, dataset, language }} />
      </dl>
      <Happenings place={place} dataset={dataset} language={language} />
      <Mentions place={place} dataset={dataset} language={language} />
      <Distances place={place} dataset={dataset} language={language} />
      <ReportMistake />
    </article>
  );
}

function Happenings({ place, dataset, language }: InDataset) {
  const { events } = useAtlas(selectVisible);
  const isHere = (event: Dataset['events'][number]) =>
    event.places.some((one) => one.place === place.id);
  const count = dataset.events.filter(isHere).length;
  const shown = events.filter(isHere).length;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('reader.events')}</h2>
      <p className={styles.hint}>
        {count === 0
          ? t('reader.noEvents')
          : t('reader.inWindow', { shown: numberInWords(shown, language), count })}
      </p>
      {roles.map((role) => (
        <EventsOfRole key={role} {...{ role, place, dataset, language }} />
      ))}
    </section>
  );
}

interface EventsOfRoleProps extends InDataset {
  readonly role: (typeof roles)[number];
}

function EventsOfRole({ role, place, dataset, language }: EventsOfRoleProps) {
  const events = dataset.events.filter((event) =>
    event.places.some((one) => one.place === place.id && one.role === role),
  );
  if (events.length === 0) return null;
  return (
    <>
      <h3 className={styles.role}>{t(`role.${role}`)}</h3>
      <ol className={styles.rows} aria-label={t(`role.${role}`)}>
        {events.map((event) => (
          <li key={event.id}>
            <EventRow event={event} dataset={dataset} language={language} at={role} isAtPlace />
          </li>
        ))}
      </ol>
    </>
  );
}
