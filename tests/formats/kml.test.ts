import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { kml } from '../../src/formats/kml';
import { builtIn, eventWith, sample } from './portions';
import { faultOfXml } from './wellFormed';

const placemark = (text: string, id: string) =>
  new RegExp(`<Placemark id="${id}">.*?</Placemark>`).exec(text)?.[0] ?? '';
const markOf = (edtf: string | null) => {
  const when = edtf && { edtf, basis: 'stated' };
  return placemark(kml(sample({ 'events.json': [eventWith({ when })] })), 'event-one');
};

test('is well formed, with a placemark for every event and every place', () => {
  const text = kml(builtIn);
  expect(faultOfXml(text)).toBeNull();
  expect(text.match(/<Placemark id="event-/g)).toHaveLength(builtIn.events.length);
  expect(text.match(/<Placemark id="place-/g)).toHaveLength(builtIn.places.length);
  expect(text.match(/<Time(Stamp|Span)>/g)).toHaveLength(
    builtIn.events.filter(({ bounds }) => bounds).length,
  );
});

test.each([
  ['2024-06-14', '<TimeStamp><when>2024-06-14</when></TimeStamp>'],
  ['2023-06', '<TimeSpan><begin>2023-06-01</begin><end>2023-06-30</end></TimeSpan>'],
  ['2018/..', '<TimeSpan><begin>2018-01-01</begin></TimeSpan>'],
  ['../2024-03', '<TimeSpan><end>2024-03-31</end></TimeSpan>'],
  ['2015~', '<TimeSpan><begin>2014-01-01</begin><end>2016-12-31</end></TimeSpan>'],
])('%s is drawn in its own time', (edtf, time) => {
  expect(markOf(edtf)).toContain(time);
});

test('an undated event has no time; one that is not located has no geometry', () => {
  expect(markOf(null)).not.toMatch(/Time/);
  const nowhere = eventWith({ places: [{ place: 'nowhere', role: 'location' }] });
  const text = kml(sample({ 'events.json': [nowhere] }));
  expect(placemark(text, 'event-one')).not.toMatch(/Point|Polygon/);
  expect(markOf(null)).toContain('<Point><coordinates>69.2,34.5</coordinates></Point>');
});

test('an area is a polygon, all its rings closed', () => {
  const germany = placemark(kml(builtIn), 'place-germany');
  expect(germany).toContain('<MultiGeometry><Polygon><outerBoundaryIs><LinearRing>');
  const rings = [...germany.matchAll(/<coordinates>(.*?)<\/coordinates>/g)];
  for (const [, ring = ''] of rings) {
    const positions = ring.split(' ');
    expect(positions.at(-1)).toBe(positions[0]);
  }
});

test('no text breaks out of its element', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'binary' }), (attribution) => {
      const text = kml(sample({ 'events.json': [eventWith({ attribution })] }));
      expect(faultOfXml(text)).toBeNull();
    }),
    { numRuns: 60 },
  );
  const hostile = eventWith({ title: '</name><script>alert(1)</script>&' });
  expect(kml(sample({ 'events.json': [hostile] }))).toContain(
    '&lt;/name&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;',
  );
});
