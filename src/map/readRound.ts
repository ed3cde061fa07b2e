import type { AtlasState } from '../state/store';
import type { Camera } from '../state/view';
import { readAhead } from './archiveSource';
import { RELIEF_FILE, RELIEF_TILE, WORLD_FILE } from './archives';
import { cameraOf } from './camera';
import { tilesAround } from './tilesAround';

/** What is to be filled, and how. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly isGlobe: boolean;
}

/** Reads where in the basemap its tiles lie. */
export const openBasemap = (): Promise<void> => readAhead(WORLD_FILE, () => []);

/** Reads what the first picture will show, while the map's program is on its way. */
export function readFirst({ clientWidth, clientHeight }: HTMLElement, state: AtlasState): void {
  const { camera, place, event, pair, projection } = state.view;
  // It turns to what is selected, wherever that lies.
  if (!camera && (place || event || pair)) return;
  const frame = { width: clientWidth, height: clientHeight, isGlobe: projection === 'globe' };
  readWorldRound(frame, cameraOf(state, clientWidth, clientHeight));
}

/** Reads what a map of this frame will show of the world before it is there. */
export const readWorldRound = (frame: Frame, camera: Camera): Promise<void> =>
  readAhead(WORLD_FILE, (maxZoom) =>
    tilesAround(camera, frame, { tileSize: 512, isRounded: false, maxZoom }),
  );

/** The same of the relief. */
export const readReliefRound = (frame: Frame, camera: Camera): Promise<void> =>
  readAhead(RELIEF_FILE, (maxZoom) =>
    tilesAround(camera, frame, { tileSize: RELIEF_TILE, isRounded: true, maxZoom }),
  );
