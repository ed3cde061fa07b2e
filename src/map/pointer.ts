import type { MapGeoJSONFeature, Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import type { EventKind } from '../domain/event';
import type { EventId, PlaceId } from '../domain/identifier';
import { t } from '../i18n/translate';
import { lightPlaces, selectEvent, selectPlace } from '../state/actions';
import { selectPicking } from '../state/asked';
import { shownState } from '../state/shownState';
import type { AtlasStore } from '../state/store';
import { linkKinds } from './links';
import { marksShown } from './marks';
import { pickAt } from './pickOnMap';
import { rowsOf } from './subject';
import { SUBJECT } from './subjectStyle';

/** From the smallest target to the largest. */
const targets = [
  'subject-event',
  'subject-crowd',
  'subject-spot',
  'subject-spot-name',
  'subject-area-name',
  'subject-area',
];
const REACH = 5;
/** The basemap's layer of dotted claims. */
const CLAIMS = 'claims';

/** Hover lights and names what is under the pointer, here and in the text; a click opens it. */
export function listenToPointer(
  map: MapLibre,
  element: HTMLElement,
  store: AtlasStore,
): () => void {
  const tip = document.createElement('div');
  tip.className = 'map-tip';
  tip.hidden = true;
  element.append(tip);
  let hovered: { source: string; id: number } | null = null;

  const hover = (next: MapGeoJSONFeature | null) => {
    if (hovered && map.getSource(hovered.source)) map.setFeatureState(hovered, { hovered: false });
    const id = rowsOf(store.getState().document.dataset).get(next?.properties.place);
    hovered = next && id !== undefined ? { source: stateSource(next.source), id } : null;
    if (hovered && map.getSource(hovered.source)) map.setFeatureState(hovered, { hovered: true });
    map.getCanvas().style.cursor = next ? 'pointer' : '';
    lightPlaces(store, next ? placesAt(store, next.properties.place) : [], 'map');
  };
  const tipAt = (found: MapGeoJSONFeature | null, event: MapMouseEvent) => {
    if (shownState(store.getState()).view.labels === 'none') return null;
    return found ? tipText(store, found) : (linkAt(map, event) ?? claimAt(map, event));
  };
  map.on('mousemove', (event) => {
    const isAsked = selectPicking(store.getState()) !== null;
    const found = isAsked ? null : featureAt(map, event);
    hover(found);
    if (isAsked) map.getCanvas().style.cursor = 'crosshair';
    const text = tipAt(found, event);
    tip.hidden = !text;
    if (text) showTip(tip, text, event.point);
  });
  map.on('mouseout', () => {
    hover(null);
    tip.hidden = true;
  });
  map.on('click', (event) => {
    if (pickAt(map, store, event)) return;
    const found = featureAt(map, event);
    if (!found) return;
    tip.hidden = true;
    const { event: eventId, place } = found.properties;
    if (eventId) selectEvent(store, eventId as EventId);
    else selectPlace(store, place as PlaceId);
  });
  return () => tip.remove();
}

const stateSource = (source: string) =>
  source === `${SUBJECT}areaNames` ? `${SUBJECT}areas` : source;

function featureAt(map: MapLibre, { point }: MapMouseEvent): MapGeoJSONFeature | null {
  const layers = targets.filter((id) => map.getLayer(id));
  const found = map.queryRenderedFeatures(boxAround(point), { layers });
  const order = (feature: MapGeoJSONFeature) =>
    targets.indexOf(feature.layer.id) * 10 - Number(feature.properties.rank ?? 0);
  return found.sort((a, b) => order(a) - order(b))[0] ?? null;
}

/** What the link under the pointer says. */
function linkAt(map: MapLibre, { point }: MapMouseEvent): string | null {
  const layers = linkKinds.map((kind) => `subject-link-${kind}`).filter((id) => map.getLayer(id));
  const [link] = map.queryRenderedFeatures(boxAround(point), { layers });
  return link ? String(link.properties.words) : null;
}

/** The name of the claim whose dotted line is under the pointer. */
function claimAt(map: MapLibre, { point }: MapMouseEvent): string | null {
  if (!map.getLayer(CLAIMS)) return null;
  const [claim] = map.queryRenderedFeatures(boxAround(point), { layers: [CLAIMS] });
  return claim ? String(claim.properties.name ?? '') : null;
}

const boxAround = ({ x, y }: MapMouseEvent['point']): [[number, number], [number, number]] => [
  [x - REACH, y - REACH],
  [x + REACH, y + REACH],
];

function tipText(store: AtlasStore, { properties }: MapGeoJSONFeature): string {
  const { dataset } = store.getState().document;
  const event = dataset.eventById.get(properties.event as EventId);
  if (event)
    return t('map.event', { kind: t(`kind.${event.kind as EventKind}`), title: event.title });
  const place = dataset.placeById.get(properties.place as PlaceId);
  return t('map.spot', { name: place?.title ?? '', events: eventsAt(store, properties.place) });
}

/** A town, and the sites that are drawn at it. */
function placesAt(store: AtlasStore, id: PlaceId): readonly PlaceId[] {
  const { spots } = marksShown(shownState(store.getState()));
  const spot = spots.find(({ place }) => place.id === id);
  return spot?.places.map((place) => place.id) ?? [id];
}

/** How many shown events stand on a spot or touch an area. */
function eventsAt(store: AtlasStore, id: PlaceId): number {
  const { spots, areas } = marksShown(shownState(store.getState()));
  const area = areas.find(({ place }) => place.id === id);
  return area?.events ?? spots.find(({ place }) => place.id === id)?.count ?? 0;
}

function showTip(tip: HTMLElement, text: string, { x, y }: { x: number; y: number }): void {
  tip.textContent = text;
  const { clientWidth, clientHeight } = tip.parentElement as HTMLElement;
  tip.style.left = `${Math.max(8, Math.min(x + 14, clientWidth - tip.offsetWidth - 8))}px`;
  tip.style.top = `${y + 18 + tip.offsetHeight > clientHeight ? y - tip.offsetHeight - 10 : y + 18}px`;
}
