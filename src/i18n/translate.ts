import { i18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { en } from './en';
import type { enClassroom } from './enClassroom';

export type MessageId = keyof typeof en | keyof typeof enClassroom;
/** The interface's texts in one language; ICU message format. */
export type Catalogue = Readonly<Record<MessageId, string>>;

/** Catalogues beside English, loaded when their language is chosen. A language is a file and a line. */
const catalogues: Readonly<Record<string, () => Promise<Catalogue>>> = {
  de: () => import('./de').then(({ de }) => de),
  ru: () => import('./ru').then(({ ru }) => ru),
  fa: () => import('./fa').then(({ fa }) => fa),
  ur: () => import('./ur').then(({ ur }) => ur),
};

/** The build compiles the catalogues; elsewhere each message is compiled once, when it is first used. */
if (!import.meta.env.PROD) {
  const compiled = new Map<string, ReturnType<typeof compileMessage>>();
  i18n.setMessagesCompiler((message) => {
    const known = compiled.get(message) ?? compileMessage(message);
    compiled.set(message, known);
    return known;
  });
}
i18n.load('en', en);
i18n.activate('en');

let turn = 0;

/** Speaks a language from now on, the last that was asked for; what it lacks stays English. Fails only where its file cannot be had. */
export async function speak(language: string): Promise<void> {
  turn++;
  const mine = turn;
  const load = catalogues[language];
  if (load) i18n.load(language, { ...en, ...(await load()) });
  if (mine === turn) i18n.activate(load ? language : 'en');
}

/** The language that the interface speaks now. */
export const spoken = (): string => i18n.locale;

/** A text of the interface in the language in use, with its values put in. */
export const t = (id: MessageId, values?: Readonly<Record<string, unknown>>): string =>
  i18n._(id, values as Record<string, unknown>);
