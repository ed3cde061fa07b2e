/** Pixels that a pointer may tremble before a press is a drag. */
const TREMBLE = 4;

interface Drag {
  /** The position, from 0, that the row would take; null when it is let go. */
  readonly onOver: (to: number | null) => void;
  readonly onDrop: (to: number) => void;
}

/**
 * Follows a pointer that holds a row of a list; each row has a `[data-head]` by whose middle it is
 * passed. Escape lets go.
 */
export function dragStep(press: PointerEvent, list: HTMLElement, from: number, drag: Drag): void {
  if (press.button !== 0 || !press.isPrimary) return;
  press.preventDefault();
  const over = new AbortController();
  const { signal } = over;
  let to: number | null = null;
  const end = () => {
    over.abort();
    drag.onOver(null);
  };
  const move = ({ clientY, pointerId }: PointerEvent) => {
    if (pointerId !== press.pointerId) return;
    if (to === null && Math.abs(clientY - press.clientY) < TREMBLE) return;
    if (to === null) keepInPlace(headsOf(list)[from], () => drag.onOver(from));
    const next = positionAt(list, from, clientY);
    if (next !== to) drag.onOver(next);
    to = next;
    headsOf(list)[next]?.scrollIntoView({ block: 'nearest' });
  };
  const release = ({ pointerId }: PointerEvent) => {
    if (pointerId !== press.pointerId) return;
    end();
    if (to !== null && to !== from) drag.onDrop(to);
    headsOf(list)[to ?? from]?.scrollIntoView({ block: 'nearest' });
  };
  document.addEventListener('pointermove', move, { signal });
  document.addEventListener('pointerup', release, { signal });
  document.addEventListener('pointercancel', end, { signal });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
}

/** The list folds while a row is dragged; the row that is held stays under the pointer. */
function keepInPlace(head: HTMLElement | undefined, fold: () => void): void {
  const top = () => head?.getBoundingClientRect().top ?? 0;
  const before = top();
  fold();
  scrollerOf(head)?.scrollBy(0, top() - before);
}

/** The column, or on a narrow screen the page. */
function scrollerOf(element: HTMLElement | undefined): Element | null {
  const column = element?.closest('main');
  const isColumn = column && getComputedStyle(column).overflowY === 'auto';
  return isColumn ? column : document.scrollingElement;
}

const headsOf = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>('[data-head]')];

/** How many of the other rows lie above. */
function positionAt(list: HTMLElement, from: number, y: number): number {
  const isAbove = (head: HTMLElement) => {
    const { top, bottom } = head.getBoundingClientRect();
    return (top + bottom) / 2 < y;
  };
  return headsOf(list).filter((head, at) => at !== from && isAbove(head)).length;
}
