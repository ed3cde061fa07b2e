import { changeShow } from '../state/actions';
import type { InkPoint, Stroke } from '../state/show';
import type { AtlasStore } from '../state/store';

/** CSS pixels: the pen at full pressure, the casing round it, and how near the eraser must come. */
const PEN = 5;
const CASING = 3;
const NEAR = 14;

/** Lets pen and eraser draw on a canvas; the strokes are the store's, so that they are undone and cleared there. */
export function followInk(canvas: HTMLCanvasElement, store: AtlasStore): () => void {
  let drawn: Stroke | null = null;
  let isBlank = true;
  const strokesNow = () => store.getState().show.strokes;
  const draw = () => {
    const strokes = [...strokesNow(), ...(drawn ? [drawn] : [])];
    if (isBlank && strokes.length === 0) return;
    drawStrokes(canvas, strokes);
    isBlank = strokes.length === 0;
  };
  const press = (event: PointerEvent) => {
    if (event.button !== 0 || !event.isPrimary) return;
    event.preventDefault();
    canvas.setPointerCapture(event.pointerId);
    drawn = [];
    move(event);
  };
  const move = (event: PointerEvent) => {
    if (!drawn || !event.isPrimary) return;
    const points = pointsOf(canvas, event);
    if (store.getState().show.tool === 'eraser') erase(store, points);
    else {
      drawn = [...drawn, ...points];
      draw();
    }
  };
  const lift = () => {
    const stroke = drawn;
    drawn = null;
    if (stroke?.length) changeShow(store, { strokes: [...strokesNow(), stroke] });
  };
  const resized = new ResizeObserver(draw);
  resized.observe(canvas);
  canvas.addEventListener('pointerdown', press);
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerup', lift);
  canvas.addEventListener('pointercancel', lift);
  const stop = store.subscribe(({ show }, previous) => {
    if (show.strokes !== previous.show.strokes) draw();
  });
  return () => {
    stop();
    resized.disconnect();
  };
}

/** All that a pen told since the last event; a mouse presses evenly. */
function pointsOf(canvas: HTMLCanvasElement, event: PointerEvent): readonly InkPoint[] {
  const { left, top } = canvas.getBoundingClientRect();
  const all = event.getCoalescedEvents?.() ?? [];
  return (all.length ? all : [event]).map(({ clientX, clientY, pressure, pointerType }) => [
    clientX - left,
    clientY - top,
    pointerType === 'pen' ? pressure : 0.5,
  ]);
}

function erase(store: AtlasStore, points: readonly InkPoint[]): void {
  const { strokes } = store.getState().show;
  const left = strokes.filter((stroke) => !points.some((point) => isNear(stroke, point)));
  if (left.length < strokes.length) changeShow(store, { strokes: left });
}

/** Whether a point comes near any piece of a stroke. */
export const isNear = (stroke: Stroke, [x, y]: InkPoint): boolean =>
  stroke.some(([ax, ay], at) => {
    const [bx, by] = stroke[at + 1] ?? [ax, ay];
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const along =
      length && Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    return Math.hypot(ax + along * (bx - ax) - x, ay + along * (by - ay) - y) <= NEAR;
  });

function drawStrokes(canvas: HTMLCanvasElement, strokes: readonly Stroke[]): void {
  const context = canvas.getContext('2d');
  const { clientWidth, clientHeight } = canvas;
  if (!context) return;
  canvas.width = clientWidth * devicePixelRatio;
  canvas.height = clientHeight * devicePixelRatio;
  context.scale(devicePixelRatio, devicePixelRatio);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  const { color } = getComputedStyle(canvas);
  // The casing of all first, so that crossing strokes do not cut each other.
  for (const stroke of strokes) drawStroke(context, stroke, { colour: '#fff', wider: 2 * CASING });
  for (const stroke of strokes) drawStroke(context, stroke, { colour: color, wider: 0 });
}

interface Line {
  readonly colour: string;
  readonly wider: number;
}

/** Piece by piece, as wide as the pen pressed. */
function drawStroke(context: CanvasRenderingContext2D, stroke: Stroke, line: Line): void {
  context.strokeStyle = line.colour;
  stroke.forEach(([x, y, pressure], at) => {
    const [fromX, fromY] = stroke[at - 1] ?? [x, y];
    context.lineWidth = PEN * (0.5 + pressure) + line.wider;
    context.beginPath();
    context.moveTo(fromX, fromY);
    context.lineTo(x, y);
    context.stroke();
  });
}
