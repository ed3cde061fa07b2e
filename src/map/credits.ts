/** Whose work the basemap stands on. */
export const CREDITS =
  'Map: GeoNames (CC BY 4.0, modified), Natural Earth, NASA SRTM30, NOAA ETOPO5';
/** The same for the drawing in SVG, which has outlines alone. */
export const DRAWING_CREDITS = 'Map: Natural Earth, GeoNames (CC BY 4.0)';
