import type { MouseEvent } from 'react';
import { distanceKm } from '../domain/distance';
import type { PlaceId } from '../domain/identifier';
import { isMeasuredFromMiddle } from '../domain/neighbours';
import { distanceInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import { nameOf } from '../map/placeName';
import { measurePair } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import button from '../ui/Button.module.css';
import styles from './Measure.module.css';

/** The measured pair in words, as the map draws it, and the way to put the measure away. */
export function Measure({ pair }: { readonly pair: readonly [PlaceId, PlaceId] }) {
  const store = useAtlasStore();
  const { placeById } = useAtlas(({ document }) => document.dataset);
  const language = useAtlas(({ view }) => view.language);
  const [from, to] = pair.map((id) => placeById.get(id));
  if (!from || !to) return null;
  const isRough = isMeasuredFromMiddle(from) || isMeasuredFromMiddle(to);
  const names = { from: nameOf(from, language), to: nameOf(to, language) };
  const putAway = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const field = currentTarget.closest('dd')?.querySelector<HTMLElement>('select');
    const column = currentTarget.closest('[data-column]');
    measurePair(store, null);
    // The button goes; the focus stays near.
    (field ?? column?.querySelector<HTMLElement>('[data-heading]'))?.focus({ preventScroll: true });
  };
  return (
    <div className={styles.measure}>
      <p aria-live="polite">
        {from.point && to.point
          ? t(isRough ? 'measure.rough' : 'measure.words', {
              ...names,
              distance: distanceInWords(distanceKm(from.point, to.point), isRough, language),
            })
          : t('measure.impossible', names)}
      </p>
      <button type="button" className={button.word} onClick={putAway}>
        {t('measure.away')}
      </button>
    </div>
  );
}
