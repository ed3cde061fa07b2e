import { en } from '../../src/i18n/en';
import { enClassroom } from '../../src/i18n/enClassroom';
import { fa } from '../../src/i18n/fa';
import type { MessageId } from '../../src/i18n/translate';

/** A name as the page may have it, in English or from right to left; a plain text without values. */
export const inAnyLanguage = (id: MessageId): RegExp =>
  new RegExp(`^(${[{ ...en, ...enClassroom }, fa].map((words) => words[id]).join('|')})`);
