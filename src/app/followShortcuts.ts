import { areSingleKeysOn } from '../ui/singleKeys';
import { shortcutOf } from './shortcuts';

/** One that is open, or on its way. */
const DIALOG = 'dialog[open], [data-shortcut][aria-busy]';

/** Presses the control that a shortcut stands for; not while the reader writes, and not under a dialog. */
export function followShortcuts(): () => void {
  const press = (event: KeyboardEvent) => {
    const shortcut = event.defaultPrevented || event.isComposing ? undefined : shortcutOf(event);
    if (!shortcut || isWriting(event.target) || document.querySelector(DIALOG)) return;
    if (!shortcut.needsControl && !areSingleKeysOn()) return;
    const control = document.querySelector<HTMLElement>(`[data-shortcut="${shortcut.presses}"]`);
    if (!control) return;
    event.preventDefault();
    control.click();
  };
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));
