import { expect, test } from 'vitest';
import type { PlaceId } from '../../src/domain/identifier';
import { mapDrawing } from '../../src/map/mapDrawing';
import type { MapFrame } from '../../src/map/mapFrame';
import { planSheet, type Sheet, sheetSvg } from '../../src/map/mapSheet';
import type { View } from '../../src/state/view';
import { pagePalettes } from '../../src/ui/palette';
import { faultOfXml } from '../formats/wellFormed';
import { sampleStore } from '../reader/sampleAtlas';

const frame: MapFrame = {
  camera: { zoom: 3, latitude: 34, longitude: 66 },
  projection: 'globe',
  width: 900,
  height: 600,
};
const sheet: Sheet = {
  title: { text: 'A <b>sample</b> & more', isRtl: false },
  lines: [
    { text: 'words '.repeat(60).trim(), isRtl: false },
    { text: 'نقشه', isRtl: true },
  ],
  theme: 'night',
  isRtl: false,
  scale: (km) => `${km} km`,
};
const drawn = (view: Partial<View> = {}, of: Partial<MapFrame> = {}, as: Partial<Sheet> = {}) => {
  const seen = { ...frame, ...of };
  const round = { ...sheet, ...as };
  const plan = planSheet(round, seen, (text) => text.length * 6);
  const drawing = mapDrawing(sampleStore(view).getState(), seen, round.theme);
  return { svg: sheetSvg(drawing, round, seen, plan), plan };
};

test.each(['globe', 'flat'] as const)(
  'the %s is one well-formed document that needs no other',
  (projection) => {
    const { svg } = drawn({}, { projection });
    expect(faultOfXml(svg)).toBeNull();
    expect(svg).toContain('>Kabul</text>');
    expect(svg).not.toMatch(/NaN|undefined|class=|style=|<script|href=|<b>/);
  },
);

test('names are in the language of the interface, or left out', () => {
  const { svg } = drawn({ language: 'fa' });
  expect(svg).toMatch(/direction="rtl"[^>]*>کابل</);
  expect(drawn({ labels: 'none' }).svg).not.toContain('Kabul');
});

test('only what is shown is drawn', () => {
  const window = { from: Date.UTC(2030, 0, 1), to: Date.UTC(2031, 0, 1) };
  expect(drawn({ window, undated: false }).svg.includes('>Kabul</text>')).toBe(false);
});

test('a selected place stands out', () => {
  const isSelected = ({ svg }: { readonly svg: string }) =>
    new RegExp(`fill="${pagePalettes.night.accent}"[^>]*>Kabul<`).test(svg);
  expect([drawn({ place: 'kabul' as PlaceId }), drawn()].map(isSelected)).toEqual([true, false]);
});

test('lines are broken before the edge and stand under the map; each begins at its side', () => {
  const { plan } = drawn();
  const lines = plan.texts.filter(({ font }) => font === 'line');
  for (const { text, y } of lines) {
    expect(text.length * 6).toBeLessThanOrEqual(frame.width - 40);
    expect(y).toBeGreaterThan(plan.mapTop + frame.height);
    expect(y).toBeLessThan(plan.height);
  }
  const [title] = drawn({}, {}, { isRtl: true }).plan.texts;
  expect(title).toMatchObject({ atRight: true, x: frame.width - 20 });
});
