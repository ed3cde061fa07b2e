import { memo, useId } from 'react';
import type { Place } from '../domain/place';
import { t } from '../i18n/translate';
import { selectVisible } from '../state/selectors';
import { useAtlas } from '../state/useAtlas';
import { gazetteerOf } from './gazetteer';
import styles from './List.module.css';
import { type Drawn, MoreRows } from './MoreRows';
import rowStyles from './PlaceList.module.css';
import { placeInWords } from './placeInWords';
import { PlaceLink } from './RecordLink';

/** The places of what is shown, by kind, each with the number of events shown there. */
export function PlaceList({ drawn, onDrawMore }: Drawn) {
  const visible = useAtlas(selectVisible);
  const dataset = useAtlas(({ document }) => document.dataset);
  const language = useAtlas(({ view }) => view.language);
  const heading = useId();
  const rows = gazetteerOf(dataset, visible, drawn);
  const { places, hiddenPlaces } = visible;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading} data-section="places" tabIndex={-1}>
        {t('reader.places')} <span className={styles.total}>{places.length}</span>
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
      <MoreRows left={places.length - rows.length} onDrawMore={onDrawMore} />
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
        <bdi lang={datasetLanguage}>{place.title}</bdi>
      </PlaceLink>
      {place.kind !== 'country' && (
        <span className={rowStyles.about}>{placeInWords(place, language)}</span>
      )}
      <span className={rowStyles.count}>{count > 0 && t('reader.count', { count })}</span>
    </p>
  );
});
