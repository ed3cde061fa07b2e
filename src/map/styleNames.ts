import type { ExpressionSpecification } from 'maplibre-gl';

/** Names in the reader's language, in the local one, in both, or none: the blank map. */
export type LabelLanguage = 'interface' | 'local' | 'both' | 'none';

export interface Naming {
  /** BCP 47; its first subtag decides. */
  readonly language: string;
  readonly labels: LabelLanguage;
}

/** What a name falls back to before the English one: the tiles leave out names that are equal. */
const FALLBACKS: Readonly<Record<string, readonly string[]>> = {
  fa: ['ur', 'ar'],
  ur: ['fa', 'ar'],
  ar: ['fa'],
};

/** ISO 3166-1 codes of the countries on the map. */
const CODES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FK FM FO FR GA GB GD GE GG GH GI GL GM GN GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS YE ZA ZM ZW'.split(
    ' ',
  );

/** Where the browser's short names are not what an atlas prints. */
const ATLAS_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    BA: 'Bosnia and Herzegovina',
    CD: 'DR Congo',
    CG: 'Congo',
    GB: 'United Kingdom',
    HK: 'Hong Kong',
    MM: 'Myanmar',
    MO: 'Macao',
    PS: 'Palestine',
    US: 'United States',
  },
  de: {
    CD: 'DR Kongo',
    CG: 'Kongo',
    GB: 'Vereinigtes Königreich',
    HK: 'Hongkong',
    MD: 'Moldau',
    MO: 'Macau',
    PS: 'Palästina',
    US: 'Vereinigte Staaten',
  },
  ru: { CD: 'ДР Конго', CG: 'Конго', HK: 'Гонконг', MO: 'Макао', PS: 'Палестина' },
  fa: { CD: 'ج. د. کنگو', CG: 'کنگو', HK: 'هنگ‌کنگ', MO: 'ماکائو', PS: 'فلسطین' },
  ur: { CD: 'جمہوریہ کانگو', CG: 'کانگو', HK: 'ہانگ کانگ', MO: 'مکاؤ', PS: 'فلسطین' },
};

const languageOf = (tag: string) => tag.split('-')[0]?.toLowerCase() ?? 'en';

/** Whether names are mainly written in Arabic letters. */
export function isArabicScript({ language, labels }: Naming): boolean {
  return labels !== 'local' && /^(ar|fa|ur|ps|ckb)$/.test(languageOf(language));
}

/** Whether some names are in joined letters, which spacing would tear apart. */
export function areLettersJoined(naming: Naming): boolean {
  return naming.labels !== 'interface' || isArabicScript(naming);
}

function interfaceName(language: string): ExpressionSpecification {
  const own = languageOf(language);
  const chain = own === 'en' ? [] : [own, ...(FALLBACKS[own] ?? [])];
  const names = chain.map((code): ExpressionSpecification => ['get', `name_${code}`]);
  return ['coalesce', ...names, ['get', 'name']];
}

function shown(
  name: ExpressionSpecification,
  local: ExpressionSpecification,
  labels: LabelLanguage,
): ExpressionSpecification {
  if (labels === 'local') return ['coalesce', local, name];
  if (labels !== 'both') return name;
  const second: ExpressionSpecification = ['coalesce', local, name];
  return [
    'case',
    ['==', name, second],
    ['format', name, {}],
    ['format', name, {}, '\n', {}, second, { 'font-scale': 0.82 }],
  ];
}

/** The name of a town, province, sea or region. */
export function nameOf({ language, labels }: Naming): ExpressionSpecification {
  return shown(interfaceName(language), ['get', 'name_local'], labels);
}

/** The name of a country, from the browser's own catalogue (CLDR). */
export function countryNameOf({ language, labels }: Naming): ExpressionSpecification {
  const names = new Intl.DisplayNames([language, 'en'], { type: 'region', style: 'short' });
  const atlas = ATLAS_NAMES[languageOf(language)];
  const pairs = CODES.flatMap((code) => [code, atlas?.[code] ?? names.of(code) ?? code]);
  const name = ['match', ['get', 'a2'], ...pairs, ''] as unknown as ExpressionSpecification;
  return shown(name, ['get', 'name_local'], labels);
}
