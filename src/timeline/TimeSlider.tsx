import { type KeyboardEvent, type ReactNode, useCallback } from 'react';
import type { TimeWindow } from '../domain/dateBounds';
import type { EventId } from '../domain/identifier';
import { t } from '../i18n/translate';
import { pause, play, selectEvent, showAxis } from '../state/actions';
import { areDatesHidden } from '../state/shownState';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { AxisOverview } from './AxisOverview';
import { AxisTools, STEP } from './AxisTools';
import { Controls } from './Controls';
import { Drawing } from './Drawing';
import { MarkTip } from './MarkTip';
import { followPlayback } from './playback';
import styles from './TimeSlider.module.css';
import { Tray } from './Tray';
import { usePlate } from './usePlate';
import { panTo, zoomBy } from './zoom';

interface Props {
  readonly onWindow: (window: TimeWindow | null) => void;
  /** What is said of it, at the head of the time line. */
  readonly status?: ReactNode;
}

/** The time line: when things happened, and the window of time that everything else shows. */
export function TimeSlider({ onWindow, status }: Props) {
  const store = useAtlasStore();
  const areHidden = useAtlas(areDatesHidden);
  const { scale, whole, plate, dated, undated, marked } = usePlate();
  const moveByHand = useCallback(
    (window: TimeWindow | null) => {
      if (store.getState().isPlaying) pause(store);
      onWindow(window);
    },
    [store, onWindow],
  );
  const moveAxis = useCallback((axis: TimeWindow | null) => showAxis(store, axis), [store]);
  const openEvent = useCallback((event: string) => selectEvent(store, event as EventId), [store]);
  const reach = (id: EventId) => {
    const bounds = dated.find((event) => event.id === id)?.bounds;
    const axis = bounds && panTo(scale, (bounds.start + bounds.end) / 2);
    if (axis !== undefined) moveAxis(axis);
  };
  const follow = useCallback(
    () => followPlayback(store, scale, onWindow),
    [store, scale, onWindow],
  );
  const press = (event: KeyboardEvent) => {
    const { view, isPlaying } = store.getState();
    if (areHidden || event.ctrlKey || event.altKey || event.metaKey || isTyping(event)) return;
    if (event.key === 'Escape' && view.window) moveByHand(null);
    else if (event.key === ' ' && !(event.target as Element).closest('button, summary'))
      (isPlaying ? pause : play)(store);
    else if (event.key in zooms) {
      const thumb = (event.target as Element).getAttribute('data-end') as 'from' | 'to' | null;
      const at = thumb && view.window ? scale.percentOf(view.window[thumb]) : 50;
      moveAxis(event.key === '0' ? null : zoomBy(scale, zooms[event.key] as number, at));
    } else return;
    event.preventDefault();
  };
  const tools = <AxisTools scale={scale} onAxis={moveAxis} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form, so no fieldset
    <div
      ref={follow}
      className={styles.timeline}
      role="group"
      aria-label={t('timeline.name')}
      onKeyDown={press}
    >
      <div className={styles.head}>
        <div className={styles.status}>{status}</div>
        {areHidden ? <div className={styles.kept}>{tools}</div> : tools}
      </div>
      {areHidden && <p className={styles.hidden}>{t('time.hidden')}</p>}
      <div className={areHidden ? `${styles.plate} ${styles.kept}` : styles.plate}>
        <Controls onWindow={moveByHand} />
        <div className={styles.axis} dir="ltr">
          <div className={styles.drawing}>
            <Drawing
              plate={plate}
              scale={scale}
              onWindow={moveByHand}
              onAxis={moveAxis}
              onEvent={openEvent}
            />
            {scale.isZoomed && (
              <AxisOverview scale={scale} whole={whole} events={dated} onAxis={moveAxis} />
            )}
          </div>
          <Tray events={undated} onEvent={openEvent} />
          <MarkTip events={marked} drawn={plate} onEvent={openEvent} onReach={reach} />
        </div>
      </div>
    </div>
  );
}

const zooms: Readonly<Record<string, number>> = {
  '+': STEP,
  '=': STEP,
  '-': 1 / STEP,
  '0': 0,
};

const isTyping = ({ target }: KeyboardEvent) =>
  (target as Element).closest('input, select, textarea') !== null;
