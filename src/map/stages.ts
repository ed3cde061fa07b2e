import type { LayerSpecification, Map as MapLibre, StyleSpecification } from 'maplibre-gl';

/**
 * The map is built up in stages. Each is drawn before the next one is asked for: a browser compiles
 * the programs of new layers behind what it still has to draw, and the page would wait for both.
 */
export const stages = ['ground', 'lines', 'names', 'relief'] as const;
export type Stage = (typeof stages)[number];

export const hasReached = (stage: Stage, wanted: Stage): boolean =>
  stages.indexOf(stage) >= stages.indexOf(wanted);

export const stageAfter = (stage: Stage): Stage | undefined => stages[stages.indexOf(stage) + 1];

/**
 * Each needs a program of its own or has very many corners, and none is missed for a moment: the
 * picture that the first one takes over from has none of them.
 */
const later =
  /^(countries|bathymetry|rivers|lakes|playas|ice|border-case|subject-area|subject-area-name|subject-near)$/;

/** Whether a layer belongs to the first picture: land, ocean, whole borders, spots and their names. */
export const isOfGround = (layer: LayerSpecification): boolean =>
  !later.test(layer.id) && !(layer.type === 'line' && (isDashed(layer) || isOfArea(layer)));

const isDashed = ({ paint }: Extract<LayerSpecification, { type: 'line' }>) =>
  paint?.['line-dasharray'] !== undefined;
const isOfArea = ({ id }: LayerSpecification) => id.startsWith('subject-area');

/**
 * Brings a map whose layers are some of a style's to the whole of it, without comparing the rest, and
 * without validating what the tests have validated.
 */
export function addMissing(map: MapLibre, style: StyleSpecification): void {
  addSources(map, style);
  addLayers(map, style);
}

/** The first half of it, which hands outlines and marks over to another thread. */
export function addSources(map: MapLibre, { sources }: StyleSpecification): void {
  for (const [id, source] of Object.entries(sources))
    if (!map.getSource(id)) map.style.addSource(id, source, { validate: false });
}

function addLayers(map: MapLibre, { layers, sky }: StyleSpecification): void {
  let above: string | undefined;
  for (const layer of [...layers].reverse()) {
    if (!map.getLayer(layer.id)) map.style.addLayer(layer, above, { validate: false });
    above = layer.id;
  }
  // The map takes up what its style was given when it is told something itself.
  map.setSky(sky ?? map.getSky(), { validate: false });
}
