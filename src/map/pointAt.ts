import type { MouseEvent } from 'react';
import type { Position } from '../domain/place';
import type { GlobeView } from './globeView';
import type { PointedAt } from './pointTo';
import { SIDE, satellite } from './satellite';

const EARTH_KM = 6371.0088;

/** Where on the earth a click on the picture fell; beside the globe it is told to nobody. */
export function pointAt(
  { clientX, clientY, currentTarget, nativeEvent }: MouseEvent<SVGSVGElement>,
  view: GlobeView,
  tell: (point: PointedAt) => void,
): void {
  const matrix = currentTarget.getScreenCTM();
  if (!matrix) return;
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
  const position = positionOn(view, x, y);
  if (!position) return;
  const pixels = view.radius * SIDE * matrix.a;
  const isTouch = (nativeEvent as PointerEvent).pointerType === 'touch';
  tell({ position, kmPerPixel: EARTH_KM / pixels, isTouch });
}

/** The position that the picture draws at a point of its own units; null beside the globe. */
export function positionOn(view: GlobeView, x: number, y: number): Position | null {
  const found = satellite(view).invert?.([x, y]);
  return found?.every(Number.isFinite) ? [found[0], found[1]] : null;
}
