import { type KeyboardEvent, useCallback, useMemo } from 'react';
import type { TimeWindow } from '../domain/dateBounds';
import type { EventId } from '../domain/identifier';
import { t } from '../i18n/translate';
import { pause, play, selectEvent } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { Controls } from './Controls';
import { Drawing } from './Drawing';
import { isDated } from './mark';
import { matching } from './matching';
import { layPlate, thinPlate } from './plate';
import { followPlayback } from './playback';
import { timeScale } from './scale';
import styles from './TimeSlider.module.css';
import { Tray } from './Tray';

/** The time line: when things happened, and the window of time that everything else shows. */
export function TimeSlider(props: { readonly onWindow: (window: TimeWindow | null) => void }) {
  const { onWindow } = props;
  const store = useAtlasStore();
  const { scale, plate, undated } = usePlate();
  const moveByHand = useCallback(
    (window: TimeWindow | null) => {
      if (store.getState().isPlaying) pause(store);
      onWindow(window);
    },
    [store, onWindow],
  );
  const openEvent = useCallback((event: string) => selectEvent(store, event as EventId), [store]);
  const follow = useCallback(
    () => followPlayback(store, scale, onWindow),
    [store, scale, onWindow],
  );
  const press = (event: KeyboardEvent) => {
    const { view, isPlaying } = store.getState();
    if (event.key === 'Escape' && view.window) moveByHand(null);
    else if (event.key === ' ' && !(event.target as Element).closest('button'))
      (isPlaying ? pause : play)(store);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form, so no fieldset
    <div
      ref={follow}
      className={styles.timeline}
      role="group"
      aria-label={t('timeline.name')}
      onKeyDown={press}
    >
      <div className={styles.plate}>
        <Controls onAll={() => moveByHand(null)} />
        <div className={styles.axis} dir="ltr">
          <Drawing plate={plate} scale={scale} onWindow={moveByHand} onEvent={openEvent} />
          <Tray events={undated} onEvent={openEvent} />
        </div>
      </div>
    </div>
  );
}

/** What is drawn, worked out once a dataset and again when kinds or articles are chosen. */
function usePlate() {
  const dataset = useAtlas(({ document }) => document.dataset);
  const kinds = useAtlas(({ view }) => view.kinds);
  const sources = useAtlas(({ view }) => view.sources);
  const told = useAtlas(({ view }) => view.told);
  const scale = useMemo(() => timeScale(dataset.index.extent), [dataset]);
  const whole = useMemo(() => layPlate(dataset.events, scale), [dataset, scale]);
  return useMemo(() => {
    const events = matching(dataset, { kinds, sources, told });
    const plate = events === dataset.events ? whole : thinPlate(whole, events, scale);
    return { scale, plate, undated: events.filter((event) => !isDated(event)) };
  }, [dataset, kinds, sources, told, scale, whole]);
}
