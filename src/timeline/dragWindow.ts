import type { TimeWindow } from '../domain/dateBounds';
import { type Aim, aimAt } from './aim';
import { markAt } from './markPointer';
import { oncePerFrame } from './oncePerFrame';
import type { TimeScale } from './scale';
import { freeWindow } from './window';

/** What a gesture on the drawing needs to know and do. */
export interface Drag {
  readonly scale: TimeScale;
  readonly window: TimeWindow | null;
  readonly show: (window: TimeWindow | null) => void;
  /** A mark was pressed, or tapped, by the id of its event. */
  readonly press: (event: string, isTouch: boolean) => void;
}

/** Pixels that a pointer may tremble before a press is a drag. */
const TREMBLE = 4;

/** Follows one pointer from its press on the drawing to its release. */
export function dragWindow(press: PointerEvent, svg: SVGSVGElement, drag: Drag): void {
  if (press.button !== 0 || !press.isPrimary) return;
  const aim = aimOf(press, svg, drag);
  const showAt = (x: number) => drag.show(freeWindow(aim.windowAt(x), drag.scale.whole));
  const moves = oncePerFrame(showAt);
  let isMoving = false;
  const move = ({ clientX }: PointerEvent) => {
    if (!isMoving && Math.abs(clientX - press.clientX) < TREMBLE) return;
    if (!isMoving) hold(press, svg, aim);
    isMoving = true;
    moves.push(clientX);
  };
  const release = ({ type, clientX }: PointerEvent) => {
    moves.flush();
    if (isMoving || type === 'pointercancel') return;
    const event = markAt(svg, press);
    if (event) drag.press(event, press.pointerType === 'touch');
    else if (aim.grip === 'outside') showAt(clientX);
  };
  listen(press, { move, release });
}

function aimOf(press: PointerEvent, svg: SVGSVGElement, { window, scale }: Drag): Aim {
  const { left, width } = svg.getBoundingClientRect();
  const isOnThumb = (press.target as Element).closest('[role=slider]') !== null;
  const isTouch = press.pointerType === 'touch';
  return aimAt({ x: press.clientX, left, width, isTouch, isOnThumb }, window, scale);
}

/** The drawing keeps the pointer, and the thumb that moves has the focus. */
function hold({ pointerId }: PointerEvent, svg: SVGSVGElement, { end }: Aim): void {
  svg.setPointerCapture(pointerId);
  if (end) svg.querySelector<SVGElement>(`[data-end=${end}]`)?.focus({ preventScroll: true });
}

type Listener = (event: PointerEvent) => void;

function listen(press: PointerEvent, on: { readonly move: Listener; readonly release: Listener }) {
  const page = (press.target as Element).ownerDocument;
  const over = new AbortController();
  const follow = (type: 'pointermove' | 'pointerup' | 'pointercancel', listener: Listener) =>
    page.addEventListener(
      type,
      (event) => {
        if (event.pointerId === press.pointerId) listener(event);
      },
      { signal: over.signal },
    );
  const end = (event: PointerEvent) => {
    over.abort();
    on.release(event);
  };
  /** A second finger is no drag but a pinch, which the axis follows. */
  const pinch = ({ pointerId }: PointerEvent) => {
    if (pointerId !== press.pointerId) over.abort();
  };
  page.addEventListener('pointerdown', pinch, { signal: over.signal });
  follow('pointermove', on.move);
  follow('pointerup', end);
  follow('pointercancel', end);
}
