import type { PlaceId } from '../domain/identifier';
import { isShape } from '../domain/shape';
import { addShapes } from '../state/actions';
import { atlasFile } from '../state/atlases';
import { openFile } from '../state/packedFiles';
import type { AtlasStore } from '../state/store';
import { nextTask } from '../ui/nextTask';

let isAsked = false;

/** Fetches the outlines of the areas, once, after the marks stand. Without them the names stay. */
export async function loadAreas(store: AtlasStore): Promise<void> {
  if (isAsked) return;
  isAsked = true;
  const response = await openFile(atlasFile(store.getState().view.dataset, 'areas.json')).catch(
    () => null,
  );
  const areas: unknown = response?.ok ? await response.json().catch(() => null) : null;
  if (!areas || typeof areas !== 'object') return;
  const { placeById } = store.getState().document.dataset;
  const known = Object.entries(areas).filter(([id]) => placeById.has(id as PlaceId));
  const shapes = known.flatMap(([id, outline]) =>
    isShape(outline) ? [[id as PlaceId, outline] as const] : [],
  );
  await nextTask();
  addShapes(store, new Map(shapes));
}
