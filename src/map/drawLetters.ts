import type { Map as MapLibre } from 'maplibre-gl';
import type { AtlasState } from '../state/store';
import { nextTask } from '../ui/nextTask';
import { marksShown } from './marks';
import { placeLabel } from './placeLabel';
import { SEMIBOLD } from './styleFonts';

/** For so many milliseconds the page may be kept from answering. */
const SLICE = 12;

/** Letters that are drawn alone; joined ones are drawn as words want them. */
const SINGLE = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Common}]/u;

/**
 * Draws the letters of the spots' names one after the other while the map waits for its tiles: the
 * first tile would ask for all of them in one task.
 */
export async function drawLetters(map: MapLibre, state: AtlasState): Promise<void> {
  const names = marksShown(state).spots.flatMap(({ place }) => placeLabel(place, state.view));
  const letters = new Set([...names.join('')].filter((letter) => SINGLE.test(letter)));
  let end = 0;
  for (const letter of letters) {
    if (performance.now() > end) {
      await nextTask();
      end = performance.now() + SLICE;
    }
    // A map that was taken away has no style.
    if (!map.style) return;
    await map.style.glyphManager.getGlyphs({ [SEMIBOLD.join()]: { default: [letter] } });
  }
}
