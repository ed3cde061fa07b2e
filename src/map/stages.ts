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

/** Each needs a program of its own, and none is missed for a moment. */
const later = /^(rivers|lakes|playas|ice|subject-area|subject-area-name|subject-near)$/;

/** Whether a layer belongs to the first picture: ground, water, whole borders, spots and their names. */
export const isOfGround = (layer: LayerSpecification): boolean =>
  !later.test(layer.id) && !(layer.type === 'line' && (isDashed(layer) || isOfArea(layer)));

const isDashed = ({ paint }: Extract<LayerSpecification, { type: 'line' }>) =>
  paint?.['line-dasharray'] !== undefined;
const isOfArea = ({ id }: LayerSpecification) => id.startsWith('subject-area');

/** Brings a map whose layers are some of a style's to the whole of it, without comparing the rest. */
export function addMissing(map: MapLibre, { sources, layers, sky }: StyleSpecification): void {
  for (const [id, source] of Object.entries(sources))
    if (!map.getSource(id)) map.addSource(id, source);
  if (sky && !map.getSky()) map.setSky(sky);
  let above: string | undefined;
  for (const layer of [...layers].reverse()) {
    if (!map.getLayer(layer.id)) map.addLayer(layer, above);
    above = layer.id;
  }
}
