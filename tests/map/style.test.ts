import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { type MapTheme, mapPalettes } from '../../src/map/palette';
import { type MapStyleOptions, mapStyle, SLOT_AREAS, SLOT_MARKS } from '../../src/map/style';

const themes = Object.keys(mapPalettes) as MapTheme[];
const languages = ['en', 'de', 'ru', 'fa', 'ur'];
const projections = ['globe', 'mercator'] as const;
const labelings = ['interface', 'local', 'both', 'none'] as const;
const archives = {
  world: 'pmtiles://https://atlas.test/world.pmtiles',
  relief: 'pmtiles://https://atlas.test/relief.pmtiles',
};
const plain: MapStyleOptions = {
  theme: 'paper',
  language: 'en',
  projection: 'globe',
  labels: 'interface',
  relief: true,
  archives,
};

const combinations = themes.flatMap((theme) =>
  languages.flatMap((language) =>
    projections.flatMap((projection) =>
      labelings.flatMap((labels) =>
        [true, false].map((relief): MapStyleOptions => {
          return { theme, language, projection, labels, relief, archives, without: ['Kerman'] };
        }),
      ),
    ),
  ),
);

const layer = (options: MapStyleOptions, id: string) =>
  mapStyle(options).layers.find((candidate) => candidate.id === id);
const idsOf = (options: MapStyleOptions) => mapStyle(options).layers.map(({ id }) => id);

describe('mapStyle', () => {
  it.each(themes)('is valid in every combination of the %s theme', { timeout: 60_000 }, (theme) => {
    const styles = combinations.filter((options) => options.theme === theme).map(mapStyle);
    expect(styles.flatMap((style) => validateStyleMin(style))).toEqual([]);
  });

  it('is the same for the same options', () => {
    expect(mapStyle(plain)).toEqual(mapStyle(plain));
  });

  it('asks for the relief only when it is on', () => {
    expect(Object.keys(mapStyle({ ...plain, relief: false }).sources)).not.toContain('relief');
    expect(Object.keys(mapStyle(plain).sources)).toContain('relief');
  });

  it('keeps places over the lines and under the names, names or no names', () => {
    for (const labels of labelings) {
      const ids = idsOf({ ...plain, labels });
      expect(ids.indexOf(SLOT_AREAS)).toBeGreaterThan(ids.indexOf('claims'));
      expect(ids.indexOf(SLOT_AREAS)).toBeLessThan(ids.indexOf(SLOT_MARKS));
    }
  });

  it('writes nothing on the blank map', () => {
    const layers = mapStyle({ ...plain, labels: 'none' }).layers;
    expect(layers.filter(({ type }) => type === 'symbol')).toEqual([]);
  });

  it('spaces no letters of Arabic script, nor where local names may be in it', () => {
    const spacing = (options: Partial<MapStyleOptions>) =>
      mapStyle({ ...plain, ...options }).layers.flatMap((candidate) =>
        candidate.type === 'symbol' ? [candidate.layout?.['text-letter-spacing'] ?? 0] : [],
      );
    for (const language of ['fa', 'ur', 'fa-IR']) {
      expect(Math.max(...(spacing({ language }) as number[]))).toBe(0);
    }
    expect(Math.max(...(spacing({ labels: 'local' }) as number[]))).toBe(0);
    expect(Math.max(...(spacing({ labels: 'both' }) as number[]))).toBe(0);
    expect(Math.max(...(spacing({}) as number[]))).toBeGreaterThan(0);
  });

  it('leaves out the towns that the app labels, both dot and name', () => {
    for (const id of ['towns', 'town-names']) {
      const found = layer({ ...plain, without: ['Kerman'] }, id);
      expect(JSON.stringify(found && 'filter' in found && found.filter)).toContain('Kerman');
    }
  });

  it('takes the names of countries from the language, with a few of our own', () => {
    const names = (language: string) =>
      JSON.stringify(layer({ ...plain, language }, 'country-names'));
    expect(names('en')).toContain('"PS","Palestine"');
    expect(names('de')).toContain('"AF","Afghanistan"');
    expect(names('fa')).toContain('"AF","افغانستان"');
    expect(names('ru')).toContain('"DE","Германия"');
  });
});
