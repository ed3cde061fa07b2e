import type { Map as MapLibre } from 'maplibre-gl';
import { ITALIC, SEMIBOLD } from './styleFonts';

const FAMILIES = '"Noto Sans", "Noto Sans Arabic", sans-serif';

/** A font of the style as the page's style sheets know it. */
const faceOf = (font: string) => ({
  fontWeight: font === SEMIBOLD.join() ? '600' : '400',
  fontStyle: font === ITALIC.join() ? 'italic' : 'normal',
});

/**
 * Has the map write its names with the fonts of the page. Those that its style declares would be
 * added to the page, which is then laid out anew, all of it, for each.
 */
export function writeWithPageFonts({ style: { glyphManager } }: MapLibre): void {
  const { getGlyphs, createRasterizer } = glyphManager;
  glyphManager.getGlyphs = async (wanted) => {
    const coming = Object.entries(wanted).map(([font, letters]) => {
      const { fontWeight, fontStyle } = faceOf(font);
      const text = Object.values(letters).flat().join('');
      return document.fonts.load(`${fontStyle} ${fontWeight} 48px ${FAMILIES}`, text);
    });
    // The browser's own font writes what does not come.
    await Promise.allSettled(coming);
    return getGlyphs.call(glyphManager, wanted);
  };
  glyphManager.createRasterizer = (options, padding) => {
    const [font = ''] = (options.fontFamily ?? '').split(',');
    const drawn = { ...options, ...faceOf(font), fontFamily: FAMILIES };
    return createRasterizer.call(glyphManager, drawn, padding);
  };
}
