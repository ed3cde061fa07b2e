import { memo, type PointerEvent } from 'react';
import { type AtlasEvent, eventKindNames } from '../domain/event';
import { t } from '../i18n/translate';
import { showUndated } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { Glyph, hueOf } from './Glyph';
import { markAt, tellTap } from './markPointer';
import styles from './Tray.module.css';

interface TrayProps {
  readonly events: readonly AtlasEvent[];
  readonly onEvent: (event: string) => void;
}

/** More than these are only counted. */
export const MOST = 60;
/** And more than these are drawn small. */
const ROOMY = 20;

/** The events without a date, past the end of the axis; hollow while they are hidden. */
export const Tray = memo(function Tray({ events, onEvent }: TrayProps) {
  const store = useAtlasStore();
  const isShown = useAtlas(({ view }) => view.undated);
  const press = ({ nativeEvent, currentTarget }: PointerEvent<HTMLElement>) => {
    const event = markAt(currentTarget, nativeEvent);
    if (event && nativeEvent.pointerType === 'touch') tellTap(currentTarget, event);
    else if (event) onEvent(event);
  };
  return (
    <div className={isShown ? styles.tray : `${styles.tray} ${styles.hidden}`}>
      <div
        className={events.length > ROOMY ? `${styles.stack} ${styles.dense}` : styles.stack}
        aria-hidden="true"
        onPointerUp={press}
      >
        {byKind(events.slice(0, MOST)).map((event) => (
          // biome-ignore lint/a11y/noSvgWithoutTitle: hidden from readers of the screen
          <svg
            key={event.id}
            className={`${styles.mark} ${hueOf(event.kind)}`}
            viewBox="0 0 16 16"
            data-event={event.id}
          >
            <Glyph kind={event.kind} />
          </svg>
        ))}
        {events.length > MOST && <span>{t('timeline.more', { count: events.length - MOST })}</span>}
      </div>
      <div className={styles.frame} aria-hidden="true" />
      <button
        type="button"
        className={styles.toggle}
        aria-pressed={isShown}
        onClick={() => showUndated(store, !isShown)}
      >
        {t('timeline.undated', { count: events.length })}
      </button>
    </div>
  );
});

const byKind = (events: readonly AtlasEvent[]) =>
  eventKindNames.flatMap((kind) => events.filter((event) => event.kind === kind));
