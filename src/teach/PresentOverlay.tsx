import '../i18n/classroom';
import { useCallback } from 'react';
import { t } from '../i18n/translate';
import { changeShow } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { followInk } from './ink';
import styles from './PresentOverlay.module.css';
import { followSpotlight } from './spotlight';

/** What lies over the map while a lesson is presented: strokes, a spotlight, or nothing but black. */
export function PresentOverlay() {
  const store = useAtlasStore();
  const tool = useAtlas(({ show }) => show.tool);
  const isBlack = useAtlas(({ show }) => show.isBlack);
  const ink = useCallback((canvas: HTMLCanvasElement) => followInk(canvas, store), [store]);
  const light = useCallback((layer: HTMLDivElement) => followSpotlight(layer), []);
  return (
    <>
      <canvas
        ref={ink}
        className={styles.ink}
        data-tool={tool === 'pen' || tool === 'eraser' ? tool : undefined}
      />
      {tool === 'spotlight' && <div ref={light} className={styles.spotlight} aria-hidden="true" />}
      {isBlack && (
        <button
          type="button"
          className={styles.black}
          onClick={() => changeShow(store, { isBlack: false })}
        >
          <span>{t('present.isBlack')}</span>
        </button>
      )}
    </>
  );
}
