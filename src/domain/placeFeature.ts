import * as z from 'zod/mini';
import { placeId } from './identifier';
import { placeKinds } from './place';

const longitude = z
  .number()
  .check(z.gte(-180, 'longitude must be -180 to 180'), z.lte(180, 'longitude must be -180 to 180'));
const latitude = z
  .number()
  .check(z.gte(-90, 'latitude must be -90 to 90'), z.lte(90, 'latitude must be -90 to 90'));
const position = z.readonly(z.tuple([longitude, latitude]));
const line = z.readonly(z.array(position).check(z.minLength(2)));
const ring = z.readonly(
  z.array(position).check(z.minLength(4, 'a ring needs at least four positions')),
);

export const shape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: position }),
  z.object({ type: z.literal('LineString'), coordinates: line }),
  z.object({ type: z.literal('Polygon'), coordinates: z.readonly(z.array(ring)) }),
  z.object({
    type: z.literal('MultiPolygon'),
    coordinates: z.readonly(z.array(z.readonly(z.array(ring)))),
  }),
]);
/** A geometry that a place may have; degrees, WGS 84. */
export type Shape = z.infer<typeof shape>;

const toponym = z.object({
  toponym: z.string().check(z.minLength(1)),
  lang: z.string().check(z.describe('BCP 47 language of this name')),
});
export type Toponym = z.infer<typeof toponym>;

const kind = z.enum(placeKinds);

/** One feature of `places.geojson`, shaped as Linked Places (https://github.com/LinkedPasts/linked-places-format). */
export const placeFeature = z.object({
  type: z.literal('Feature'),
  id: placeId,
  geometry: z.nullable(shape).check(z.describe('null when the place cannot be located')),
  bbox: z.optional(z.readonly(z.tuple([longitude, latitude, longitude, latitude]))),
  properties: z.object({
    title: z.string().check(z.minLength(1)),
    kind: kind.check(z.describe('what the place is')),
    precision: kind.check(z.describe('how finely the article locates it')),
    ccodes: z.readonly(
      z.array(z.string().check(z.regex(/^[A-Z]{2}$/, 'must be two capital letters (ISO 3166-1)'))),
    ),
    note: z.optional(z.string()),
    reprPoint: z.optional(position.check(z.describe('where the name of an area stands'))),
    radiusKm: z.optional(
      z
        .number()
        .check(z.positive(), z.describe('a place somewhere within this distance of its point')),
    ),
    approximate: z.optional(z.boolean()),
  }),
  names: z.readonly(z.array(toponym)),
  links: z.readonly(z.array(z.object({ type: z.string(), identifier: z.string() }))),
});
export type PlaceFeature = z.infer<typeof placeFeature>;
