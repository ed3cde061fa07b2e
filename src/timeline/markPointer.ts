import type { EventId } from '../domain/identifier';

/** The event whose mark is looked at, and what looks at it. */
export interface Tipped {
  readonly event: EventId;
  readonly by: 'pointer' | 'focus' | 'touch';
}

const eventOf = (target: EventTarget | null) =>
  target instanceof Element
    ? ((target.closest('[data-event]')?.getAttribute('data-event') as EventId | undefined) ?? null)
    : null;

/** Tells which mark in a drawing the pointer rests on; null when it leaves, or by Escape. */
export function followMarks(root: HTMLElement, show: (tipped: Tipped | null) => void): () => void {
  const over = new AbortController();
  const { signal } = over;
  let shown: EventId | null = null;
  const tell = (event: EventId | null, by: Tipped['by']) => {
    if (event === shown && by === 'pointer') return;
    shown = event;
    show(event && { event, by });
  };
  root.addEventListener(
    'pointerover',
    ({ target, pointerType }) => {
      if (pointerType !== 'touch') tell(eventOf(target), 'pointer');
    },
    { signal },
  );
  root.addEventListener(
    'pointerleave',
    ({ pointerType }) => {
      if (pointerType !== 'touch') tell(null, 'pointer');
    },
    { signal },
  );
  const page = root.ownerDocument;
  page.addEventListener(
    'pointerdown',
    ({ target, pointerType }) => {
      const isOnTip = target instanceof Element && target.closest('[data-tip]');
      if (pointerType === 'touch' && !isOnTip && shown) tell(null, 'touch');
    },
    { signal },
  );
  page.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape' && shown) tell(null, 'touch');
    },
    { signal },
  );
  root.addEventListener('marktap', ({ target }) => tell(eventOf(target), 'touch'), { signal });
  return () => over.abort();
}

/** Half of a finger's room around a mark, less than a thumb's, so that both can be taken; pixels. */
const REACH = 14;

/** The event whose mark was pressed, or, because their rooms overlap, the one nearest to a finger. */
export function markAt(root: Element, press: PointerEvent): EventId | null {
  const near = press.pointerType === 'touch' ? nearestMark(root, press) : null;
  return near ?? eventOf(press.target);
}

function nearestMark(root: Element, { clientX, clientY }: PointerEvent): EventId | null {
  let nearest: EventId | null = null;
  let least = REACH;
  for (const glyph of root.querySelectorAll('[data-event] path')) {
    const { left, top, width, height } = glyph.getBoundingClientRect();
    const away = Math.hypot(left + width / 2 - clientX, top + height / 2 - clientY);
    if (away >= least) continue;
    least = away;
    nearest = eventOf(glyph);
  }
  return nearest;
}

/** Says to who follows the marks that one was tapped. */
export function tellTap(root: Element, event: string): void {
  const mark = root.querySelector(`[data-event="${CSS.escape(event)}"]`);
  mark?.dispatchEvent(new Event('marktap', { bubbles: true }));
}

/** Puts an anchor in the middle of an event's glyph; `--across` is how far right that is, 0 to 100 %. */
export function standAt(anchor: HTMLElement, event: EventId): void {
  const root = anchor.parentElement?.parentElement;
  const glyph = root?.querySelector(`[data-event="${CSS.escape(event)}"] path`);
  if (!root || !glyph) return;
  const room = root.getBoundingClientRect();
  const mark = glyph.getBoundingClientRect();
  const across = ((mark.left + mark.width / 2 - room.left) / room.width) * 100;
  const x = Math.max(0, Math.min(100, across));
  anchor.style.setProperty('left', `${x}%`);
  anchor.style.setProperty('top', `${mark.top + mark.height / 2 - room.top}px`);
  anchor.style.setProperty('--across', `${-x}%`);
}
