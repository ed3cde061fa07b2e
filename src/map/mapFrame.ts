import type { Camera, Projection } from '../state/view';

/** What of the world a picture shows, on so many pixels. */
export interface MapFrame {
  readonly camera: Camera;
  readonly projection: Projection;
  readonly width: number;
  readonly height: number;
}

const EARTH_KM = 6371.0088;

export const circumference = ({ camera }: MapFrame) => 512 * 2 ** camera.zoom;
const cosine = ({ camera }: MapFrame) => Math.cos((camera.latitude * Math.PI) / 180);

/** The globe's radius in pixels: as MapLibre has it, with the scale of a flat map at its centre. */
export const radiusOf = (frame: MapFrame) => circumference(frame) / (2 * Math.PI * cosine(frame));

/** Kilometres in a pixel at the centre of the picture. */
export const kmPerPixel = (frame: MapFrame): number => EARTH_KM / radiusOf(frame);

/** A round number of kilometres that is at most so many pixels long: 1, 2 or 5 and noughts. */
export function scaleBar(frame: MapFrame, longest = 140): { km: number; pixels: number } {
  const most = kmPerPixel(frame) * longest;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 2, 1].find((times) => times * power <= most) ?? 1;
  return { km: step * power, pixels: (step * power) / kmPerPixel(frame) };
}
