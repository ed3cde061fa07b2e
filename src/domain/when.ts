import * as z from 'zod/mini';

/**
 * A date as an article gives it: EDTF (ISO 8601-2) at exactly the precision of the text, and how it
 * is known. A derived date says in a sentence how it was worked out.
 */
export const when = z
  .object({
    edtf: z
      .string()
      .check(z.minLength(4), z.describe('for example 2023-06, 2018/.., ../2024-03, 2015~')),
    basis: z.enum(['stated', 'derived']),
    explanation: z.optional(z.string()),
  })
  .check(
    z.refine((date) => date.basis === 'stated' || Boolean(date.explanation), {
      error: 'a derived date must say in a sentence how it was worked out',
      path: ['explanation'],
    }),
  );
export type When = z.infer<typeof when>;
