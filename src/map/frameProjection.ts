import { type GeoProjection, geoMercator } from 'd3-geo';
import { circumference, type MapFrame, radiusOf } from './mapFrame';
import { satellite } from './satellite';

/** Shapes are cut this far outside the picture, so that their strokes are not seen to end. */
const MARGIN = 20;

/** The projection in which MapLibre draws this picture, north up. */
export function projectionOf(frame: MapFrame): GeoProjection {
  const { camera, width, height } = frame;
  return (frame.projection === 'globe' ? globe(frame) : mercator(frame))
    .translate([width / 2, height / 2])
    .clipExtent([
      [-MARGIN, -MARGIN],
      [width + MARGIN, height + MARGIN],
    ])
    .precision(camera.zoom > 4 ? 0.3 : 0.7);
}

function globe(frame: MapFrame): GeoProjection {
  const { longitude, latitude } = frame.camera;
  const pixels = radiusOf(frame);
  return satellite({ longitude, latitude, radius: pixels / frame.height }).scale(pixels);
}

function mercator(frame: MapFrame): GeoProjection {
  const { longitude, latitude } = frame.camera;
  return geoMercator()
    .rotate([-longitude, 0])
    .center([0, latitude])
    .scale(circumference(frame) / (2 * Math.PI));
}
