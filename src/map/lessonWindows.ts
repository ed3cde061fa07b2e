import type { Lesson } from '../domain/lesson';
import { isArea, type Place } from '../domain/place';
import { viewOfStep } from '../state/lessonView';
import type { AtlasState } from '../state/store';
import { extentOf, GROUP_ZOOM, SPOT_ZOOM, selectedPlaces } from './camera';
import { type MapWindow, windowOf, windowRound } from './mapWindow';

/** What the steps of a lesson show of the map: the stretch that they name, or the places they select. */
export const windowsOfLesson = (state: AtlasState, { steps }: Lesson): readonly MapWindow[] =>
  steps.flatMap((step, at) => {
    const view = viewOfStep(state, step, at + 1);
    return view.camera ? windowOf(view.camera) : roundPlaces(selectedPlaces({ ...state, view }));
  });

/** What one sees who opens one place of the atlas after the other. */
export const windowsOfPlaces = ({ document }: AtlasState): readonly MapWindow[] =>
  document.dataset.places.flatMap((place) => roundPlaces([place]));

function roundPlaces(places: readonly Place[]): readonly MapWindow[] {
  const located = places.filter(({ point }) => point !== null);
  const [only] = located;
  if (!only) return [];
  const isSpot = located.length === 1 && !isArea(only);
  return [windowRound(extentOf(located), isSpot ? SPOT_ZOOM : GROUP_ZOOM)];
}
