/** Which languages names are kept in, and what is spoken where. */

/** The interface's languages but English, the default: they are kept at every zoom. */
export const INTERFACE_LANGUAGES = ['de', 'ru', 'fa', 'ur'];

/** Kept where the tiles have room. */
export const OTHER_LANGUAGES = ['ar', 'tr', 'zh', 'fr', 'es'];

export const LANGUAGES = [...INTERFACE_LANGUAGES, ...OTHER_LANGUAGES];

const COUNTRIES_BY_LANGUAGE: Readonly<Record<string, string>> = {
  ar: 'AE BH DJ DZ EG EH IQ JO KM KW LB LY MA MR OM PS QA SA SD SY TD TN YE',
  az: 'AZ',
  be: 'BY',
  bg: 'BG',
  bn: 'BD',
  bs: 'BA',
  cs: 'CZ',
  da: 'DK',
  de: 'AT CH DE LI',
  el: 'CY GR',
  es: 'AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE',
  et: 'EE',
  fa: 'AF IR',
  fi: 'FI',
  fr: 'BE BF BI BJ CD CF CG CI CM FR GA GF GN GP HT LU MC MG ML MQ NC NE PF RE SN TG',
  he: 'IL',
  hi: 'IN',
  hr: 'HR',
  hu: 'HU',
  hy: 'AM',
  id: 'ID',
  is: 'IS',
  it: 'IT SM VA',
  ja: 'JP',
  ka: 'GE',
  kk: 'KZ',
  km: 'KH',
  ko: 'KP KR',
  ky: 'KG',
  lo: 'LA',
  lt: 'LT',
  lv: 'LV',
  mk: 'MK',
  mn: 'MN',
  ms: 'MY',
  my: 'MM',
  nb: 'NO',
  ne: 'NP',
  nl: 'NL SR',
  pl: 'PL',
  pt: 'AO BR CV GW MZ PT ST',
  ro: 'MD RO',
  ru: 'RU',
  si: 'LK',
  sk: 'SK',
  sl: 'SI',
  so: 'SO',
  sq: 'AL XK',
  sr: 'ME RS',
  sv: 'SE',
  tg: 'TJ',
  th: 'TH',
  tk: 'TM',
  tr: 'TR',
  uk: 'UA',
  ur: 'PK',
  uz: 'UZ',
  vi: 'VN',
  zh: 'CN HK MO TW',
};

const LANGUAGE_OF = new Map(
  Object.entries(COUNTRIES_BY_LANGUAGE).flatMap(([language, countries]) =>
    countries.split(' ').map((country) => [country, language] as const),
  ),
);

/** The main language of a country (ISO 3166-1 alpha-2); undefined where none stands out. */
export function mainLanguage(country: string): string | undefined {
  return LANGUAGE_OF.get(country);
}
