import { type FocusEvent, type KeyboardEvent, type ReactNode, Suspense, useCallback } from 'react';
import { useOpened } from '../ui/useOpened';
import styles from './Flyout.module.css';

interface Props {
  readonly className?: string | undefined;
  readonly name?: string;
  readonly summary: ReactNode;
  /** What it holds, made only while it is open; `close` gives the focus back. */
  readonly children: (close: () => void) => ReactNode;
}

/** A few choices beside the control that opens them. Escape, a press beside it and leaving it close it. */
export function Flyout({ className = '', name, summary, children }: Props) {
  const { isOpen, fold } = useOpened();
  const { ref } = fold;
  const arrive = useCallback(
    (flyout: HTMLDetailsElement | null) => {
      ref(flyout);
      if (!flyout) return;
      const press = ({ target }: PointerEvent) => {
        if (target instanceof Node && !flyout.contains(target)) flyout.open = false;
      };
      flyout.ownerDocument.addEventListener('pointerdown', press);
      return () => flyout.ownerDocument.removeEventListener('pointerdown', press);
    },
    [ref],
  );
  return (
    <details
      ref={arrive}
      className={`${styles.flyout} ${className}`}
      onToggle={fold.onToggle}
      onKeyDown={closeByEscape}
      onBlur={leave}
    >
      <summary aria-label={name}>{summary}</summary>
      {isOpen && (
        <div className={styles.body} data-flyout="">
          <Suspense fallback={null}>{children(closeOpen)}</Suspense>
        </div>
      )}
    </details>
  );
}

/** The focus goes back to what opened it, before that which has it goes. */
function close(flyout: HTMLDetailsElement): void {
  flyout.querySelector('summary')?.focus();
  flyout.open = false;
}

function closeOpen(): void {
  const flyout = document.activeElement?.closest<HTMLDetailsElement>('details');
  if (flyout) close(flyout);
}

function closeByEscape(event: KeyboardEvent<HTMLDetailsElement>): void {
  if (event.key !== 'Escape' || !event.currentTarget.open) return;
  event.stopPropagation();
  close(event.currentTarget);
}

function leave({ relatedTarget, currentTarget }: FocusEvent<HTMLDetailsElement>): void {
  if (relatedTarget && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
}
