import { expect, test } from 'vitest';
import * as z from 'zod';
import { webAnnotations } from '../../src/formats/webAnnotations';
import { builtIn, sample } from './portions';

/** The Web Annotation data model, as far as a page of mentions and quotes uses it. */
const selector = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('TextQuoteSelector'), exact: z.string().min(1) }),
  z
    .strictObject({
      type: z.literal('TextPositionSelector'),
      start: z.int().gte(0),
      end: z.int(),
    })
    .refine(({ start, end }) => end > start),
]);
const purpose = z.enum(['identifying', 'linking', 'describing']);
const resource = z.strictObject({
  type: z.literal('SpecificResource'),
  source: z.url(),
  purpose,
});
const textual = z.strictObject({
  type: z.literal('TextualBody'),
  value: z.string(),
  language: z.string(),
  format: z.literal('text/plain'),
  purpose,
});
const annotation = z.strictObject({
  id: z.url(),
  type: z.literal('Annotation'),
  motivation: purpose,
  body: z.union([resource, z.array(z.union([resource, textual])).min(1)]),
  target: z.strictObject({
    source: z.url(),
    selector: z.strictObject({
      type: z.literal('FragmentSelector'),
      value: z.string().regex(/^paragraph-\d+$/),
      refinedBy: z.array(selector).min(1),
    }),
  }),
});
const page = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: z.url(),
  type: z.literal('AnnotationPage'),
  partOf: z.strictObject({
    id: z.url(),
    type: z.literal('AnnotationCollection'),
    label: z.string(),
    total: z.int(),
  }),
  startIndex: z.literal(0),
  items: z.array(annotation),
});

test.each([
  ['the built-in dataset', builtIn],
  ['the sample', sample()],
] as const)('%s is a valid page of annotations, each with an id of its own', (_, portion) => {
  const { items, partOf } = page.parse(JSON.parse(webAnnotations(portion)));
  const quotes = portion.events.flatMap(({ citations }) => citations);
  expect(items).toHaveLength(portion.mentions.length + quotes.length);
  expect(partOf.total).toBe(items.length);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

test('every mention comes back from its selectors', () => {
  const { items } = page.parse(JSON.parse(webAnnotations(builtIn)));
  const read = items.slice(0, builtIn.mentions.length).map(({ body, target }) => {
    const [quote, position] = target.selector.refinedBy;
    return {
      place: new URL((body as z.infer<typeof resource>).source).searchParams.get('place'),
      source: new URL(target.source).searchParams.get('article'),
      paragraph: Number(target.selector.value.split('-')[1]),
      exact: quote?.type === 'TextQuoteSelector' && quote.exact,
      start: position?.type === 'TextPositionSelector' && position.start,
      end: position?.type === 'TextPositionSelector' && position.end,
    };
  });
  expect(read).toEqual(builtIn.mentions.map(({ associative: _, ...mention }) => mention));
});
