import * as z from 'zod/mini';
import { citation, figure } from './citation';
import type { DateBounds } from './dateBounds';
import { eventId, placeId } from './identifier';
import { picture } from './picture';
import { when } from './when';

/** The closed list of kinds, each defined in one line. */
export const eventKinds = {
  attack: 'Violence that was carried out.',
  plot: 'An attack that was planned, foiled or threatened.',
  arrest: 'People taken into custody by authorities.',
  sanction: 'A financial or legal measure against named people.',
  operation: 'Action by authorities against networks or infrastructure.',
  statement: 'A claim, warning, testimony or report.',
  publication: 'Something a group published, or its media.',
  organisation: 'The founding, structure, bases or abilities of a group.',
  movement: 'People recruited, moved or smuggled.',
} as const;
export type EventKind = keyof typeof eventKinds;
export const eventKindNames = Object.keys(eventKinds) as readonly EventKind[];

/** What a place is to an event. */
export const roles = ['location', 'target', 'origin', 'destination', 'base', 'mentioned'] as const;
export type Role = (typeof roles)[number];

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

/** An event or dated claim of the articles, with the days its date may mean; `bounds` is null when undated. */
export type AtlasEvent = EventRecord & { readonly bounds: DateBounds | null };

/** Several sources tell it, and a citation gives a date, figures or an attribution of its own. */
export const isToldDifferently = ({ citations }: Pick<EventRecord, 'citations'>): boolean =>
  new Set(citations.map(({ source }) => source)).size > 1 &&
  citations.some(
    ({ when: own, figures, attribution }) =>
      own !== undefined || figures !== undefined || attribution !== undefined,
  );
