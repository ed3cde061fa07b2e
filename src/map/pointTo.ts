import { distanceKm } from '../domain/distance';
import type { Position } from '../domain/place';
import { questionPins } from '../domain/questionPins';
import { putPlace, selectPicking } from '../state/asked';
import type { AtlasStore } from '../state/store';

/** Where somebody pointed, how many kilometres a pixel is there, and with what. */
export interface PointedAt {
  readonly position: Position;
  readonly kmPerPixel: number;
  readonly isTouch: boolean;
}

/** A finger and a mouse miss by so many pixels; a pin is taken from farther away. */
const MISS = { touch: 12, mouse: 4 };
const REACH = { touch: 40, mouse: 24 };

/** Answers the open question about places with a point, or with the pin at it; does nothing where none is open. */
export function pointTo(store: AtlasStore, { position, kmPerPixel, isTouch }: PointedAt): void {
  const state = store.getState();
  const picking = selectPicking(state);
  if (!picking) return;
  const hand = isTouch ? 'touch' : 'mouse';
  if (picking.asked.form === 'harder') {
    putPlace(store, { position, withinKm: MISS[hand] * kmPerPixel });
    return;
  }
  const [nearest] = questionPins(picking.question, state.document.dataset)
    .map((pin) => ({ pin, km: distanceKm(pin.position, position) }))
    .sort((a, b) => a.km - b.km);
  if (nearest && nearest.km <= REACH[hand] * kmPerPixel)
    putPlace(store, { position: nearest.pin.position, withinKm: 0 });
}
