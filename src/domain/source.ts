import * as z from 'zod/mini';
import { sourceId } from './identifier';

const cslName = z.object({
  family: z.optional(z.string()),
  given: z.optional(z.string()),
  literal: z.optional(z.string()),
});
export type CslName = z.infer<typeof cslName>;

const cslDate = z.object({ 'date-parts': z.readonly(z.array(z.readonly(z.array(z.int())))) });

/**
 * An article: a CSL-JSON item (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html),
 * and under `custom` what is known of the text that was read. What the text does not name is left out.
 */
export const source = z.object({
  id: sourceId,
  type: z.string(),
  title: z.string().check(z.minLength(1)),
  author: z.optional(z.readonly(z.array(cslName))),
  'container-title': z.optional(z.string()),
  publisher: z.optional(z.string()),
  issued: z.optional(cslDate),
  URL: z.optional(z.string().check(z.regex(/^https?:\/\//, 'must begin with https:// or http://'))),
  language: z.optional(z.string()),
  custom: z.object({
    paragraphs: z.int().check(z.gte(1)),
    sections: z.readonly(z.array(z.object({ title: z.string(), from: z.int() }))),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')),
    lengths: z.optional(z.readonly(z.array(z.int()))),
  }),
});
export type Source = z.infer<typeof source>;

/** The section a paragraph stands in, if the article has one there. */
export function sectionOf(article: Source, paragraph: number): string | undefined {
  return article.custom.sections.filter((section) => section.from <= paragraph).at(-1)?.title;
}
