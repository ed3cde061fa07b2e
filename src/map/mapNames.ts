import type { GeoPath, GeoProjection } from 'd3-geo';
import { isArea, type Place } from '../domain/place';
import { xmlText } from '../formats/xml';
import type { AtlasState } from '../state/store';
import type { Theme } from '../state/view';
import { pagePalettes } from '../ui/palette';
import { fanReach } from './fan';
import { neighbourSectors, sidesAwayFrom } from './labelSides';
import type { Lit } from './lit';
import type { MapFrame } from './mapFrame';
import type { AreaMark, SpotMark } from './marks';
import { measuredLine } from './measure';
import { mapPalettes } from './palette';
import { placeLabel } from './placeLabel';
import { tag } from './svgTag';

/** How far apart the marks of one spot stand, in pixels. */
export const FAN_SIZE = 13;

const SPOT_SIZE = 14;
const AREA_SIZE = 12;
/** Parts two names of one place. */
const BETWEEN = ' · ';
/** Begins in a script that runs from right to left. */
const ARABIC = /^[\u0590-\u08ff]/;

interface Naming {
  readonly frame: MapFrame;
  readonly theme: Theme;
  readonly projection: GeoProjection;
  readonly path: GeoPath;
  readonly areas: readonly AreaMark[];
  readonly lit: Lit;
  readonly seen: readonly { readonly spot: SpotMark; readonly x: number; readonly y: number }[];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Name {
  readonly text: string;
  readonly place: Place;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

/** The names of spots on the side where they have room, then those of areas, none over another. */
export function mapNames(state: AtlasState, naming: Naming): string {
  if (state.view.labels === 'none') return '';
  const taken: Box[] = naming.seen.map(({ spot, x, y }) => {
    const reach = Math.max(5, fanReach(spot.count, FAN_SIZE));
    return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
  });
  const middle = measuredLine(state)?.middle;
  const length = middle && naming.projection([...middle]);
  if (length) taken.push(boxRound(length));
  const placed: string[] = [];
  const tryAll = (names: readonly Name[], draw: (name: Name) => string) => {
    const free = names.find(({ box }) => isInside(box, naming.frame) && !taken.some(meets(box)));
    if (!free) return;
    taken.push(free.box);
    placed.push(draw(free));
  };
  for (const spot of naming.seen) tryAll(spotNames(state, spot), (name) => written(name, naming));
  for (const { place } of naming.areas.filter((area) => isArea(area.place)))
    tryAll(areaNames(state, place, naming), (name) => written(name, naming));
  return placed.join('\n');
}

/** About the room that a measured length takes beside its line. */
const boxRound = ([x, y]: [number, number]): Box => ({
  left: x - 80,
  right: x + 80,
  top: y - 22,
  bottom: y,
});

function spotNames(state: AtlasState, { spot, x, y }: Naming['seen'][number]): readonly Name[] {
  const { view, document } = state;
  const text = placeLabel(spot.place, view).join(BETWEEN);
  const away = Math.max(5, fanReach(spot.count, FAN_SIZE)) + 4;
  const sector = neighbourSectors(document.dataset).get(spot.place.id) ?? null;
  return sidesAwayFrom(sector).map(({ anchor, right, down }) => {
    const side = anchor.split('-').at(-1);
    const towards = side === 'left' ? 'start' : side === 'right' ? 'end' : 'middle';
    const at = { x: x + right * away, y: y + down * (away + 4) + 5 };
    return nameAt(text, spot.place, { ...at, anchor: towards, size: SPOT_SIZE });
  });
}

function areaNames({ view }: AtlasState, place: Place, naming: Naming): readonly Name[] {
  const { point } = place;
  if (!point || !naming.path({ type: 'Point', coordinates: [...point] })) return [];
  const [x, y] = naming.projection([...point]) ?? [0, 0];
  const text = placeLabel(place, view).join(BETWEEN);
  return [0, 16, -16, 32, -32].map((away) =>
    nameAt(text, place, { x, y: y + 4 + away, anchor: 'middle', size: AREA_SIZE }),
  );
}

/** About as wide as such letters are; there is nothing to measure them with before they are drawn. */
function nameAt(
  text: string,
  place: Place,
  { x, y, anchor, size }: Pick<Name, 'x' | 'y' | 'anchor'> & { readonly size: number },
): Name {
  const width = [...text].length * size * 0.68;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const box = { left, right: left + width, top: y - size, bottom: y + size * 0.3 };
  return { text, place, x, y, anchor, box };
}

function written({ text, place, x, y, anchor }: Name, { theme, lit }: Naming): string {
  const isSpot = place.kind === 'site' || place.kind === 'settlement' || place.kind === 'district';
  const { accent, ink } = pagePalettes[theme];
  const { countryText, landHalo } = mapPalettes[theme];
  const isRtl = ARABIC.test(text);
  return tag(
    'text',
    {
      x: x.toFixed(1),
      y: y.toFixed(1),
      // In text from right to left the start is the right end.
      'text-anchor': isRtl
        ? ({ start: 'end', end: 'start', middle: 'middle' }[anchor] ?? '')
        : anchor,
      direction: isRtl ? 'rtl' : undefined,
      fill: lit.full.has(place.id) ? accent : isSpot ? ink : countryText,
      'font-size': isSpot ? SPOT_SIZE : AREA_SIZE,
      'font-weight': isSpot ? 600 : 400,
      'letter-spacing': isSpot || isRtl ? undefined : 0.6,
      stroke: landHalo,
      'stroke-width': 3,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    xmlText(text),
  );
}

const isInside = (box: Box, { width, height }: MapFrame) =>
  box.left > 2 && box.right < width - 2 && box.top > 2 && box.bottom < height - 2;

const meets = (a: Box) => (b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
