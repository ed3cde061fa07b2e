import type { Camera } from '../state/view';
import { readAhead } from './archiveSource';
import { RELIEF_FILE, WORLD_FILE } from './archives';
import { RELIEF_TILE } from './style';
import { tilesAround } from './tilesAround';

type Container = Pick<HTMLElement, 'clientWidth' | 'clientHeight'>;

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
