/**
 * Stands in for d3-interpolate (see vite.config.ts): d3-scale asks for its numbers, colours, dates and
 * texts, and an axis has numbers alone. Named as there.
 */
export const interpolateNumber = (from: number, to: number) => (share: number) =>
  from * (1 - share) + to * share;
export const interpolate = interpolateNumber;
export const interpolateRound = (from: number, to: number) => (share: number) =>
  Math.round(from * (1 - share) + to * share);
export const piecewise = (
  between: typeof interpolateNumber,
  [first = 0, ...rest]: readonly number[],
) => between(first, rest.at(-1) ?? first);
