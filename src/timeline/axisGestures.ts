import type { TimeWindow } from '../domain/dateBounds';
import { oncePerFrame } from './oncePerFrame';
import type { TimeScale } from './scale';
import { panBy, pinch, zoomBy } from './zoom';

/** The axis that is asked for; null is all of it. */
export type ShowAxis = (axis: TimeWindow | null) => void;

/** Pixels of a line, where a wheel counts in lines. */
const LINE = 16;
const FACTOR = 0.0022;

/**
 * Zooms by a wheel with Ctrl (what a trackpad's pinch sends), moves by a wheel to the side, and
 * follows two fingers. A plain wheel is the page's. Returns what ends it.
 */
export function followAxis(svg: SVGSVGElement, scale: TimeScale, show: ShowAxis): () => void {
  const over = new AbortController();
  const { signal } = over;
  svg.addEventListener('wheel', wheelOf(svg, scale, show), { passive: false, signal });
  const touches = new Map<number, number>();
  const down = ({ pointerType, pointerId, clientX }: PointerEvent) => {
    if (pointerType !== 'touch') return;
    touches.set(pointerId, clientX);
    if (touches.size === 2) followPinch(svg, scale, { touches: new Map(touches), show });
  };
  const gone = ({ pointerId }: PointerEvent) => touches.delete(pointerId);
  svg.addEventListener('pointerdown', down, { signal });
  for (const type of ['pointerup', 'pointercancel'] as const)
    svg.ownerDocument.addEventListener(type, gone, { signal });
  return () => over.abort();
}

function wheelOf(svg: SVGSVGElement, scale: TimeScale, show: ShowAxis) {
  let turned = 0;
  let pushed = 0;
  const turns = oncePerFrame((at: number) => show(zoomBy(scale, Math.exp(-turned * FACTOR), at)));
  const pushes = oncePerFrame((by: number) => show(panBy(scale, by)));
  return (event: WheelEvent) => {
    const { left, width } = svg.getBoundingClientRect();
    const pixels = event.deltaMode === 0 ? 1 : LINE;
    const across = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (event.ctrlKey || event.metaKey) {
      turned += event.deltaY * pixels;
      turns.push(((event.clientX - left) / width) * 100);
    } else if (scale.isZoomed && Math.abs(across) >= Math.abs(event.deltaY)) {
      pushed += ((across * pixels) / width) * 100;
      pushes.push(pushed);
    } else return;
    event.preventDefault();
  };
}

interface Pinch {
  readonly touches: Map<number, number>;
  readonly show: ShowAxis;
}

/** What lay under two fingers stays under them, until one of them is lifted. */
function followPinch(svg: SVGSVGElement, scale: TimeScale, { touches, show }: Pinch): void {
  const { left, width } = svg.getBoundingClientRect();
  const between = () => {
    const [from = 0, to = 0] = [...touches.values()].sort((a, b) => a - b);
    return { from: ((from - left) / width) * 100, to: ((to - left) / width) * 100 };
  };
  const before = between();
  if (before.to - before.from < 2) return;
  const over = new AbortController();
  const page = svg.ownerDocument;
  const frames = oncePerFrame(() => show(pinch(scale, before, between())));
  const move = ({ pointerId, clientX }: PointerEvent) => {
    if (!touches.has(pointerId)) return;
    touches.set(pointerId, clientX);
    frames.push(null);
  };
  const gone = ({ pointerId }: PointerEvent) => {
    if (!touches.has(pointerId)) return;
    frames.flush();
    over.abort();
  };
  page.addEventListener('pointermove', move, { signal: over.signal });
  for (const type of ['pointerup', 'pointercancel'] as const)
    page.addEventListener(type, gone, { signal: over.signal });
}

/** Moves the axis along with one pointer; `byPixel` is what a pixel to the right asks for. */
export function dragAxis(press: PointerEvent, showAt: (pixels: number) => void): void {
  const page = (press.target as Element).ownerDocument;
  const over = new AbortController();
  const frames = oncePerFrame(showAt);
  const move = ({ pointerId, clientX }: PointerEvent) => {
    if (pointerId === press.pointerId) frames.push(clientX - press.clientX);
  };
  const gone = ({ pointerId }: PointerEvent) => {
    if (pointerId !== press.pointerId) return;
    frames.flush();
    over.abort();
  };
  page.addEventListener('pointermove', move, { signal: over.signal });
  for (const type of ['pointerup', 'pointercancel'] as const)
    page.addEventListener(type, gone, { signal: over.signal });
}
