import type { Map as MapLibre } from 'maplibre-gl';
import { isInBox } from '../domain/box';
import { isArea, type Place, type Position } from '../domain/place';
import { selectEventShown, selectPlaceShown } from '../state/selectors';
import type { AtlasState } from '../state/store';
import type { Camera } from '../state/view';
import { firstGlobe } from './firstGlobe';
import { globeViewOf, zoomOf } from './globeView';
import { measuredLine } from './measure';

/** How close the map comes to a single place. */
export const SPOT_ZOOM = 5.2;
/** How close it comes to an area, or to several places. */
export const GROUP_ZOOM = 6;
const DURATION = 900;

/** The camera of a state: the reader's own, or the globe turned to the places. */
export function cameraOf(state: AtlasState, width: number, height: number): Camera {
  if (state.view.camera) return state.view.camera;
  const { longitude, latitude, ...globe } = firstGlobe(state);
  const zoom = zoomOf({ longitude, latitude, ...globe }, width, height);
  return { zoom: Math.max(0, Math.round(zoom * 100) / 100), latitude, longitude };
}

export function cameraOn(map: MapLibre): Camera {
  const { lng, lat } = map.getCenter();
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  return {
    zoom: Math.round(map.getZoom() * 100) / 100,
    latitude: round(lat),
    longitude: round(lng),
  };
}

/** Brings the selected place, or the places of the selected event, before the reader; milliseconds. */
export const goToSelection = (map: MapLibre, state: AtlasState, duration = DURATION): void =>
  goToPlaces(map, selectedPlaces(state), duration);

/** Brings the places of the paragraph that is read before the reader. */
export function goToReading(map: MapLibre, { document, reading }: AtlasState): void {
  const places = reading.flatMap((id) => document.dataset.placeById.get(id) ?? []);
  goToPlaces(map, places, DURATION);
}

function goToPlaces(map: MapLibre, all: readonly Place[], duration: number): void {
  const places = all.filter(({ point }) => point !== null);
  const [only] = places;
  if (!only) return;
  if (places.length === 1 && !isArea(only)) goToSpot(map, only.point as Position, duration);
  else map.fitBounds([...extentOf(places)], { padding: 60, maxZoom: GROUP_ZOOM, duration });
}

/** Turns the globe, or moves the flat map, so that both ends of the measure are seen. */
export function goToMeasure(map: MapLibre, state: AtlasState, duration = DURATION): void {
  const line = measuredLine(state);
  if (!line) return;
  const { clientWidth, clientHeight } = map.getContainer();
  if (state.view.projection === 'flat')
    return void map.fitBounds(boxOf(line.positions), { padding: 60, maxZoom: 8, duration });
  const view = globeViewOf(line.positions);
  const zoom = Math.min(8, zoomOf(view, clientWidth, clientHeight));
  map.easeTo({ center: [view.longitude, view.latitude], zoom, duration });
}

function boxOf(positions: readonly Position[]): [number, number, number, number] {
  const [longitudes, latitudes] = [positions.map(([x]) => x), positions.map(([, y]) => y)];
  return [
    Math.min(...longitudes),
    Math.min(...latitudes),
    Math.max(...longitudes),
    Math.max(...latitudes),
  ];
}

/** The places that the map is brought to where an address names no stretch of it. */
export function selectedPlaces(state: AtlasState): readonly Place[] {
  const event = selectEventShown(state);
  const { placeById } = state.document.dataset;
  if (!event) return [selectPlaceShown(state)].filter((place) => place !== null);
  const there = event.places.filter(({ role }) => role !== 'mentioned');
  return withoutAround(
    (there.length ? there : event.places).flatMap(({ place }) => placeById.get(place) ?? []),
  );
}

/** Who asks for a town and its country wants to see the town. */
function withoutAround(places: readonly Place[]): readonly Place[] {
  const spots = places.filter((place) => !isArea(place) && place.point);
  const holdsSpot = ({ extent }: Place) =>
    extent !== null &&
    spots.some(({ point }) => isInBox(boxOfExtent(extent), ...(point as Position)));
  return places.filter((place) => !isArea(place) || !holdsSpot(place));
}

const boxOfExtent = ([west, south, east, north]: NonNullable<Place['extent']>) => ({
  west,
  south,
  east,
  north,
});

function goToSpot(map: MapLibre, [longitude, latitude]: Position, duration: number): void {
  map.easeTo({
    center: [longitude, latitude],
    zoom: Math.max(SPOT_ZOOM, map.getZoom()),
    duration,
  });
}

/** The box round places that can be located; its east runs on past 180 where a box crosses the antimeridian. */
export function extentOf(places: readonly Place[]): [number, number, number, number] {
  const boxes = places.map(({ point, extent }) => {
    const [longitude, latitude] = point as Position;
    if (!extent) return [longitude, latitude, longitude, latitude] as const;
    const [west, south, east, north] = extent;
    return [west, south, east < west ? east + 360 : east, north] as const;
  });
  const edge = (at: 0 | 1 | 2 | 3, pick: (...values: number[]) => number) =>
    pick(...boxes.map((box) => box[at]));
  return [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)];
}

/** Brings a position back that lies beyond the middle half of the map. */
export function keepInSight(map: MapLibre, position: Position): void {
  const [longitude, latitude] = position;
  const { x, y } = map.project([longitude, latitude]);
  const { clientWidth, clientHeight } = map.getContainer();
  const isFar = (at: number, size: number) => Math.abs(at / size - 0.5) > 0.35;
  if (isFar(x, clientWidth) || isFar(y, clientHeight))
    map.easeTo({ center: [longitude, latitude], duration: DURATION });
}
