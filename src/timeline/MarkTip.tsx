import { type ReactNode, useCallback, useState } from 'react';
import type { EventId } from '../domain/identifier';
import { lightPlaces } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { MarkCursor } from './MarkCursor';
import styles from './MarkTip.module.css';
import { followMarks, standAt, type Tipped } from './markPointer';
import { dateKnownInWords } from './spoken';

interface Props {
  /** The events that have a mark, in order of time, the undated last. */
  readonly events: readonly EventId[];
  /** Another drawing has the marks in other places. */
  readonly drawn: unknown;
  readonly onEvent: (event: string) => void;
  /** The mark of an event is to be brought into view. */
  readonly onReach: (event: EventId) => void;
}

/** What a mark stands for and how its date is known: under a pointer, after a tap, and by the keyboard. */
export function MarkTip({ events, drawn, onEvent, onReach }: Props) {
  const store = useAtlasStore();
  const [tipped, setTipped] = useState<Tipped | null>(null);
  const [cursor, setCursor] = useState<EventId | null>(null);
  const show = useCallback(
    (next: Tipped | null) => {
      setTipped(next);
      const event = next && store.getState().document.dataset.eventById.get(next.event);
      lightPlaces(store, event ? event.places.map(({ place }) => place) : [], 'page');
    },
    [store],
  );
  const follow = useCallback(
    (root: HTMLElement | null) =>
      root?.parentElement ? followMarks(root.parentElement, show) : undefined,
    [show],
  );
  const at = Math.max(0, events.indexOf(cursor as EventId));
  const current = events[at];
  const reach = (event: EventId) => {
    setCursor(event);
    onReach(event);
    show({ event, by: 'focus' });
  };
  return (
    <div ref={follow} className={styles.tips}>
      {current && (
        <Anchored event={current} drawn={drawn} isForFocus>
          <MarkCursor
            events={events}
            at={at}
            onReach={reach}
            onLeave={() => show(null)}
            onEvent={onEvent}
          />
        </Anchored>
      )}
      {tipped && (
        <Anchored event={tipped.event} drawn={drawn}>
          <Tip tipped={tipped} onEvent={onEvent} />
        </Anchored>
      )}
    </div>
  );
}

interface AnchoredProps {
  readonly event: EventId;
  readonly drawn: unknown;
  /** Nobody sees it before it has the focus. */
  readonly isForFocus?: boolean;
  readonly children: ReactNode;
}

/** Stands where the mark of an event is drawn, and moves when that moves. */
function Anchored({ event, drawn, isForFocus = false, children }: AnchoredProps) {
  const place = useCallback(
    (anchor: HTMLElement | null) => {
      if (!anchor || !drawn) return undefined;
      const stand = () => standAt(anchor, event);
      if (isForFocus && !anchor.contains(document.activeElement)) {
        anchor.addEventListener('focusin', stand);
        return () => anchor.removeEventListener('focusin', stand);
      }
      // With the frame that draws the marks: measured sooner, the page would be laid out twice.
      const frame = requestAnimationFrame(stand);
      return () => cancelAnimationFrame(frame);
    },
    [event, drawn, isForFocus],
  );
  return (
    <div ref={place} className={styles.anchor}>
      {children}
    </div>
  );
}

interface TipProps {
  readonly tipped: Tipped;
  readonly onEvent: (event: string) => void;
}

/** After a tap it opens the event, since a finger cannot rest over a mark. */
function Tip({ tipped, onEvent }: TipProps) {
  const { eventById, manifest } = useAtlas(({ document }) => document.dataset);
  const language = useAtlas(({ view }) => view.language);
  const isRightToLeft = language === 'fa' || language === 'ur';
  const event = eventById.get(tipped.event);
  if (!event) return null;
  const title = <bdi lang={manifest.language}>{event.title}</bdi>;
  return (
    <div className={styles.tip} dir={isRightToLeft ? 'rtl' : 'ltr'} data-tip="">
      {tipped.by === 'touch' ? (
        <button type="button" className={styles.title} onClick={() => onEvent(event.id)}>
          {title}
        </button>
      ) : (
        <span className={styles.title}>{title}</span>
      )}
      <span className={styles.known}>{dateKnownInWords(event, language)}</span>
    </div>
  );
}
