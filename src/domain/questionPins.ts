import type { Dataset } from './dataset';
import { distanceKm } from './distance';
import type { QuestionOf } from './lesson';
import { isArea, type Place, type Position } from './place';

/** A place that the easier form offers, by a letter instead of its name. */
export interface Pin {
  readonly letter: string;
  readonly place: Place;
  readonly position: Position;
}

/** The asked places stand among others, so that the last one is not left over; at least two others. */
const PINS = 6;
const OTHERS = 2;
/** Others lie so far from every pin before them, in kilometres: nobody has to tell two that touch. */
const APART = 300;

/** The pins of the easier form, from west to east: the asked places, and towns of the dataset beside them. */
export function questionPins(
  { places: asked }: QuestionOf<'place'>,
  { places, placeById }: Pick<Dataset, 'places' | 'placeById'>,
): readonly Pin[] {
  const wanted = asked.flatMap((id) => placeById.get(id) ?? []);
  const most = Math.max(PINS, wanted.length + OTHERS);
  const chosen = wanted.flatMap(located);
  for (const pin of places.filter((place) => !isArea(place)).flatMap(located)) {
    if (chosen.length >= most) break;
    const isFar = chosen.every(({ position }) => distanceKm(position, pin.position) > APART);
    if (isFar) chosen.push(pin);
  }
  return chosen
    .sort((a, b) => a.position[0] - b.position[0] || a.position[1] - b.position[1])
    .map((pin, at) => ({ ...pin, letter: letterAt(at) }));
}

const located = (place: Place) => (place.point ? [{ place, position: place.point }] : []);

/** A to Z, then AA, AB ... */
const letterAt = (at: number): string =>
  (at >= 26 ? letterAt(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
