import type { Box } from '../domain/box';

/** A box as an address gives it: west, south, east, north in hundredths of a degree at most. */
export const boxText = ({ west, south, east, north }: Box): string =>
  [west, south, east, north].map((degrees) => Number(degrees.toFixed(2))).join(',');

/** The box that a text gives, or null where it is none. */
export function boxOf(text: string): Box | null {
  const numbers = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = numbers;
  const isReal =
    numbers.length === 4 &&
    [west, east].every((degrees) => Math.abs(degrees) <= 180) &&
    [south, north].every((degrees) => Math.abs(degrees) <= 90) &&
    south < north &&
    west !== east;
  return isReal ? { west, south, east, north } : null;
}
