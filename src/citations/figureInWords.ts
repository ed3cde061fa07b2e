import type { Figure } from '../domain/citation';
import { en } from '../i18n/en';
import { listInWords } from '../i18n/lists';
import { numberInWords } from '../i18n/numbers';
import { type MessageId, t } from '../i18n/translate';

const isMessage = (id: string): id is MessageId => id in en;

/** A figure as the article states it: "more than 140 killed". */
export function figureInWords({ kind, value, qualifier }: Figure, language: string): string {
  const digits = numberInWords(value, language);
  const number = qualifier ? `${qualifier} ${digits}` : digits;
  const id = `figure.${kind}`;
  return isMessage(id) ? t(id, { number }) : t('figure.other', { number, kind });
}

export const figuresInWords = (figures: readonly Figure[], language: string): string =>
  listInWords(
    figures.map((figure) => figureInWords(figure, language)),
    language,
  );
