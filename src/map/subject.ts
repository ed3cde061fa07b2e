import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { GeoJSONSourceDiff } from 'maplibre-gl';
import { outlineOfBox } from '../domain/box';
import type { Dataset } from '../domain/dataset';
import type { PlaceId } from '../domain/identifier';
import { isArea, type Place, type Position } from '../domain/place';
import { t } from '../i18n/translate';
import { selectEventShown, selectVisible } from '../state/selectors';
import type { AtlasState } from '../state/store';
import { FAN, fanReach } from './fan';
import { neighbourSectors } from './labelSides';
import { linksOf } from './links';
import { eventsOfAreas, marksShown, type SpotMark } from './marks';
import { measuredLine } from './measure';
import { placeLabel } from './placeLabel';
import { nameOf } from './placeName';
import { placeOutline } from './placeOutline';
import { questionFeatures } from './questionLayers';
import { markSlot, nameSlot } from './slots';

/**
 * The map's subject as GeoJSON, one collection a source. Feature ids are the place's row in the
 * dataset; an event's mark has one of its own. Areas and their names never change with the time window:
 * they say how many events touch them when all are shown; where it is another number, feature state
 * does, and their outlines are sent once.
 */
const collections = {
  areas: { of: areas, by: (state: AtlasState) => [state.document, isBlank(state)] },
  areaNames: {
    of: areaNames,
    by: (state: AtlasState) => [state.document.dataset, ...namingOf(state)],
  },
  // One source for both: each source costs its tiles anew at every move of the window.
  spots: {
    of: spots,
    by: (state: AtlasState) => [selectVisible(state), ...namingOf(state)],
  },
  links: {
    of: links,
    by: (state: AtlasState) => [state.document.dataset, state.view.event, ...namingOf(state)],
  },
  box: { of: box, by: ({ view }: AtlasState) => [view.box] },
  measure: {
    of: measure,
    by: ({ document, view }: AtlasState) => [document.dataset, view.pair, view.language],
  },
  question: {
    of: questionFeatures,
    by: ({ document, asked, aim, shelf, view }: AtlasState) => [
      document,
      asked,
      aim,
      shelf,
      view.lesson,
      view.step,
      view.stage,
      view.language,
    ],
  },
} as const;

/** The marks are kept back: the atlas draws nothing of its own but what a question asks to. */
function isBlank({ view }: AtlasState): boolean {
  return view.hides.includes('pins');
}
function namingOf(state: AtlasState): readonly unknown[] {
  return [state.view.language, state.view.labels, isBlank(state)];
}

export type SubjectSource = keyof typeof collections;
export const subjectSources = Object.keys(collections) as readonly SubjectSource[];

export const subjectOf = (state: AtlasState, source: SubjectSource): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...collections[source].of(state)],
});

/** Whether a source draws something else in one state than in another. */
export function differs(source: SubjectSource, state: AtlasState, previous: AtlasState): boolean {
  const { by } = collections[source];
  const before = by(previous);
  return by(state).some((key, at) => key !== before[at]);
}

const rowsByDataset = new WeakMap<Dataset, ReadonlyMap<PlaceId, number>>();
/** The row of each place, which is its feature's id: feature state wants whole numbers. */
export function rowsOf(dataset: Dataset): ReadonlyMap<PlaceId, number> {
  const rows =
    rowsByDataset.get(dataset) ?? new Map(dataset.places.map(({ id }, row) => [id, row] as const));
  rowsByDataset.set(dataset, rows);
  return rows;
}

/** The circles wait for the outlines: the first picture needs neither. */
function areas(state: AtlasState): readonly Feature[] {
  const { dataset, shapes } = state.document;
  if (shapes.size === 0 || isBlank(state)) return [];
  const events = eventsOfAreas(dataset);
  return dataset.places.flatMap((place, row) => {
    const outline = placeOutline(place, shapes.get(place.id));
    if (!outline) return [];
    return [
      feature(
        outline,
        {
          place: place.id,
          approximate: place.isApproximate,
          rank: rankOf(place),
          events: events.get(row),
        },
        row,
      ),
    ];
  });
}

/** Smaller areas lie on larger ones and take the click. */
const rankOf = ({ kind }: Place) =>
  ({ region: 0, country: 1, province: 2, district: 3, settlement: 4, site: 5 })[kind];

