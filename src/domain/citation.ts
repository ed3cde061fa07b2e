import * as z from 'zod/mini';
import { sourceId } from './identifier';
import { when } from './when';

/** A number as the article states it, with its qualifier ("more than"). */
export const figure = z.object({
  kind: z.string().check(z.minLength(1), z.describe('killed, injured, arrested, sanctioned ...')),
  value: z.number(),
  qualifier: z.optional(z.string()),
});
export type Figure = z.infer<typeof figure>;

/** The most consecutive words of an article that a quote may hold. */
export const QUOTE_WORDS = 10;
/** Counted strictly: the parts of a compound are words of their own. */
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}’']+/gu)?.length ?? 0;

/** The passage that an event rests on. `paragraph` counts from 1. */
export const citation = z.object({
  source: sourceId,
  paragraph: z.int().check(z.gte(1, 'paragraphs are counted from 1')),
  section: z.optional(z.string()),
  quote: z.string().check(
    z.minLength(1),
    z.refine((quote) => wordsOf(quote) <= QUOTE_WORDS, `must have at most ${QUOTE_WORDS} words`),
  ),
  when: z.optional(z.nullable(when)),
  figures: z.optional(z.readonly(z.array(figure))),
  attribution: z.optional(z.string()),
});
export type Citation = z.infer<typeof citation>;
