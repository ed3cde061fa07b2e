/** More events than this on one spot are drawn as a number. */
export const FAN = 12;
const FIRST_RING = 7;
/** Seen from afar, marks and fans are smaller. */
export const FAR_SCALE = 0.6;

export type Offset = readonly [right: number, down: number];

/** Where the marks of one spot stand round it, in pixels: one on it, more in rings that open at the top. */
export function fanOut(count: number, size = 13): readonly Offset[] {
  if (count <= 1) return count === 1 ? [[0, 0]] : [];
  const inner = Math.min(count, FIRST_RING);
  return [...ring(inner, size * (inner > 4 ? 1.2 : 0.95)), ...ring(count - inner, size * 2.15)];
}

function ring(count: number, radius: number): readonly Offset[] {
  return Array.from({ length: count }, (_, at) => {
    const angle = (at / count) * 2 * Math.PI - Math.PI / 2;
    return [round(Math.cos(angle) * radius), round(Math.sin(angle) * radius)] as const;
  });
}

const round = (value: number) => Math.round(value * 10) / 10;

/** How far a spot's marks reach, in pixels; its name stands outside. */
export const fanReach = (count: number, size = 13): number =>
  count > FAN
    ? size
    : Math.max(0, ...fanOut(count, size).map(([x, y]) => Math.hypot(x, y))) + size / 2;
