import type { Map as MapLibre } from 'maplibre-gl';
import { type Box, boxAround } from '../domain/box';
import type { Position } from '../domain/place';

/** Fewer pixels than this are a click that slipped. */
const LEAST = 8;
const STEPS = 8;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Lets the reader draw a box on the map with mouse, pen or finger; Escape gives up. The callback gets
 * the stretch of the earth under it, or null. Returns how to put the drawing away.
 */
export function drawBox(map: MapLibre, done: (box: Box | null) => void): () => void {
  const sheet = document.createElement('div');
  sheet.className = 'map-sheet';
  const frame = document.createElement('div');
  frame.className = 'map-frame';
  frame.hidden = true;
  sheet.append(frame);
  map.getContainer().append(sheet);
  let first: Point | null = null;
  const end = (box: Box | null) => {
    stop();
    done(box);
  };
  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top } = sheet.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const giveUp = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') end(null);
  };
  sheet.onpointerdown = (event) => {
    first = pointOf(event);
    sheet.setPointerCapture(event.pointerId);
  };
  sheet.onpointermove = (event) => {
    if (first) layFrame(frame, first, pointOf(event));
  };
  sheet.onpointercancel = () => end(null);
  sheet.onpointerup = (event) => {
    if (first) end(boxBetween(map, first, pointOf(event)));
  };
  addEventListener('keydown', giveUp);
  function stop() {
    removeEventListener('keydown', giveUp);
    sheet.remove();
  }
  return stop;
}

function layFrame(frame: HTMLElement, a: Point, b: Point): void {
  frame.hidden = false;
  frame.style.left = `${Math.min(a.x, b.x)}px`;
  frame.style.top = `${Math.min(a.y, b.y)}px`;
  frame.style.width = `${Math.abs(a.x - b.x)}px`;
  frame.style.height = `${Math.abs(a.y - b.y)}px`;
}

/** The corners alone do not do: the sides of a frame bend on a globe. */
function boxBetween(map: MapLibre, a: Point, b: Point): Box | null {
  if (Math.abs(a.x - b.x) < LEAST || Math.abs(a.y - b.y) < LEAST) return null;
  const shares = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
  const at = (x: number, y: number): Position => {
    const { lng, lat } = map.unproject([a.x + (b.x - a.x) * x, a.y + (b.y - a.y) * y]).wrap();
    return [lng, lat];
  };
  return boxAround(
    shares.flatMap((share) => [at(share, 0), at(share, 1), at(0, share), at(1, share)]),
  );
}

/** The stretch of the earth that the map shows now. */
export function boxInView(map: MapLibre): Box | null {
  const { clientWidth: x, clientHeight: y } = map.getContainer();
  return boxBetween(map, { x: 0, y: 0 }, { x, y });
}
