import { sourceMark } from '../citations/sourceMark';
import { eventKindNames } from '../domain/event';
import type { Filter } from '../domain/filter';
import type { Source } from '../domain/source';
import { listInWords } from '../i18n/lists';
import { numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import type { Language } from '../state/view';

/** The filters in use in a few words, empty where there are none. The time window is not one of them. */
export function filtersInWords(
  { kinds, sources, told, language }: Filter & { readonly language: Language },
  all: readonly Source[],
): string {
  if (kinds.length + sources.length === 0 && told === 'any') return '';
  const articles = sources.map((id) => numberInWords(sourceMark(all, id).number, language));
  return listInWords(
    [
      ...(articles.length
        ? [t('filter.article', { number: listInWords(articles, language) })]
        : []),
      ...(told === 'any' ? [] : [t(`filter.told.${told}`)]),
      ...eventKindNames.filter((kind) => kinds.includes(kind)).map((kind) => t(`kind.${kind}`)),
    ],
    language,
  );
}
