import rows from '../../data/basemap/towns.json';
import type { Town } from './nearTown';

const languages = ['de', 'ru', 'fa', 'ur'] as const;

/** The towns by which a place on the map is told in words, of the same origin as the map (GeoNames, CC BY 4.0). */
export const loadTowns = (): readonly Town[] =>
  (rows as unknown as readonly (readonly [number, number, string, ...(string | null)[]])[]).map(
    ([longitude, latitude, en, ...others]) => ({
      position: [longitude, latitude],
      names: {
        en,
        ...Object.fromEntries(languages.map((language, at) => [language, others[at] ?? en])),
      },
    }),
  );
