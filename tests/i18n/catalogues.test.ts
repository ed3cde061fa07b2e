import { compileMessage } from '@lingui/message-utils/compileMessage';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { de } from '../../src/i18n/de';
import { en as enFirst } from '../../src/i18n/en';
import { enClassroom } from '../../src/i18n/enClassroom';
import { fa } from '../../src/i18n/fa';
import { ru } from '../../src/i18n/ru';
import type { Catalogue, MessageId } from '../../src/i18n/translate';
import { ur } from '../../src/i18n/ur';

type Token = ReturnType<typeof compileMessage>[number];
type Cases = Readonly<Record<string, readonly Token[] | number | undefined>>;

const en = { ...enFirst, ...enClassroom };
const ids = Object.keys(en) as readonly MessageId[];

const casesOf = (token: Token): readonly (readonly [string, readonly Token[]])[] =>
  typeof token === 'string' || typeof token[2] !== 'object'
    ? []
    : Object.entries(token[2] as Cases).flatMap(([key, inner]) =>
        Array.isArray(inner) ? [[key, inner as readonly Token[]] as const] : [],
      );

/** The names of the values that a message takes, whatever their format: "count", "input". */
const placeholders = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap((token) =>
    typeof token === 'string'
      ? []
      : [token[0], ...casesOf(token).flatMap(([, inner]) => placeholders(inner))],
  );

const plurals = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter((token) => typeof token !== 'string' && token[1] === 'plural');

const distinct = (names: readonly string[]) => [...new Set(names)].sort();

afterEach(() => vi.restoreAllMocks());

describe.each([
  ['en', en],
  ['de', de],
  ['ru', ru],
  ['fa', fa],
  ['ur', ur],
] as readonly (readonly [string, Catalogue])[])('the catalogue of %s', (language, catalogue) => {
  const compiled = ids.map((id) => [id, compileMessage(catalogue[id])] as const);

  test('has exactly the keys of English, and leaves none empty', () => {
    expect(distinct(Object.keys(catalogue))).toEqual(distinct(ids));
    expect(ids.filter((id) => catalogue[id].trim() === '')).toEqual([]);
  });

  test('compiles throughout', () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    for (const id of ids) compileMessage(catalogue[id]);
    expect(complaint.mock.calls).toEqual([]);
  });

  test('takes exactly the values that English gives', () => {
    const english = ids.map((id) => [id, distinct(placeholders(compileMessage(en[id])))]);
    expect(compiled.map(([id, tokens]) => [id, distinct(placeholders(tokens))])).toEqual(english);
  });

  test('names every plural form of the language, and no other', () => {
    const forms = distinct(new Intl.PluralRules(language).resolvedOptions().pluralCategories);
    for (const [id, tokens] of compiled)
      for (const plural of plurals(tokens)) {
        const named = casesOf(plural).map(([form]) => form);
        const words = named.filter((form) => !/^\d+$/.test(form));
        expect([id, distinct(words)]).toEqual([id, forms]);
      }
  });

  test('is sober and typographic: no exclamation marks, no typewriter quotes, no stray blanks', () => {
    const isUntidy = (text: string) => /[!"']| {2}|^ | $/.test(text);
    expect(ids.filter((id) => isUntidy(catalogue[id]))).toEqual([]);
  });
});

describe.each([
  ['fa', fa, /[يكةىہھےں]/u],
  ['ur', ur, /[يكةىه]/u],
] as const)('the catalogue of %s', (_, catalogue, foreign) => {
  test('is written in the letters of its language, not in look-alikes of a neighbour', () => {
    expect(ids.filter((id) => foreign.test(catalogue[id]))).toEqual([]);
  });

  test('closes every direction that it opens', () => {
    const count = (text: string, signs: RegExp) => text.match(signs)?.length ?? 0;
    const isOpen = (text: string) => count(text, /[\u2066-\u2068]/gu) !== count(text, /\u2069/gu);
    expect(ids.filter((id) => isOpen(catalogue[id]))).toEqual([]);
  });
});

test('half-spaces stand between Persian letters only, never beside a blank', () => {
  const isStray = (text: string) => /(^|[^\p{L}\p{M}])\u200c|\u200c([^\p{L}]|$)/u.test(text);
  expect(ids.filter((id) => isStray(fa[id]))).toEqual([]);
});
