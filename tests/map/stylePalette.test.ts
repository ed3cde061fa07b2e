import { describe, expect, it } from 'vitest';
import { HEIGHT_OPACITY } from '../../src/map/layersLand';
import { type MapPalette, type MapTheme, mapPalettes } from '../../src/map/palette';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

function parse(colour: string): Colour {
  const hex = /^#(..)(..)(..)$/.exec(colour);
  if (hex) return [1, 2, 3].map((i) => Number.parseInt(hex[i] ?? '', 16)).concat(1) as never;
  const parts = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  return parts as never;
}

/** `over` painted on an opaque `under`, at an opacity. */
function paint(over: string, under: Colour, opacity = 1): Colour {
  const [red, green, blue, alpha] = parse(over);
  const share = alpha * opacity;
  const mix = (a: number, b: number) => a * share + b * (1 - share);
  return [mix(red, under[0]), mix(green, under[1]), mix(blue, under[2]), 1];
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance([red, green, blue]: Colour): number {
  const linear = (channel: number) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Every ground a name on land may stand on: tints, each under every height, urban areas, ice. */
function landGrounds(palette: MapPalette): Colour[] {
  const plains = [palette.land, ...palette.tints].map(parse);
  const heights = plains.flatMap((ground) =>
    palette.heights.map((height) => paint(height, ground, HEIGHT_OPACITY)),
  );
  const covered = plains.flatMap((ground) => [
    paint(palette.urban, ground, 0.7),
    paint(palette.playa, ground, 0.6),
    paint(palette.ice, ground, 0.8),
  ]);
  return [...plains, ...heights, ...covered];
}

const waterGrounds = (palette: MapPalette) =>
  [palette.ocean, palette.lake, ...palette.depths].map(parse);

const bars: Readonly<Record<MapTheme, number>> = { paper: 4.5, night: 4.5, projector: 7 };
const worst = (text: string, grounds: readonly Colour[]) =>
  Math.min(...grounds.map((ground) => contrast(parse(text), ground)));

describe.each(Object.keys(mapPalettes) as MapTheme[])('the %s palette', (theme) => {
  const palette: MapPalette = mapPalettes[theme];

  it.each(['countryText', 'provinceText', 'cityText', 'regionText'] as const)(
    'keeps %s legible on every ground of the land',
    (role) => {
      expect(worst(palette[role], landGrounds(palette))).toBeGreaterThanOrEqual(bars[theme]);
    },
  );

  it.each(['waterText', 'cityText', 'countryText'] as const)(
    'keeps %s legible on every depth of the water',
    (role) => {
      expect(worst(palette[role], waterGrounds(palette))).toBeGreaterThanOrEqual(bars[theme]);
    },
  );

  it('tells borders from the land', () => {
    const grounds = landGrounds(palette).slice(0, 7);
    expect(worst(palette.border, grounds)).toBeGreaterThanOrEqual(3);
  });
});
