import * as z from 'zod/mini';

const filled = z.string().check(z.minLength(1));

/**
 * A picture of an event, kept in the dataset's folder `media/` so that no other host is asked for it.
 * `alt` says what is to be seen, `credit` whose it is and under which licence; with a `warning` it
 * stays covered until the reader uncovers it.
 */
export const picture = z.object({
  file: z
    .string()
    .check(
      z.regex(
        /^[a-z0-9][a-z0-9-]*\.(svg|png|jpg|webp)$/,
        'must be a file of the folder media/: small letters, digits and hyphens, .svg .png .jpg or .webp',
      ),
    ),
  alt: filled,
  caption: z.optional(filled),
  credit: filled,
  warning: z.optional(
    filled.check(z.describe('what the picture shows that a reader may not want to see')),
  ),
});
export type Picture = z.infer<typeof picture>;
