import type { Map as MapLibre } from 'maplibre-gl';
import { afterEach, expect, test, vi } from 'vitest';
import { writeWithPageFonts } from '../../src/map/pageFonts';
import { ITALIC, REGULAR, SEMIBOLD } from '../../src/map/styleFonts';

afterEach(() => vi.unstubAllGlobals());

/** A map whose letters are only asked for, and what it asked of the page. */
function writing() {
  const asked: [font: string, text: string][] = [];
  const load = async (font: string, text: string) => {
    asked.push([font, text]);
    if (text.includes('ж')) throw new Error('no network');
    return [];
  };
  vi.stubGlobal('document', { fonts: { load } });
  const glyphManager = {
    getGlyphs: vi.fn(async () => ({})),
    createRasterizer: vi.fn(),
  };
  const { getGlyphs, createRasterizer } = glyphManager;
  const map = { style: { glyphManager } } as unknown as MapLibre;
  writeWithPageFonts(map);
  return { manager: map.style.glyphManager, getGlyphs, createRasterizer, asked };
}

test('each letter is asked of the page before it is drawn, and drawn where it does not come', async () => {
  const { manager, getGlyphs, asked } = writing();
  const wanted = {
    [REGULAR.join()]: { default: ['a', 'b'] },
    [ITALIC.join()]: { default: ['ж'] },
  };
  await manager.getGlyphs(wanted);
  expect(asked).toEqual([
    [expect.stringMatching(/^normal 400 48px "Noto Sans"/), 'ab'],
    [expect.stringMatching(/^italic 400 48px "Noto Sans"/), 'ж'],
  ]);
  expect(getGlyphs).toHaveBeenCalledWith(wanted);
});

test.each([
  [REGULAR, '400', 'normal'],
  [SEMIBOLD, '600', 'normal'],
  [ITALIC, '400', 'italic'],
])('%s is drawn with a face of the page', (font, fontWeight, fontStyle) => {
  const { manager, createRasterizer } = writing();
  manager.createRasterizer({ fontFamily: `${font.join()},sans-serif`, fontSize: 48 }, 6);
  const fontFamily = '"Noto Sans", "Noto Sans Arabic", sans-serif';
  expect(createRasterizer).toHaveBeenCalledWith(
    { fontFamily, fontWeight, fontStyle, fontSize: 48 },
    6,
  );
});
