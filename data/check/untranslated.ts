import { de } from '../../src/i18n/de';
import { en } from '../../src/i18n/en';
import { enClassroom } from '../../src/i18n/enClassroom';
import { fa } from '../../src/i18n/fa';
import { ru } from '../../src/i18n/ru';
import { ur } from '../../src/i18n/ur';

const catalogues: Readonly<Record<string, Readonly<Record<string, string>>>> = { de, ru, fa, ur };

/** Texts that a language may have in common with English: names, and words that it took over. */
const shared: Readonly<Record<string, readonly string[]>> = {
  de: [
    'app.relief',
    'kind.organisation',
    'place.region',
    'filter.title',
    'share.link',
    'article.show.text',
    'copy.link',
  ],
  // The keys bear these words on most keyboards.
  ru: ['shortcuts.ends'],
};

/** One line a language: how many of the English texts it has, which it lacks, which are still English. */
export function reportCatalogues(): readonly string[] {
  const all = Object.entries({ ...en, ...enClassroom });
  return Object.entries(catalogues).map(([language, texts]) => {
    const missing = all.filter(([key]) => !texts[key]?.trim()).map(([key]) => key);
    const english = all
      .filter(([key, text]) => texts[key] === text && hasWords(text) && !isShared(language, key))
      .map(([key]) => key);
    const done = all.length - missing.length - english.length;
    const left = [
      ...missing.map((key) => `${key} is missing`),
      ...english.map((key) => `${key} is English`),
    ];
    return `${language}: ${done} of ${all.length} texts translated${left.length ? `; ${left.join(', ')}` : ''}.`;
  });
}

const isShared = (language: string, key: string) => shared[language]?.includes(key) ?? false;

/** Beside the values that are put in, and the words of the message format. */
const hasWords = (text: string) => /\p{L}{2}/u.test(text.replace(/\{[^{}]*\}/g, ''));
