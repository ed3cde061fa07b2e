import type { Map as MapLibre } from 'maplibre-gl';
import type { Theme } from '../state/view';
import { kindGlyph } from '../ui/kindGlyph';
import { pagePalettes } from '../ui/palette';

const SIDE = 22;
const RATIO = 3;

/**
 * Draws the images of the kinds when the style first asks for them, as `glyph attack paper`: the
 * theme is part of the name, so that a new theme asks for new images.
 */
export function supplyGlyphs(map: MapLibre): () => void {
  const { unsubscribe } = map.on('styleimagemissing', ({ id }) => {
    const [prefix, kind = '', theme = 'paper'] = id.split(' ');
    if (prefix !== 'glyph' || map.hasImage(id)) return;
    map.addImage(id, drawGlyph(kind, theme as Theme), { pixelRatio: RATIO });
  });
  return unsubscribe;
}

function drawGlyph(kind: string, theme: Theme): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIDE * RATIO;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return new ImageData(canvas.width, canvas.height);
  const { path, hue, isHollow } = kindGlyph(kind);
  const palette = pagePalettes[theme];
  const shape = new Path2D(path);
  context.scale(RATIO, RATIO);
  context.translate((SIDE - 16) / 2, (SIDE - 16) / 2);
  context.lineJoin = 'round';
  context.strokeStyle = palette.raised;
  context.lineWidth = isHollow ? 5 : 3.4;
  context.stroke(shape);
  context.fillStyle = isHollow ? palette.raised : palette[hue];
  context.fill(shape);
  if (isHollow) {
    context.strokeStyle = palette[hue];
    context.lineWidth = 2.2;
    context.stroke(shape);
  }
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
