import { listInWords } from '../i18n/lists';
import { distanceInWords, numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import { DRAWING_CREDITS } from '../map/credits';
import { PlateMap } from '../map/PlateMap';
import { PlateSign } from '../map/PlateMarks';
import { PlaceName } from '../reader/PlaceName';
import { placeInWords } from '../reader/placeInWords';
import styles from './HandoutMap.module.css';
import type { HandoutContent, HandoutSpot } from './handoutContent';
import { MAP } from './handoutSpots';
import { namesOf, type Printing } from './printing';

interface Props {
  readonly content: HandoutContent;
  readonly printing: Printing;
}

/** The map with its numbers, and what its signs mean. */
export function HandoutMap({ content: { spots, frame, outlined }, printing }: Props) {
  const { language, shapes } = printing;
  return (
    <figure className={styles.figure}>
      <PlateMap
        title={t('handout.map', { count: spots.length })}
        size={MAP}
        frame={frame}
        marks={spots.map(({ number, point, isArea }) => ({
          key: `${number}`,
          point,
          sign: numberInWords(number, language),
          shape: isArea ? 'area' : 'spot',
          labels: [],
        }))}
        outlined={outlined}
        shapes={shapes}
        scale={scaleIn(language)}
      />
      <MapNotes />
    </figure>
  );
}

/** What stands under every map: how its lines are meant, and whose they are. */
export function MapNotes({ isBlank = false }: { readonly isBlank?: boolean }) {
  return (
    <figcaption className={styles.notes}>
      {t(isBlank ? 'handout.blankNotes' : 'handout.mapNotes')}{' '}
      <bdi lang="en">{DRAWING_CREDITS}</bdi>
    </figcaption>
  );
}

export const scaleIn = (language: string) => (km: number) => distanceInWords(km, false, language);

/** The numbers and their places, in columns; a place that a question asks for has a line to write on. */
export function HandoutKey({ content: { spots, unnumbered }, printing }: Props) {
  const { language } = printing;
  return (
    <div className={styles.key}>
      <ol className={styles.places}>
        {spots.map((spot) => (
          <li key={spot.number}>
            <svg className={styles.sign} viewBox="0 0 20 20" role="presentation">
              <PlateSign
                sign={numberInWords(spot.number, language)}
                shape={spot.isArea ? 'area' : 'spot'}
                x={10}
                y={10}
              />
            </svg>
            <SpotName spot={spot} printing={printing} />
          </li>
        ))}
      </ol>
      {unnumbered.length > 0 && (
        <p className={styles.rest}>
          {t('handout.unnumbered', {
            places: listInWords(namesOf(unnumbered, language), language),
          })}
        </p>
      )}
    </div>
  );
}

function SpotName({ spot, printing }: { readonly spot: HandoutSpot; readonly printing: Printing }) {
  const { language, dataset } = printing;
  const [place, ...more] = spot.places;
  if (!place) return <span className={styles.blank} />;
  return (
    <span>
      <b>
        <PlaceName place={place} language={language} datasetLanguage={dataset.manifest.language} />
      </b>
      <small>
        {placeInWords(place, language)}
        {more.length > 0 &&
          `; ${t('handout.alsoHere', { places: listInWords(namesOf(more, language), language) })}`}
      </small>
    </span>
  );
}
