import type { Camera } from './view';

/** The camera as the hash of an address, without its sign: `zoom/latitude/longitude`. */
export const cameraText = ({ zoom, latitude, longitude }: Camera): string =>
  `${round(zoom, 2)}/${round(latitude, 4)}/${round(longitude, 4)}`;
const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** The camera that a hash gives; one that gives none is added to what was ignored. */
export function cameraOf(hash: string, ignored: string[]): Camera | null {
  if (hash === '' || hash === '#') return null;
  const numbers = hash
    .slice(1)
    .split('/')
    .map((text) => (text.trim() === '' ? Number.NaN : Number(text)));
  const [zoom = Number.NaN, latitude = Number.NaN, longitude = Number.NaN] = numbers;
  const isReal =
    numbers.length === 3 &&
    zoom >= 0 &&
    zoom <= 24 &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180;
  if (isReal) return { zoom, latitude, longitude };
  ignored.push(hash);
  return null;
}
