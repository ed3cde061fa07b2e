import { memo, useId } from 'react';
import type { Place } from '../domain/place';
import { t } from '../i18n/translate';
import { selectVisible } from '../state/selectors';
import { useAtlas } from '../state/useAtlas';
import { eventsByPlace, gazetteerOf } from './gazetteer';
import styles from './List.module.css';
import rowStyles from './PlaceList.module.css';
import { placeInWords } from './placeInWords';
import { PlaceLink } from './RecordLink';

/** The places of what is shown, by kind, each with the number of events shown there. */
export function PlaceList() {
  const visible = useAtlas(selectVisible);
  const dataset = useAtlas(({ document }) => document.dataset);
  const language = useAtlas(({ view }) => view.language);
  const heading = useId();
  const rows = gazetteerOf(visible.places, eventsByPlace(dataset, visible.selection));
  const { hiddenPlaces } = visible;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading} data-section="places" tabIndex={-1}>
        {t('reader.places')} <span className={styles.total}>{rows.length}</span>
      </h2>
      <ul className={styles.list} aria-label={t('reader.places')}>
        {rows.map(({ place, group, opensGroup, count }) => (
          <li key={place.id}>
            {opensGroup && <h3 className={styles.group}>{t(group)}</h3>}
            <PlaceRow
              place={place}
              count={count}
              language={language}
              datasetLanguage={dataset.manifest.language}
            />
          </li>
        ))}
      </ul>
      {hiddenPlaces > 0 && (
        <p className={styles.rest}>{t('reader.hiddenPlaces', { count: hiddenPlaces })}</p>
      )}
    </section>
  );
}

interface PlaceRowProps {
  readonly place: Place;
  readonly count: number;
  readonly language: string;
  readonly datasetLanguage: string;
}

const PlaceRow = memo(function PlaceRow(props: PlaceRowProps) {
  const { place, count, language, datasetLanguage } = props;
  return (
    <p className={rowStyles.row}>
      <PlaceLink place={place.id} className={rowStyles.title}>
        <span lang={datasetLanguage}>{place.title}</span>
      </PlaceLink>
      <span className={rowStyles.about}>{placeInWords(place, language)}</span>
      <span className={rowStyles.count}>{count > 0 && t('reader.count', { count })}</span>
    </p>
  );
});
