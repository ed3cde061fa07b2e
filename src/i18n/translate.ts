import { i18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { en } from './en';

export type MessageId = keyof typeof en;

const compiled = new Map<string, ReturnType<typeof compileMessage>>();

/** Each message is compiled once; Lingui by itself compiles it at every use. */
i18n.setMessagesCompiler((message) => {
  const known = compiled.get(message) ?? compileMessage(message);
  compiled.set(message, known);
  return known;
});
i18n.load('en', en);
i18n.activate('en');

/** A text of the interface in the language in use, with its values put in (ICU message format). */
export const t = (id: MessageId, values?: Readonly<Record<string, unknown>>): string =>
  i18n._(id, values as Record<string, unknown>);
