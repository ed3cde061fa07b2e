import { type MouseEvent, type ReactNode, useId } from 'react';
import button from './Button.module.css';
import styles from './Dialog.module.css';

interface Props {
  readonly title: string;
  /** The name of the button that closes it. */
  readonly close: string;
  readonly onClose: () => void;
  readonly isWide?: boolean;
  /** As tall as the page, so that it stays in its place while what is in it changes. */
  readonly isTall?: boolean;
  readonly children: ReactNode;
}

/**
 * A modal dialog that is open as long as it is drawn. The browser keeps the focus in it, closes it by
 * Escape and returns the focus to where it was; what has `autofocus` in it gets the focus first.
 */
export function Dialog({ title, close, onClose, isWide, isTall, children }: Props) {
  const name = useId();
  const leave = ({ target, currentTarget }: MouseEvent<HTMLDialogElement>) => {
    if (target === currentTarget) currentTarget.close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog
    <dialog
      ref={openModal}
      className={[styles.dialog, isWide && styles.wide, isTall && styles.tall]
        .filter(Boolean)
        .join(' ')}
      aria-labelledby={name}
      onClose={onClose}
      onClick={leave}
    >
      <div className={styles.body}>
        <form method="dialog" className={styles.head}>
          <h2 id={name}>{title}</h2>
          <button type="submit" className={button.word}>
            {close}
          </button>
        </form>
        {children}
      </div>
    </dialog>
  );
}

/** Opens a modal dialog as long as it is drawn, at its top unless something in it gets the focus. */
export function openModal(dialog: HTMLDialogElement | null) {
  if (!dialog) return;
  dialog.showModal();
  const first = dialog.querySelector<HTMLElement>('[data-autofocus]');
  first?.focus();
  if (!first) dialog.scrollTo(0, 0);
  return () => dialog.close();
}
