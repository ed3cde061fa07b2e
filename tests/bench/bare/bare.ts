import 'maplibre-gl/dist/maplibre-gl.css';
import type { FeatureCollection, Point } from 'geojson';
import { type GeoJSONSource, Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { PointProperties } from '../points.ts';

setWorkerUrl(workerUrl);

type Points = FeatureCollection<Point, PointProperties>;

const points = (await (await fetch('points.json')).json()) as Points;
const map = new MapLibre({
  container: 'map',
  center: [60, 35],
  zoom: 2,
  style: {
    version: 8,
    sources: { points: { type: 'geojson', data: points } },
    layers: [{ id: 'points', type: 'circle', source: 'points', paint: { 'circle-radius': 5 } }],
  },
});
map.once('idle', () => performance.mark('bare:points'));

const slider = document.querySelector('input') as HTMLInputElement;
const months = monthsOf(points);
slider.max = String(months.length - 1);
let frame = 0;
slider.addEventListener('input', () => {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => showFrom(months[Number(slider.value)] ?? 0));
});

/** What a window open to the end would leave; the undated stay, as they do in the atlas. */
function showFrom(time: number): void {
  const features = points.features.filter(({ properties: { end } }) => end === null || end > time);
  map.getSource<GeoJSONSource>('points')?.setData({ type: 'FeatureCollection', features });
}

function monthsOf({ features }: Points): readonly number[] {
  const times = features.flatMap(({ properties: { start, end } }) =>
    start === null || end === null ? [] : [start, end],
  );
  const last = times.reduce((a, b) => Math.max(a, b), 0);
  const month = new Date(times.reduce((a, b) => Math.min(a, b), last));
  const months: number[] = [];
  for (month.setUTCDate(1); month.getTime() < last; month.setUTCMonth(month.getUTCMonth() + 1))
    months.push(month.getTime());
  return months;
}
