declare module 'polylabel' {
  /** The pole of inaccessibility of a polygon's rings, to a precision in their units. */
  export default function polylabel(polygon: number[][][], precision?: number): [number, number];
}
