import * as z from 'zod';

/** Linked Places, version 1.2.2, as its README says it, and RFC 7946 under it; nothing of ours. */
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/** Twice the area that a ring goes round, counter-clockwise counted positive. */
const area = (ring: readonly (readonly [number, number])[]) =>
  ring.slice(1).reduce((sum, [x, y], at) => {
    const [px, py] = ring[at] as readonly [number, number];
    return sum + (px * y - x * py);
  }, 0);
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const ring = z
  .array(position)
  .min(4)
  .refine((positions) => isSame(positions[0], positions.at(-1)), 'a ring is closed');
const rings = z
  .array(ring)
  .refine(
    ([outer, ...holes]) => area(outer ?? []) > 0 && holes.every((hole) => area(hole) < 0),
    'outer rings run counter-clockwise, holes clockwise (RFC 7946, 3.1.6)',
  );

const certainty = z.enum(['certain', 'less-certain', 'uncertain']);
const geometry = z.nullable(
  z
    .discriminatedUnion('type', [
      z.looseObject({ type: z.literal('Point'), coordinates: position }),
      z.looseObject({ type: z.literal('LineString'), coordinates: z.array(position).min(2) }),
      z.looseObject({ type: z.literal('Polygon'), coordinates: rings }),
      z.looseObject({ type: z.literal('MultiPolygon'), coordinates: z.array(rings) }),
    ])
    .and(z.looseObject({ certainty: certainty.optional() })),
);

/** ISO 8601 with the operators of its second part that the format takes. */
const date = z.string().regex(/^-?\d{4}(-\d{2}){0,2}[~?%]?$/);
const bound = z
  .strictObject({ in: date.optional(), earliest: date.optional(), latest: date.optional() })
  .refine((one) => Object.keys(one).length > 0, 'a bound says something');
const when = z.strictObject({
  timespans: z.array(z.strictObject({ start: bound, end: bound.optional() })).min(1),
  label: z.string().optional(),
  certainty: certainty.optional(),
});
const citation = z.strictObject({ label: z.string(), '@id': z.url() });

const feature = z.strictObject({
  '@id': z.url(),
  type: z.literal('Feature'),
  bbox: z.array(z.number()).length(4).optional(),
  geometry,
  properties: z.looseObject({
    title: z.string(),
    ccodes: z.array(z.string().regex(/^[A-Z]{2}$/)),
    fclasses: z.array(z.enum(['A', 'H', 'L', 'P', 'R', 'S', 'T'])).min(1),
  }),
  when: when.optional(),
  names: z
    .array(
      z.strictObject({
        toponym: z.string(),
        lang: z.string(),
        citations: z.array(citation).min(1).optional(),
      }),
    )
    .min(1),
  types: z.array(
    z.strictObject({
      identifier: z.string().regex(/^aat:\d{9}$/),
      label: z.string(),
      sourceLabels: z.array(z.strictObject({ label: z.string() })),
    }),
  ),
  links: z.array(
    z.strictObject({
      type: z.enum(['exactMatch', 'closeMatch', 'primaryTopicOf', 'subjectOf', 'seeAlso']),
      identifier: z.url(),
    }),
  ),
  relations: z.array(
    z.strictObject({
      relationType: z.string().regex(/^gvp:/),
      relationTo: z.url(),
      label: z.string(),
      when: when.optional(),
      citations: z.array(citation).min(1),
    }),
  ),
  descriptions: z.array(z.strictObject({ value: z.string(), lang: z.string() })).optional(),
});

export const linkedPlacesSchema = z.looseObject({
  type: z.literal('FeatureCollection'),
  '@context': z.url(),
  features: z.array(feature),
});
