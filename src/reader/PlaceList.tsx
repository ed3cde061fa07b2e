import { memo, useId } from 'react';
import type { Dataset } from '../domain/dataset';
import { numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import { selectVisible, type Visible } from '../state/selectors';
import { useAtlas } from '../state/useAtlas';
import { type GazetteerRow, gazetteerOf } from './gazetteer';
import styles from './List.module.css';
import { type Drawn, MoreRows } from './MoreRows';
import { PlaceRow } from './PlaceRow';

/** The places of what is shown, by kind, each with the number of events shown there. */
export function PlaceList({ drawn, onDrawMore }: Drawn) {
  const visible = useAtlas(selectVisible);
  const dataset = useAtlas(({ document }) => document.dataset);
  const language = useAtlas(({ view }) => view.language);
  const heading = useId();
  const rows = gazetteerOf(dataset, { ...visible, language }, drawn);
  const { places, hiddenPlaces } = visible;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading} data-section="places" tabIndex={-1}>
        {t('reader.places')}{' '}
        <span className={styles.total}>{numberInWords(places.length, language)}</span>
      </h2>
      <ul className={`${styles.list} ${styles.short}`} aria-label={t('reader.places')}>
        <PlaceRows {...{ rows, dataset, language }} />
      </ul>
      {rows.length < places.length && (
        <noscript>
          <RestOfPlaces {...{ dataset, visible, drawn, language }} />
        </noscript>
      )}
      <MoreRows left={places.length - rows.length} onDrawMore={onDrawMore} />
      {hiddenPlaces > 0 && (
        <p className={styles.rest}>{t('reader.hiddenPlaces', { count: hiddenPlaces })}</p>
      )}
    </section>
  );
}

interface PlaceRowsProps {
  readonly rows: readonly GazetteerRow[];
  readonly dataset: Dataset;
  readonly language: string;
}

interface PlaceItemProps extends GazetteerRow {
  readonly language: string;
  readonly datasetLanguage: string;
}

/** A move of the window leaves most rows as they are, and they are not drawn again. */
const PlaceItem = memo(function PlaceItem({ group, opensGroup, ...row }: PlaceItemProps) {
  return (
    <li>
      {opensGroup && <h3 className={styles.group}>{t(group)}</h3>}
      <PlaceRow {...row} />
    </li>
  );
});

const PlaceRows = ({ rows, dataset: { manifest }, language }: PlaceRowsProps) =>
  rows.map((row) => (
    <PlaceItem key={row.place.id} {...row} {...{ language, datasetLanguage: manifest.language }} />
  ));

interface RestProps {
  readonly dataset: Dataset;
  readonly visible: Visible;
  readonly drawn: number;
  readonly language: string;
}

/** The places beyond the rows drawn at first, for a page without scripts. */
function RestOfPlaces({ dataset, visible, drawn, language }: RestProps) {
  const rows = gazetteerOf(dataset, { ...visible, language }).slice(drawn);
  return (
    <ul className={`${styles.list} ${styles.short}`}>
      <PlaceRows {...{ rows, dataset, language }} />
    </ul>
  );
}
