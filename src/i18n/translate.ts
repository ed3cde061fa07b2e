import { i18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { en } from './en';

export type MessageId = keyof typeof en;

i18n.setMessagesCompiler(compileMessage);
i18n.load('en', en);
i18n.activate('en');

/** A text of the interface in the language in use, with its values put in (ICU message format). */
export const t = (id: MessageId, values?: Readonly<Record<string, unknown>>): string =>
  i18n._(id, values as Record<string, unknown>);
