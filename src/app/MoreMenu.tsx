import { type FocusEvent, type KeyboardEvent, type ReactNode, useCallback } from 'react';
import { t } from '../i18n/translate';
import { Sign } from '../ui/Sign';
import styles from './MoreMenu.module.css';

/** What is wanted now and then, behind one word. It closes by Escape, a press beside it, or leaving it. */
export function MoreMenu({ children }: { readonly children: ReactNode }) {
  const closeFromOutside = useCallback((menu: HTMLDetailsElement | null) => {
    if (!menu) return;
    const press = ({ target }: PointerEvent) => {
      if (target instanceof Element && !menu.contains(target) && !isInDialog(target))
        menu.open = false;
    };
    document.addEventListener('pointerdown', press);
    return () => document.removeEventListener('pointerdown', press);
  }, []);
  return (
    <details
      ref={closeFromOutside}
      className={styles.more}
      onKeyDown={closeByEscape}
      onBlur={leave}
    >
      <summary>
        <Sign name="more" />
        <span>{t('app.more')}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}

const isInDialog = (element: Element) => element.closest('dialog') !== null;

function closeByEscape({ key, target, currentTarget }: KeyboardEvent<HTMLDetailsElement>): void {
  if (key !== 'Escape' || isInDialog(target as Element)) return;
  currentTarget.open = false;
  currentTarget.querySelector('summary')?.focus();
}

function leave({ relatedTarget, currentTarget }: FocusEvent<HTMLDetailsElement>): void {
  if (!relatedTarget || currentTarget.contains(relatedTarget) || isInDialog(relatedTarget)) return;
  currentTarget.open = false;
}
