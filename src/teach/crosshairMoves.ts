import { distanceKm } from '../domain/distance';
import type { Position } from '../domain/place';
import { firstGlobe } from '../map/firstGlobe';
import { shownState } from '../state/shownState';
import type { AtlasState } from '../state/store';

/** How far a key moves the crosshair, in degrees. */
export const aimSteps = [10, 5, 2, 1, 0.5, 0.2, 0.1] as const;

/** Beyond these the map has no room for a pole. */
const NORTHMOST = 85;

/** The crosshair begins in the middle of the map. */
export function firstAim(state: AtlasState): Position {
  const { camera } = state.view;
  const { longitude, latitude } = camera ?? firstGlobe(shownState(state));
  return [Math.round(longitude), Math.round(latitude)];
}

const ways: Readonly<Record<string, readonly [east: number, north: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Where an arrow key brings the crosshair; null for any other key. It goes round the earth, not over a pole. */
export function movedAim([x, y]: Position, key: string, step: number): Position | null {
  const way = ways[key];
  if (!way) return null;
  const round = (value: number) => Math.round(value * 10) / 10;
  const longitude = round(x + way[0] * step);
  const latitude = Math.max(-NORTHMOST, Math.min(NORTHMOST, round(y + way[1] * step)));
  return [((((longitude + 180) % 360) + 360) % 360) - 180, latitude];
}

/** The next larger step for +, the next smaller one for -; null for any other key. */
export function stepAfter(step: number, key: string): number | null {
  const at = aimSteps.indexOf(step as (typeof aimSteps)[number]);
  if (key === '+' || key === '=') return aimSteps[Math.max(0, at - 1)] ?? null;
  return key === '-' ? (aimSteps[Math.min(aimSteps.length - 1, at + 1)] ?? null) : null;
}

/** Half a step on the ground, in kilometres: no nearer can the keys come. */
export const halfStepKm = (step: number): number => distanceKm([0, 0], [0, step / 2]);
