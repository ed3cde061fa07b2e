import { shownState } from '../state/shownState';
import type { AtlasState, AtlasStore } from '../state/store';
import { pagePalettes } from '../ui/palette';
import { cameraOf } from './camera';
import { zoomOf } from './globeView';
import { liveMapOf } from './liveMap';
import { mapDrawing } from './mapDrawing';
import type { MapFrame } from './mapFrame';
import { barPath, FONTS, planSheet, type Sheet, type SheetPlan, sheetSvg } from './mapSheet';
import { mapPalettes } from './palette';
import { globeOf } from './pictureGlobe';

/** Where there is no live map to go by. */
const SIZE = { width: 1200, height: 800 };
/** A drawing has no pixels of its own; it is printed at this many to one. */
const FINE = 2;

/** The map as it is seen now, drawn as an SVG document that stands alone. */
export function mapAsSvg(store: AtlasStore, sheet: Sheet): string {
  const state = shownState(store.getState());
  const frame = frameOf(store, state);
  const plan = planSheet(sheet, frame, widthOfLine);
  return sheetSvg(mapDrawing(state, frame, sheet.theme), sheet, frame, plan);
}

/** The same as a PNG: photographed from the live map, or printed from the drawing where there is none. */
export async function mapAsPng(store: AtlasStore, sheet: Sheet): Promise<Blob> {
  const live = liveMapOf(store);
  if (!live) return printed(mapAsSvg(store, sheet));
  const photograph = await live.photograph();
  const frame = frameOf(store, store.getState());
  const plan = planSheet(sheet, frame, widthOfLine);
  return pngOf(framed(photograph, sheet, { frame, plan }));
}

function frameOf(store: AtlasStore, state: AtlasState): MapFrame {
  const live = liveMapOf(store);
  const { width, height } = live?.size() ?? SIZE;
  if (live) {
    const camera = cameraOf(state, width, height);
    return { camera, projection: state.view.projection, width, height };
  }
  const globe = globeOf(state);
  const camera = { ...globe, zoom: zoomOf(globe, width, height) };
  return { camera, projection: 'globe', width, height };
}

function framed(
  photograph: HTMLCanvasElement,
  sheet: Sheet,
  { frame, plan }: { readonly frame: MapFrame; readonly plan: SheetPlan },
): HTMLCanvasElement {
  const ratio = photograph.width / frame.width;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(plan.width * ratio);
  canvas.height = Math.round(plan.height * ratio);
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  const { page, ink, inkSoft } = pagePalettes[sheet.theme];
  context.scale(ratio, ratio);
  context.fillStyle = page;
  context.fillRect(0, 0, plan.width, plan.height);
  context.fillStyle = mapPalettes[sheet.theme].space;
  context.fillRect(0, plan.mapTop, frame.width, frame.height);
  context.drawImage(photograph, 0, plan.mapTop, frame.width, frame.height);
  context.strokeStyle = ink;
  context.lineWidth = 1.5;
  context.stroke(new Path2D(barPath(plan.bar)));
  for (const { text, x, y, isRtl, atRight, font } of plan.texts) {
    context.font = `400 ${FONTS[font].size}px ${FONTS[font].family}`;
    context.fillStyle = font === 'title' ? ink : inkSoft;
    context.direction = isRtl ? 'rtl' : 'ltr';
    context.textAlign = atRight ? 'right' : 'left';
    context.fillText(text, x, y);
  }
  return canvas;
}

async function printed(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * FINE;
    canvas.height = image.naturalHeight * FINE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await pngOf(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

const pngOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((made, failed) =>
    canvas.toBlob((blob) => (blob ? made(blob) : failed(new Error('no picture'))), 'image/png'),
  );

let ruler: CanvasRenderingContext2D | null = null;
/** The width of a line of the sheet in pixels. */
function widthOfLine(text: string): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) return text.length * 7;
  ruler.font = `400 ${FONTS.line.size}px ${FONTS.line.family}`;
  return ruler.measureText(text).width;
}
