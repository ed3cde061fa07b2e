/**
 * Every editorial choice about borders, in one place, for review.
 *
 * The source data (Natural Earth 4.1) draws who holds the ground. Dateline takes no side: a
 * disputed unit is taken out of every country, drawn in plain land without a country's tint or
 * name, with dashed borders, and named in the quiet type of a region (the labels of kind
 * `disputed` in labels.csv). Lines of other claims are dotted and carry the claim's name.
 */

interface DisputedUnit {
  readonly group: string;
  /** Natural Earth's adm0_a3, and which of its provinces; all when absent. */
  readonly country: string;
  readonly provinces?: RegExp;
  /** Whether its own provinces are named: where they are not themselves part of the dispute. */
  readonly areProvincesNamed?: boolean;
}

export const DISPUTED_UNITS: readonly DisputedUnit[] = [
  { group: 'X-Crimea', country: 'RUS', provinces: /^(Crimea|Sevastopol)$/ },
  { group: 'X-Western-Sahara', country: 'SAH' },
  { group: 'X-Western-Sahara', country: 'MAR', provinces: /^(Laâyoune|Oued el Dahab)/ },
  { group: 'X-Siachen', country: 'KAS' },
  { group: 'X-Jammu-Kashmir', country: 'IND', provinces: /Jammu/ },
  { group: 'X-Gilgit-Azad-Kashmir', country: 'PAK', provinces: /Azad|Northern Areas|Gilgit/ },
  { group: 'X-Abkhazia', country: 'GEO', provinces: /Abkhaz/ },
  {
    group: 'X-Transnistria',
    country: 'MDA',
    provinces: /^(Transnistria|Stîngă Nistrului|Camenca|Grigoriopol|Bender)$/,
  },
  { group: 'X-Paracel', country: 'CHN', provinces: /^Paracel/ },
  { group: 'X-Northern-Cyprus', country: 'CYN' },
  { group: 'X-Somaliland', country: 'SOL', areProvincesNamed: true },
  { group: 'X-Kosovo', country: 'KOS', areProvincesNamed: true },
];

/** Units the source lists apart, and the country whose tint and borders they share. */
const PART_OF: Readonly<Record<string, string>> = {
  ESB: 'CYP',
  WSB: 'CYP',
  CNM: 'CYP',
  USG: 'CUB',
  KAB: 'KAZ',
};

/** Borders between two countries that are not agreed, ceasefire lines among them: dashed too. */
const DASHED_PAIRS: ReadonlySet<string> = new Set([
  'ARM|AZE',
  'BTN|CHN',
  'CHN|IND',
  'EGY|SDN',
  'ETH|SOM',
  'ISR|LBN',
  'ISR|PSX',
  'ISR|SYR',
  'KEN|SDS',
  'KOR|PRK',
  'SDN|SDS',
]);

/** Claim lines that no longer describe anything: the Karabakh lines of 1991 and 1994. */
const OUT_OF_DATE_CLAIMS = /^(Former USSR oblast in 1991|Ceasefire Line 1994)$/;

/** The group a province is drawn with: a country's adm0_a3, or a disputed unit's `X-` name. */
export function groupOf(country: string, province: string): string {
  const unit = DISPUTED_UNITS.find(
    (candidate) => candidate.country === country && (candidate.provinces?.test(province) ?? true),
  );
  return unit?.group ?? PART_OF[country] ?? country;
}

/** Whether a group is a disputed unit. */
export function isDisputed(group: string): boolean {
  return group.startsWith('X-');
}

export function areProvincesNamed(group: string): boolean {
  const unit = DISPUTED_UNITS.find((candidate) => candidate.group === group);
  return unit === undefined || unit.areProvincesNamed === true;
}

/** Whether the border between two groups is drawn dashed. */
export function isBorderDashed(groups: readonly string[]): boolean {
  return groups.some(isDisputed) || DASHED_PAIRS.has([...groups].sort().join('|'));
}

export function isClaimCurrent(name: string): boolean {
  return !OUT_OF_DATE_CLAIMS.test(name);
}
