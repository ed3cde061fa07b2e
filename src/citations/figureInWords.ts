import type { Figure } from '../domain/citation';
import { en } from '../i18n/en';
import { type MessageId, t } from '../i18n/translate';

const isMessage = (id: string): id is MessageId => id in en;

/** A figure as the article states it: "more than 140 killed". */
export function figureInWords({ kind, value, qualifier }: Figure, language: string): string {
  const digits = new Intl.NumberFormat(language).format(value);
  const number = qualifier ? `${qualifier} ${digits}` : digits;
  const id = `figure.${kind}`;
  return isMessage(id) ? t(id, { number }) : t('figure.other', { number, kind });
}

export const figuresInWords = (figures: readonly Figure[], language: string): string =>
  figures.map((figure) => figureInWords(figure, language)).join(', ');