function areaNames(state: AtlasState): readonly Feature[] {
  const { document, view } = state;
  const { dataset } = document;
  if (isBlank(state)) return [];
  const events = eventsOfAreas(dataset);
  return dataset.places.flatMap((place, row) => {
    if (!place.point || !isArea(place)) return [];
    const properties = {
      place: place.id,
      name: placeLabel(place, view).join('\n'),
      kind: place.kind,
      rank: rankOf(place),
      events: events.get(row),
    };
    return [feature(pointAt(place.point), properties, row)];
  });
}

function spots(state: AtlasState): readonly Feature[] {
  return marksShown(state).spots.flatMap((spot) => featuresOf(spot, state));
}

const featuresBySpot = new WeakMap<
  SpotMark,
  { readonly naming: string; readonly features: readonly Feature[] }
>();

/** A spot and the marks of its events; the same features while neither it nor its name changes. */
function featuresOf(spot: SpotMark, state: AtlasState): readonly Feature[] {
  const naming = `${state.view.language} ${state.view.labels}`;
  const known = featuresBySpot.get(spot);
  if (known?.naming === naming) return known.features;
  const features = [spotFeature(spot, state), ...fanOf(spot, state.document.dataset)];
  featuresBySpot.set(spot, { naming, features });
  return features;
}

/** What came and went on the spots between two states, for the tiles it touches; null if nothing did. */
export function spotChanges(state: AtlasState, previous: AtlasState): GeoJSONSourceDiff | null {
  const featuresIn = (shown: AtlasState) =>
    new Set(marksShown(shown).spots.map((spot) => featuresOf(spot, shown)));
  const [now, before] = [featuresIn(state), featuresIn(previous)];
  const added = [...now].filter((features) => !before.has(features)).flat();
  const gone = [...before].filter((features) => !now.has(features)).flat();
  if (added.length === 0 && gone.length === 0) return null;
  return { remove: gone.map(({ id }) => id as number), add: added };
}

function spotFeature({ point, place, count }: SpotMark, { document, view }: AtlasState): Feature {
  const { dataset } = document;
  const properties = {
    place: place.id,
    name: placeLabel(place, view).join('\n'),
    events: count,
    crowd: count > FAN,
    near: place.radiusKm !== undefined,
    reach: fanReach(count),
    slot: nameSlot(neighbourSectors(dataset).get(place.id) ?? null, count),
  };
  return feature(pointAt(point), properties, rowsOf(dataset).get(place.id));
}

function fanOf({ point, place, events }: SpotMark, dataset: Dataset): readonly Feature[] {
  const row = rowsOf(dataset).get(place.id) as number;
  return events.map((event, at) =>
    feature(
      pointAt(point),
      {
        event: event.id,
        kind: event.kind,
        slot: markSlot(events.length, at),
        place: place.id,
      },
      // No row of a place, and no other mark's.
      dataset.places.length + row * FAN + at,
    ),
  );
}

function links(state: AtlasState): readonly Feature[] {
  const event = selectEventShown(state);
  if (!event || isBlank(state)) return [];
  const { language } = state.view;
  return linksOf(event, state.document.dataset.placeById).map(({ kind, from, to, positions }) => {
    const ends = { from: nameOf(from, language), to: nameOf(to, language) };
    return feature(lineAlong(positions), { kind, words: t(`map.link.${kind}`, ends) });
  });
}

function box({ view }: AtlasState): readonly Feature[] {
  return view.box ? [feature(lineAlong(outlineOfBox(view.box)), {})] : [];
}

/** The line, its two ends, and its length at the middle. */
function measure(state: AtlasState): readonly Feature[] {
  const line = measuredLine(state);
  if (!line) return [];
  return [
    feature(lineAlong(line.positions), {}),
    ...line.ends.map(({ point }) => feature(pointAt(point as Position), { part: 'end' })),
    feature(pointAt(line.middle), {
      part: 'length',
      length: line.length,
      anchor: line.anchor,
    }),
  ];
}

const lineAlong = (positions: readonly Position[]): Geometry => ({
  type: 'LineString',
  coordinates: positions.map((position) => [...position]),
});

const pointAt = (position: readonly [number, number]): Geometry => ({
  type: 'Point',
  coordinates: [...position],
});

const feature = (
  geometry: Geometry,
  properties: Record<string, unknown>,
  id?: number,
): Feature => ({
  type: 'Feature',
  geometry,
  properties,
  ...(id === undefined ? {} : { id }),
});
