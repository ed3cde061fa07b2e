import * as z from 'zod/mini';
import { citation, figure } from './citation';
import { type EventKind, eventKindNames, eventKinds, roles } from './event';
import { eventId, placeId } from './identifier';
import { picture } from './picture';
import { when } from './when';

const wordsOf = (text: string) => text.split(/\s+/u).filter(Boolean).length;

export const eventRecord = z.object({
  id: eventId,
  title: z.string().check(
    z.minLength(1),
    z.refine((title) => wordsOf(title) <= 20, 'must have at most 20 words'),
  ),
  kind: z.enum(eventKindNames as [EventKind, ...EventKind[]]).check(
    z.describe(
      Object.entries(eventKinds)
        .map(([name, meaning]) => `${name}: ${meaning}`)
        .join('\n'),
    ),
  ),
  when: z
    .nullable(when)
    .check(z.describe('when it happened; null is undated, and undated is shown')),
  reported: z.optional(when),
  places: z.readonly(z.array(z.object({ place: placeId, role: z.enum(roles) }))),
  figures: z.optional(z.readonly(z.array(figure))),
  attribution: z.optional(z.string()),
  pictures: z.optional(z.readonly(z.array(picture))),
  citations: z.readonly(z.array(citation).check(z.minLength(1, 'needs at least one citation'))),
});
export type EventRecord = z.infer<typeof eventRecord>;
