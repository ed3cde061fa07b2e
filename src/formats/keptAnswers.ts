import * as z from 'zod/mini';
import type { Asked } from '../domain/answer';
import { eventId, placeId, sourceId } from '../domain/identifier';
import { forms } from '../domain/lesson';

const degrees = (most: number) => z.number().check(z.gte(-most), z.lte(most));
const pointed = z.object({
  position: z.readonly(z.tuple([degrees(180), degrees(90)])),
  withinKm: z.number().check(z.gte(0)),
});
const answer = z.discriminatedUnion('type', [
  z.object({ type: z.literal('place'), found: z.record(placeId, pointed) }),
  z.object({
    type: z.literal('order'),
    events: z.readonly(z.array(eventId)),
    isTouched: z.boolean(),
  }),
  z.object({
    type: z.literal('source'),
    told: z.record(
      eventId,
      z.object({ sources: z.readonly(z.array(sourceId)), passage: z.nullable(z.string()) }),
    ),
  }),
  z.object({ type: z.literal('open'), words: z.string().check(z.maxLength(5000)) }),
]);
const kept = z.object({
  version: z.literal(1),
  asked: z.record(
    z.string(),
    z.object({
      form: z.enum(forms),
      isRevealed: z.boolean(),
      answer,
      at: z.nullable(placeId),
    }),
  ),
});

/** Answers as text, for `parseAnswers` to read again. */
export const answersText = (asked: Readonly<Record<string, Asked>>): string =>
  JSON.stringify({ version: 1, asked });

/** Answers that were kept as text; null for anything else. Never throws. */
export function parseAnswers(text: string): Readonly<Record<string, Asked>> | null {
  try {
    const read = kept.safeParse(JSON.parse(text));
    return read.success ? read.data.asked : null;
  } catch {
    return null;
  }
}
