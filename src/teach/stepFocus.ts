import { flushSync } from 'react-dom';

const inEditor = (name: string) =>
  document.querySelector<HTMLElement>(`[data-editor] [data-current] ${name}`);

function reach(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  element?.closest('li')?.scrollIntoView({ block: 'nearest' });
}

/** After a change the focus is in the heading of the step that is open, ready to be written over. */
export function showStepField(change: () => void): void {
  flushSync(change);
  const field = inEditor('[data-field=heading]');
  reach(field);
  if (field instanceof HTMLInputElement) field.select();
}

/** After a change the focus is on the control of that name in the open step; on its head if that is off. */
export function keepOn(control: string, change: () => void): void {
  flushSync(change);
  const same = inEditor(`[data-control=${control}]:enabled`);
  reach(same ?? inEditor('[data-control=head]'));
}

/** After a change the head of the open step is in sight; the focus stays where it is. */
export function keepInSight(change: () => void): void {
  flushSync(change);
  inEditor('[data-head]')?.scrollIntoView({ block: 'nearest' });
}
