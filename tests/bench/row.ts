/** A line of the table. */
export interface Row {
  readonly what: string;
  readonly bar: string;
  readonly measured: string;
  readonly isHeld: boolean;
}

/** What a measurement found: its lines, and words that explain them. */
export interface Finding {
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
}

interface Bounded {
  readonly what: string;
  readonly value: number;
  readonly unit?: string;
  /** What the value was worked out from. */
  readonly from?: string;
}

/** A value that may be at most so much. */
export const atMost = (most: number, { what, value, unit = '', from }: Bounded): Row =>
  row(
    { what, from, bar: `at most ${most}${unit}`, value: `${round(value)}${unit}` },
    value <= most,
  );

/** A value that must be at least so much. */
export const atLeast = (least: number, { what, value, unit = '', from }: Bounded): Row =>
  row({ what, from, bar: `${least}${unit}`, value: `${round(value)}${unit}` }, value >= least);

interface Worded {
  readonly what: string;
  readonly bar: string;
  readonly value: string;
  readonly from: string | undefined;
}

const row = ({ what, bar, value, from }: Worded, isHeld: boolean): Row => ({
  what,
  bar,
  measured: from ? `${value} (${from})` : value,
  isHeld,
});

export const round = (value: number): number =>
  Math.abs(value) >= 20 ? Math.round(value) : Number(value.toFixed(2));
