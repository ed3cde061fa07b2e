import * as z from 'zod/mini';
import { sourceId } from './identifier';

/** A file beside the others, no path. */
const TEXT_FILE = /^[a-z0-9]+(-[a-z0-9]+)*\.txt$/;

/** `dataset.json`, version 1. */
export const manifest = z.object({
  version: z.literal(1, 'must be 1, the version that this program reads'),
  id: z.string(),
  title: z.string().check(z.minLength(1)),
  description: z.string(),
  language: z.string(),
  licence: z.string(),
  files: z.record(z.string(), z.string()),
  texts: z
    .optional(
      z.record(sourceId, z.string().check(z.regex(TEXT_FILE, 'must be a name like text.txt'))),
    )
    .check(z.describe('the text of a source, in UTF-8, where its author lets it be shown')),
});
export type Manifest = z.infer<typeof manifest>;
