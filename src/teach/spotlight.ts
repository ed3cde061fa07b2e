/** Pixels: the circle's radius at first and its bounds, and a move by key. */
const RADIUS = { first: 170, least: 50, most: 600 };
const MOVE = 24;
const GROW = 1.15;

const moves: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-MOVE, 0],
  ArrowRight: [MOVE, 0],
  ArrowUp: [0, -MOVE],
  ArrowDown: [0, MOVE],
};
const sizes: Readonly<Record<string, number>> = { '+': GROW, '=': GROW, '-': 1 / GROW };

const within = (value: number, least: number, most: number) =>
  Math.min(Math.max(value, least), most);

/** A circle that follows the pointer or the arrows, its size the wheel or plus and minus. */
export function followSpotlight(layer: HTMLElement): () => void {
  const beginning = layer.parentElement?.getBoundingClientRect();
  let x = beginning ? beginning.x + beginning.width / 2 : innerWidth / 2;
  let y = beginning ? beginning.y + beginning.height / 2 : innerHeight / 2;
  let radius = RADIUS.first;
  const draw = () => {
    layer.style.setProperty('--spot-x', `${x}px`);
    layer.style.setProperty('--spot-y', `${y}px`);
    layer.style.setProperty('--spot-radius', `${radius}px`);
  };
  const resize = (by: number) => {
    radius = within(radius * by, RADIUS.least, RADIUS.most);
    draw();
  };
  const point = ({ clientX, clientY }: PointerEvent) => {
    [x, y] = [clientX, clientY];
    draw();
  };
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    event.stopPropagation();
    resize(event.deltaY < 0 ? GROW : 1 / GROW);
  };
  const press = (event: KeyboardEvent) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || isField(target)) return;
    const [right, down] = moves[key] ?? [];
    if (right !== undefined && down !== undefined) {
      x = within(x + right, 0, innerWidth);
      y = within(y + down, 0, innerHeight);
      draw();
    } else if (sizes[key]) resize(sizes[key]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  draw();
  addEventListener('pointermove', point, true);
  addEventListener('wheel', wheel, { capture: true, passive: false });
  addEventListener('keydown', press, true);
  return () => {
    removeEventListener('pointermove', point, true);
    removeEventListener('wheel', wheel, { capture: true });
    removeEventListener('keydown', press, true);
  };
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, select, textarea');
