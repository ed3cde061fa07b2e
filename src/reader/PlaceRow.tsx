import type { Place } from '../domain/place';
import { t } from '../i18n/translate';
import { PlaceName } from './PlaceName';
import styles from './PlaceRow.module.css';
import { placeInWords } from './placeInWords';
import { PlaceLink } from './RecordLink';
import whole from './RowTitle.module.css';

interface Props {
  readonly place: Place;
  readonly count: number;
  readonly language: string;
  readonly datasetLanguage: string;
}

/** A place in a list: its name, what and where it is, its events. */
export function PlaceRow({ place, count, language, datasetLanguage }: Props) {
  return (
    <p className={styles.row}>
      <PlaceLink place={place.id} className={whole.title}>
        <PlaceName {...{ place, language, datasetLanguage }} />
      </PlaceLink>
      {place.kind !== 'country' && (
        <span className={styles.about}>{placeInWords(place, language)}</span>
      )}
      <span className={styles.count}>{count > 0 && t('reader.count', { count })}</span>
    </p>
  );
}
