import * as z from 'zod/mini';
import { sourceId } from './identifier';

const text = () => z.optional(z.string());
const textOrNumber = () => z.optional(z.union([z.string(), z.number()]));

const cslName = z.object({
  family: text(),
  given: text(),
  suffix: text(),
  'dropping-particle': text(),
  'non-dropping-particle': text(),
  literal: text(),
});
export type CslName = z.infer<typeof cslName>;

const cslDate = z.object({ 'date-parts': z.readonly(z.array(z.readonly(z.array(z.int())))) });
export type CslDate = z.infer<typeof cslDate>;

/**
 * An article: a CSL-JSON item (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html),
 * and under `custom` what is known of the text that was read. What the text does not name is left out.
 */
export const source = z.object({
  id: sourceId,
  type: z.string(),
  title: z.string().check(z.minLength(1)),
  author: z.optional(z.readonly(z.array(cslName))),
  'container-title': text(),
  publisher: text(),
  'publisher-place': text(),
  volume: textOrNumber(),
  issue: textOrNumber(),
  page: textOrNumber(),
  number: textOrNumber(),
  version: textOrNumber(),
  genre: text(),
  issued: z.optional(cslDate),
  accessed: z.optional(cslDate),
  DOI: text(),
  URL: z.optional(z.string().check(z.regex(/^https?:\/\//, 'must begin with https:// or http://'))),
  language: text(),
  note: text(),
  custom: z.object({
    paragraphs: z.int().check(z.gte(1)),
    sections: z.readonly(z.array(z.object({ title: z.string(), from: z.int() }))),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')),
    lengths: z.optional(z.readonly(z.array(z.int()))),
  }),
});
export type Source = z.infer<typeof source>;
/** What a reference is made of: a source without what is known of its text, or any other work. */
export type CslItem = Omit<Source, 'id' | 'custom'>;
