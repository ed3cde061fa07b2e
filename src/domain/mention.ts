import * as z from 'zod/mini';
import { placeId, sourceId } from './identifier';

/** A place name in the text. Offsets are UTF-16 code units from the start of the paragraph. */
export const mention = z
  .object({
    place: placeId,
    source: sourceId,
    paragraph: z.int().check(z.gte(1, 'paragraphs are counted from 1')),
    exact: z.string().check(z.minLength(1)),
    start: z.int().check(z.gte(0)),
    end: z.int(),
    associative: z.optional(z.boolean()).check(z.describe("the place's name inside another name")),
  })
  .check(
    z.refine((m) => m.end - m.start === m.exact.length, {
      error: 'must be as far from start as the name is long',
      path: ['end'],
    }),
  );
export type Mention = z.infer<typeof mention>;
