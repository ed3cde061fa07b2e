import { describe, expect, test } from 'vitest';
import type { PlaceId } from '../../src/domain/identifier';
import type { Place } from '../../src/domain/place';
import { localName, placeLabel } from '../../src/map/placeLabel';

const place = (ccodes: readonly string[], names: Readonly<Record<string, string>>): Place => ({
  id: 'kabul' as PlaceId,
  title: 'Kabul',
  kind: 'settlement',
  precision: 'settlement',
  ccodes,
  names: Object.entries(names).map(([lang, toponym]) => ({ lang, toponym })),
  links: [],
  point: [69.17, 34.53],
  extent: null,
  isApproximate: false,
});
const kabul = place(['AF'], { en: 'Kabul', ps: 'کابل', fa: 'کابل', de: 'Kabul', ru: 'Кабул' });

describe('the names on the map', () => {
  test.each([
    ['interface', 'ru', ['Кабул']],
    ['local', 'ru', ['کابل']],
    ['both', 'ru', ['Кабул', 'کابل']],
    ['both', 'fa', ['کابل']],
    ['none', 'ru', []],
  ] as const)('are, for %s in %s, %j', (labels, language, lines) => {
    expect(placeLabel(kabul, { labels, language })).toEqual(lines);
  });

  test('are the page’s own where no local one is known', () => {
    expect(localName(place(['AF'], { de: 'Kabul' }))).toBeNull();
    expect(placeLabel(place([], {}), { labels: 'local', language: 'de' })).toEqual(['Kabul']);
  });

  test('are those of the first country that has one where a place lies in several', () => {
    expect(localName(place(['TJ', 'RU'], { ru: 'Памир' }))).toBe('Памир');
  });
});
