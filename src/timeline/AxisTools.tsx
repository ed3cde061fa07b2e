import { useState } from 'react';
import { t } from '../i18n/translate';
import { chooseAxisScale } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import styles from './AxisTools.module.css';
import type { ShowAxis } from './axisGestures';
import type { TimeScale } from './scale';
import { zoomBy, zoomToWindow } from './zoom';

interface Props {
  readonly scale: TimeScale;
  readonly onAxis: ShowAxis;
}

export const STEP = 2;

/** Scale and zoom of the axis, in one quiet row; where there is little room, behind one button. */
export function AxisTools({ scale, onAxis }: Props) {
  const store = useAtlasStore();
  const [isOpen, setIsOpen] = useState(false);
  // Not the window itself: a move of it draws nothing here again.
  const isFree = useAtlas(({ view }) => view.window !== null);
  const isBack = scale.type === 'back';
  const zoom = (factor: number) => {
    const { window } = store.getState().view;
    const at = window ? scale.percentOf((window.from + window.to) / 2) : isBack ? 100 : 50;
    onAxis(zoomBy(scale, factor, at));
  };
  const fit = () => {
    const { window } = store.getState().view;
    if (window) onAxis(zoomToWindow(scale, window));
  };
  return (
    <>
      <button
        type="button"
        className={styles.opener}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('timeline.axis')}
      </button>
      <div className={isOpen ? `${styles.tools} ${styles.open}` : styles.tools}>
        <button
          type="button"
          className={styles.scale}
          aria-pressed={isBack}
          title={t('timeline.backHint')}
          onClick={() => chooseAxisScale(store, isBack ? 'even' : 'back')}
        >
          <svg viewBox="0 0 24 8" aria-hidden="true">
            <path d={isBack ? BACK : EVEN} />
          </svg>
          <span>{t('timeline.back')}</span>
        </button>
        <button
          type="button"
          className={styles.sign}
          aria-label={t('timeline.zoomOut')}
          aria-disabled={!scale.isZoomed}
          onClick={() => scale.isZoomed && zoom(1 / STEP)}
        >
          −
        </button>
        <button
          type="button"
          className={styles.sign}
          aria-label={t('timeline.zoomIn')}
          onClick={() => zoom(STEP)}
        >
          +
        </button>
        {isFree && (
          <button type="button" onClick={fit}>
            {t('timeline.zoomToWindow')}
          </button>
        )}
        {scale.isZoomed && (
          <button
            type="button"
            onClick={({ currentTarget }) => {
              // The button goes; the focus stays beside it.
              currentTarget.parentElement?.querySelector('button')?.focus();
              onAxis(null);
            }}
          >
            {t('timeline.zoomWhole')}
          </button>
        )}
      </div>
    </>
  );
}

/** A graduated line, even or with more room to its end. */
const EVEN = 'M0 7H24M1 1V7M6.5 3V7M12 3V7M17.5 3V7M23 1V7';
const BACK = 'M0 7H24M1 1V7M3 3V7M6.5 3V7M13 3V7M23 1V7';
