import type { When } from '../domain/when';
import { edtfInWords } from '../i18n/dates';
import { t } from '../i18n/translate';

/** How a date is known: "as the article says", or "worked out: ..." with the dataset's explanation. */
export const basisInWords = ({ basis, explanation }: When): string =>
  basis === 'stated' ? t('date.stated') : t('date.derived', { explanation: explanation ?? '' });

/** A date and how it is known, in words; null is undated, and said. */
export const dateKnown = (when: When | null, language: string): string =>
  when
    ? t('citation.known', { date: edtfInWords(when.edtf, language), basis: basisInWords(when) })
    : t('date.undated');
