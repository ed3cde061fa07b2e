import { useState } from 'react';
import type { Dataset } from '../domain/dataset';
import { isMeasuredFromMiddle, type Neighbour, neighboursOf } from '../domain/neighbours';
import type { Place } from '../domain/place';
import { distanceInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import button from '../ui/Button.module.css';
import styles from './Distances.module.css';
import { PlaceName } from './PlaceName';
import column from './ReadingColumn.module.css';
import { PlaceLink } from './RecordLink';

/** So many of the nearest stand there at first. */
const NEAREST = 4;
/** Kilometres below which two places stand on one spot. */
const SAME = 1;

interface Props {
  readonly place: Place;
  readonly dataset: Dataset;
  readonly language: string;
}

/** How far the other places are, the nearest first. */
export function Distances({ place, dataset, language }: Props) {
  const [isWhole, setIsWhole] = useState(false);
  const neighbours = neighboursOf(place, dataset.places);
  if (neighbours.length === 0) return null;
  // Those on the same spot are no news at first.
  const near = neighbours.filter(({ km }) => km >= SAME).slice(0, NEAREST);
  const listed = isWhole ? neighbours : near;
  const isRough = [place, ...listed.map((one) => one.place)].some(isMeasuredFromMiddle);
  return (
    <section className={column.section}>
      <h2 className={column.heading}>{t('reader.distances')}</h2>
      <ol className={styles.list} aria-label={t('reader.distances')}>
        {listed.map((neighbour) => (
          <Row key={neighbour.place.id} {...{ neighbour, place, dataset, language }} />
        ))}
      </ol>
      {isRough && <p className={column.hint}>{t('reader.fromMiddle')}</p>}
      {neighbours.length > NEAREST && (
        <button type="button" className={button.word} onClick={() => setIsWhole(!isWhole)}>
          {isWhole
            ? t('reader.nearestOnly')
            : t('reader.allDistances', { count: neighbours.length })}
        </button>
      )}
    </section>
  );
}

interface RowProps extends Props {
  readonly neighbour: Neighbour;
}

function Row({ neighbour: { place: other, km }, place, dataset, language }: RowProps) {
  const isRough = isMeasuredFromMiddle(place) || isMeasuredFromMiddle(other);
  return (
    <li>
      <PlaceLink place={other.id} at="distance">
        <PlaceName place={other} language={language} datasetLanguage={dataset.manifest.language} />
      </PlaceLink>
      <span>{km < SAME ? t('reader.sameSpot') : distanceInWords(km, isRough, language)}</span>
    </li>
  );
}
