import { geoCircle } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Dataset } from '../domain/dataset';
import type { PlaceId } from '../domain/identifier';
import { isArea, type Place, type Shape } from '../domain/place';
import { selectEventShown, selectVisible } from '../state/selectors';
import type { AtlasState, DocumentSlice } from '../state/store';
import { FAN, FAR_SCALE, fanOut, fanReach } from './fan';
import { type LabelSide, labelSides } from './labelSides';
import { linksOf } from './links';
import { type AreaMark, marksOf, type SpotMark } from './marks';
import { nameOf } from './placeName';

/** The map's subject as GeoJSON, one collection a source. Feature ids are the place's row in the dataset. */
export interface Subject {
  readonly areas: FeatureCollection;
  readonly areaNames: FeatureCollection;
  readonly spots: FeatureCollection;
  readonly events: FeatureCollection;
  readonly links: FeatureCollection;
}
/** Sizes of the spots' names in pixels, seen from afar and from near. */
const FAR_TYPE = 12;
const TYPE = 15;

export type SubjectSource = keyof Subject;

export function subjectOf(state: AtlasState): Subject {
  const { dataset, shapes } = state.document;
  const { spots, areas } = marksOf(selectVisible(state));
  const { language } = state.view;
  const rows = rowsOf(dataset);
  const event = selectEventShown(state);
  return {
    areas: collection(areas.flatMap((mark) => areaFeature(mark, shapes, rows))),
    areaNames: collection([
      ...areas.flatMap((mark) => (isArea(mark.place) ? areaName(mark, rows, language) : [])),
      ...hiddenCountries(dataset, areas).flatMap((mark) => areaName(mark, rows, language)),
    ]),
    spots: collection(spots.map((mark) => spotFeature(mark, spots, { rows, language }))),
    events: collection(spots.flatMap((mark) => eventFeatures(mark, rows))),
    links: collection(
      (event ? linksOf(event, dataset.placeById) : []).map(({ positions }) =>
        feature(
          { type: 'LineString', coordinates: positions.map((position) => [...position]) },
          {},
        ),
      ),
    ),
  };
}

const rowsByDataset = new WeakMap<Dataset, ReadonlyMap<PlaceId, number>>();
/** The row of each place, which is its feature's id: feature state wants whole numbers. */
export function rowsOf(dataset: DocumentSlice['dataset']): ReadonlyMap<PlaceId, number> {
  const known = rowsByDataset.get(dataset);
  if (known) return known;
  const rows = new Map(dataset.places.map(({ id }, row) => [id, row] as const));
  rowsByDataset.set(dataset, rows);
  return rows;
}

type Rows = ReadonlyMap<PlaceId, number>;

function areaFeature({ place, events }: AreaMark, shapes: ReadonlyMap<PlaceId, Shape>, rows: Rows) {
  const outline = outlineOf(place, shapes.get(place.id));
  if (!outline) return [];
  return [
    feature(
      outline,
      { place: place.id, events, approximate: place.isApproximate, rank: rankOf(place) },
      rows.get(place.id),
    ),
  ];
}

/** Smaller areas lie on larger ones and take the click. */
const rankOf = ({ kind }: Place) =>
  ({ region: 0, country: 1, province: 2, district: 3, settlement: 4, site: 5 })[kind];

function outlineOf({ point, radiusKm }: Place, shape: Shape | undefined): Geometry | null {
  if (point && radiusKm)
    return geoCircle()
      .center([...point])
      .radius(radiusKm / 111.195)();
  return shape && shape.type !== 'Point' ? (shape as unknown as Geometry) : null;
}

function areaName({ place, events }: AreaMark, rows: Rows, language: string): readonly Feature[] {
  if (!place.point) return [];
  const properties = {
    place: place.id,
    name: nameOf(place, language),
    events,
    kind: place.kind,
    rank: rankOf(place),
  };
  return [
    feature({ type: 'Point', coordinates: [...place.point] }, properties, rows.get(place.id)),
  ];
}

/** Their names are ours to draw, shown or not, because the basemap leaves out what the atlas names. */
function hiddenCountries({ places }: Dataset, shown: readonly AreaMark[]): readonly AreaMark[] {
  const ids = new Set(shown.map(({ place }) => place.id));
  return places
    .filter(({ id, kind }) => kind === 'country' && !ids.has(id))
    .map((place) => ({ place, events: -1 }));
}

interface Naming {
  readonly rows: Rows;
  readonly language: string;
}

function spotFeature(
  mark: SpotMark,
  spots: readonly SpotMark[],
  { rows, language }: Naming,
): Feature {
  const { point, place, events } = mark;
  const reach = fanReach(events.length);
  const sides = labelSides(mark, spots);
  const properties = {
    place: place.id,
    name: nameOf(place, language),
    events: events.length,
    crowd: events.length > FAN,
    near: place.radiusKm !== undefined,
    reach,
    sidesFar: anchorsAt(sides, (reach * FAR_SCALE) / FAR_TYPE),
    sides: anchorsAt(sides, reach / TYPE),
  };
  return feature({ type: 'Point', coordinates: [...point] }, properties, rows.get(place.id));
}

/** Anchors and offsets in ems, as `text-variable-anchor-offset` wants them. */
const anchorsAt = (sides: readonly LabelSide[], reach: number) =>
  sides.flatMap(({ anchor, right, down }) => {
    const away = reach + 0.35;
    return [anchor, [right * away, down * away]];
  });

function eventFeatures({ point, place, events }: SpotMark, rows: Rows): readonly Feature[] {
  if (events.length > FAN) return [];
  return fanOut(events.length).map((offset, at) => {
    const { id, kind, title } = events[at] as SpotMark['events'][number];
    const properties = { event: id, kind, title, offset, place: place.id };
    return feature({ type: 'Point', coordinates: [...point] }, properties, rows.get(place.id));
  });
}

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

const collection = (features: readonly Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...features],
});
