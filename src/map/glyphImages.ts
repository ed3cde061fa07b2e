import type { Map as MapLibre } from 'maplibre-gl';
import type { Theme } from '../state/view';
import { kindGlyph } from '../ui/kindGlyph';
import { pagePalettes } from '../ui/palette';

const RATIO = 3;

/**
 * Draws the images of the kinds when the style first asks for them, as `glyph attack paper`: the
 * theme is part of the name, so that a new theme asks for new images.
 */
export function supplyGlyphs(map: MapLibre): void {
  map.setMissingStyleImageResolver((id) => {
    const [prefix, kind = '', theme = 'paper'] = id.split(' ');
    if (prefix !== 'glyph' || map.hasImage(id)) return;
    const draw = kind === 'near' ? drawNear : drawGlyph;
    map.addImage(id, draw(kind, theme as Theme), { pixelRatio: RATIO });
  });
}

type Draw = (context: CanvasRenderingContext2D) => void;

let canvas: HTMLCanvasElement | null = null;

/** A square of so many pixels, drawn on from its middle; one canvas serves all. */
function drawn(side: number, draw: Draw): ImageData {
  canvas ??= document.createElement('canvas');
  canvas.width = canvas.height = side * RATIO;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return new ImageData(canvas.width, canvas.height);
  context.scale(RATIO, RATIO);
  context.translate(side / 2, side / 2);
  draw(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function drawGlyph(kind: string, theme: Theme): ImageData {
  const { path, hue, isHollow } = kindGlyph(kind);
  const palette = pagePalettes[theme];
  const shape = new Path2D(path);
  return drawn(22, (context) => {
    context.translate(-8, -8);
    context.lineJoin = 'round';
    context.strokeStyle = palette.raised;
    context.lineWidth = isHollow ? 5 : 3.4;
    context.stroke(shape);
    context.fillStyle = isHollow ? palette.raised : palette[hue];
    context.fill(shape);
    if (!isHollow) return;
    context.strokeStyle = palette[hue];
    context.lineWidth = 2.2;
    context.stroke(shape);
  });
}

/** The ring of a place that is somewhere near its point, where its circle is too small to see. */
function drawNear(_: string, theme: Theme): ImageData {
  return drawn(52, (context) => {
    context.beginPath();
    context.arc(0, 0, 23, 0, 2 * Math.PI);
    context.setLineDash([5, 4]);
    context.lineWidth = 1.5;
    context.strokeStyle = pagePalettes[theme].accent;
    context.stroke();
  });
}
