import type { DateBounds } from './dateBounds';
import type { EventRecord } from './eventRecord';

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

/** An event or dated claim of the articles, with the days its date may mean; `bounds` is null when undated. */
export type AtlasEvent = EventRecord & { readonly bounds: DateBounds | null };

/** Several sources tell it, and a citation gives a date, figures or an attribution of its own. */
export const isToldDifferently = ({ citations }: Pick<EventRecord, 'citations'>): boolean =>
  new Set(citations.map(({ source }) => source)).size > 1 &&
  citations.some(
    ({ when: own, figures, attribution }) =>
      own !== undefined || figures !== undefined || attribution !== undefined,
  );
