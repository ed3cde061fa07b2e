import { memo } from 'react';
import { Claim } from '../citations/Claim';
import type { Dataset } from '../domain/dataset';
import type { AtlasEvent } from '../domain/event';
import { t } from '../i18n/translate';
import { KindMark } from '../ui/KindMark';
import { EventDate } from './EventDate';
import styles from './EventRow.module.css';
import { PlaceNames } from './PlaceName';
import { placesOfEvent } from './placesOfEvent';
import { EventLink } from './RecordLink';
import whole from './RowTitle.module.css';

export interface EventRowProps {
  readonly event: AtlasEvent;
  readonly dataset: Dataset;
  readonly language: string;
  /** Only an open side of its date brings it into the window. */
  readonly isPossible?: boolean;
  /** Tells this row from others of the same event on one page. */
  readonly at?: string;
  /** Places that the row need not name, because the page is about them. */
  readonly isAtPlace?: boolean;
}

/** An event in a list: date, mark, title with footnotes, kind and places. Drawn again only when it changes. */
export const EventRow = memo(function EventRow(props: EventRowProps) {
  const { event, dataset, language, isPossible = false, at = '', isAtPlace = false } = props;
  return (
    <div className={styles.row}>
      <p className={styles.date}>
        <EventDate event={event} />
        {isPossible && <em className={styles.possible}>{t('reader.possible')}</em>}
      </p>
      <span className={styles.mark}>
        <KindMark kind={event.kind} />
      </span>
      <div className={styles.claim}>
        <Claim
          event={event}
          sources={dataset.sources}
          below={
            <p className={styles.about}>
              {t(`kind.${event.kind}`)}
              {!isAtPlace && <PlacesOf {...{ event, dataset, language }} />}
            </p>
          }
        >
          <EventLink event={event.id} at={at} className={whole.title}>
            <bdi lang={dataset.manifest.language}>{event.title}</bdi>
          </EventLink>
        </Claim>
      </div>
    </div>
  );
});

type PlacesOfProps = Pick<EventRowProps, 'event' | 'dataset' | 'language'>;

function PlacesOf({ event, dataset, language }: PlacesOfProps) {
  const places = placesOfEvent(event, dataset);
  if (places.length === 0) return null;
  return (
    <>
      {' · '}
      <PlaceNames {...{ places, language }} datasetLanguage={dataset.manifest.language} />
    </>
  );
}
