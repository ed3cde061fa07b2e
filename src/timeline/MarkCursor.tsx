import type { KeyboardEvent } from 'react';
import type { EventId } from '../domain/identifier';
import { t } from '../i18n/translate';
import { useAtlas } from '../state/useAtlas';
import styles from './MarkTip.module.css';
import { markInWords } from './spoken';

interface Props {
  readonly events: readonly EventId[];
  readonly at: number;
  readonly onReach: (event: EventId) => void;
  readonly onLeave: () => void;
  readonly onEvent: (event: string) => void;
}

/** One stop for the keyboard on all the marks: arrow keys go from mark to mark, Enter opens its event. */
export function MarkCursor({ events, at, onReach, onLeave, onEvent }: Props) {
  const { eventById } = useAtlas(({ document }) => document.dataset);
  const language = useAtlas(({ view }) => view.language);
  const current = events[at];
  const event = current && eventById.get(current);
  if (!event) return null;
  const press = (pressed: KeyboardEvent) => {
    const next = events[indexAfter(pressed.key, at, events.length)];
    if (pressed.ctrlKey || pressed.altKey || pressed.metaKey || next === undefined) return;
    pressed.preventDefault();
    onReach(next);
  };
  return (
    <button
      type="button"
      className={styles.cursor}
      aria-label={t('timeline.mark', { mark: markInWords(event, language) })}
      onFocus={() => onReach(current)}
      onBlur={onLeave}
      onKeyDown={press}
      onClick={() => onEvent(current)}
    />
  );
}

/** Where an arrow key, Home or End leads in a row; -1 for any other key. */
export function indexAfter(key: string, at: number, length: number): number {
  const to: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    Home: 0,
    End: length - 1,
  };
  const next = to[key];
  return next === undefined ? -1 : Math.max(0, Math.min(length - 1, next));
}
