import { useId } from 'react';
import type { Dataset } from '../domain/dataset';
import type { PlaceId } from '../domain/identifier';
import type { Place } from '../domain/place';
import { t } from '../i18n/translate';
import { nameOf } from '../map/placeName';
import { measurePair } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { Fact } from './Fact';
import { placesInOrder } from './gazetteer';
import { Measure } from './Measure';
import styles from './Measure.module.css';

interface Props {
  readonly place: Place;
  readonly dataset: Dataset;
  readonly language: string;
}

/** How far it is to any second place, which one chooses in the order of the list of places. */
export function MeasureTo({ place, dataset, language }: Props) {
  const store = useAtlasStore();
  const pair = useAtlas(({ view }) => view.pair);
  const field = useId();
  if (!place.point) return null;
  const other = pair?.includes(place.id) ? pair.find((id) => id !== place.id) : undefined;
  const measure = (id: string) => measurePair(store, id ? [place.id, id as PlaceId] : null);
  return (
    <Fact label={<label htmlFor={field}>{t('measure.to')}</label>}>
      <select
        id={field}
        className={styles.choice}
        value={other ?? ''}
        onChange={({ target }) => measure(target.value)}
      >
        <option value="">{t('measure.none')}</option>
        {placesInOrder(dataset, language)
          .filter(({ id, point }) => point && id !== place.id)
          .map((one) => (
            <option key={one.id} value={one.id}>
              {nameOf(one, language)}
            </option>
          ))}
      </select>
      {pair && other && <Measure pair={pair} />}
    </Fact>
  );
}
