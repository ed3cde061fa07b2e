import type { AtlasState } from '../state/store';
import type { Camera } from '../state/view';
import { readAhead } from './archiveSource';
import { RELIEF_FILE, RELIEF_TILE, WORLD_FILE } from './archives';
import { cameraOf } from './camera';
import { letters } from './letters';
import { FIRST_LETTERS } from './styleFonts';
import { tilesAround } from './tilesAround';

type Container = Pick<HTMLElement, 'clientWidth' | 'clientHeight'>;

/** Reads where in the basemap its tiles lie. */
export const openBasemap = (): Promise<void> => readAhead(WORLD_FILE, () => []);

/** Reads what the first picture will show, while the map's program is on its way. */
export function readFirst(container: Container, state: AtlasState): void {
  letters(`fonts/${FIRST_LETTERS}`).catch(() => undefined);
  const { camera, place, event, pair } = state.view;
  // It turns to what is selected, wherever that lies.
  if (!camera && (place || event || pair)) return;
  const { clientWidth, clientHeight } = container;
  readWorldRound(container, cameraOf(state, clientWidth, clientHeight));
}

/** Reads what a map in this element will show of the world before it is there. */
export const readWorldRound = (container: Container, camera: Camera): Promise<void> =>
  read(WORLD_FILE, { tileSize: 512, isRounded: false }, { container, camera });

/** The same of the relief. */
export const readReliefRound = (container: Container, camera: Camera): Promise<void> =>
  read(RELIEF_FILE, { tileSize: RELIEF_TILE, isRounded: true }, { container, camera });

const read = (
  path: string,
  pyramid: { readonly tileSize: number; readonly isRounded: boolean },
  { container, camera }: { readonly container: Container; readonly camera: Camera },
): Promise<void> =>
  readAhead(path, (maxZoom) => {
    const { clientWidth: width, clientHeight: height } = container;
    return tilesAround(camera, { width, height }, { ...pyramid, maxZoom });
  });
