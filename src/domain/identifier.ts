import * as z from 'zod/mini';

/** A stable, readable id: lower-case letters, digits and hyphens. It stands in the address. */
const kebab = () =>
  z
    .string()
    .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'));

export const placeId = kebab().brand<'PlaceId'>();
export const eventId = kebab().brand<'EventId'>();
export const sourceId = kebab().brand<'SourceId'>();
export const lessonId = kebab().brand<'LessonId'>();

export type PlaceId = z.infer<typeof placeId>;
export type EventId = z.infer<typeof eventId>;
export type SourceId = z.infer<typeof sourceId>;
export type LessonId = z.infer<typeof lessonId>;
