import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AtlasEvent } from '../../src/domain/event';
import type { PlaceId } from '../../src/domain/identifier';
import { parseDataset } from '../../src/formats/datasetV1';
import { readEdtf } from '../../src/formats/edtfBounds';
import { type DatasetInput, datasetFiles } from '../../src/formats/readDataset';

interface Annotation {
  readonly places: readonly { readonly name: string; readonly kind: string }[];
  readonly mentions: readonly {
    readonly source: string;
    readonly paragraph: number;
    readonly place: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly events: readonly {
    readonly title: string;
    readonly when: { readonly edtf: string } | null;
    readonly places: readonly { readonly place: string }[];
    readonly source: string;
    readonly paragraphs: readonly number[];
  }[];
}

const files = Object.fromEntries(
  datasetFiles.map((name) => [name, readFileSync(`data/iskp-2024/${name}`, 'utf8')]),
) as DatasetInput;
const { dataset } = parseDataset(files, readEdtf).value;

/** The place an annotator meant: by its words, in the dataset's titles, names and ids. */
function placeNamed(name: string): PlaceId | undefined {
  const wordsOf = (text: string) =>
    new Set(
      text
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((word) => word.length > 2 && word !== 'the'),
    );
  const wanted = wordsOf(name);
  const score = (texts: readonly string[]) =>
    Math.max(
      ...texts.map((text) => {
        const words = wordsOf(text);
        const common = [...wanted].filter((word) => words.has(word)).length;
        return common / Math.max(wanted.size, words.size);
      }),
    );
  const ranked = dataset.places
    .map((place) => ({
      id: place.id,
      score: score([place.title, place.id, ...place.names.map(({ toponym }) => toponym)]),
    }))
    .sort((a, b) => b.score - a.score);
  return ranked[0] && ranked[0].score >= 0.5 ? ranked[0].id : undefined;
}

const share = <T>(list: readonly T[], holds: (one: T) => boolean) =>
  list.filter(holds).length / list.length;

/** The event that rests on the same paragraph and the same places. */
function eventLike({
  source,
  paragraphs,
  places,
}: Annotation['events'][number]): AtlasEvent | undefined {
  const wanted = new Set(places.map(({ place }) => placeNamed(place)));
  const score = (event: AtlasEvent) => {
    const cited = event.citations.some(
      (citation) => citation.source === source && paragraphs.includes(citation.paragraph),
    );
    const common = event.places.filter(({ place }) => wanted.has(place)).length;
    return cited
      ? wanted.size === 0 && event.places.length === 0
        ? 1
        : common / Math.max(wanted.size, event.places.length, 1)
      : -1;
  };
  const best = [...dataset.events].sort((a, b) => score(b) - score(a))[0];
  return best && score(best) >= (wanted.size === 0 ? 0 : 0.01) ? best : undefined;
}

describe.each(['a', 'b'])(
  'against the annotation %s, made without sight of the dataset',
  (annotator) => {
    const annotation = JSON.parse(
      readFileSync(`tests/fixtures/annotations/${annotator}.json`, 'utf8'),
    ) as Annotation;

    test('at least 95 % of its places are here', () => {
      expect(
        share(annotation.places, ({ name }) => placeNamed(name) !== undefined),
      ).toBeGreaterThanOrEqual(0.95);
    });

    test('at least 90 % of its mentions are here', () => {
      const isHere = (wanted: Annotation['mentions'][number]) =>
        dataset.mentions.some(
          ({ source, paragraph, place, start, end }) =>
            source === wanted.source &&
            paragraph === wanted.paragraph &&
            place === placeNamed(wanted.place) &&
            start < wanted.end &&
            wanted.start < end,
        );
      expect(share(annotation.mentions, isHere)).toBeGreaterThanOrEqual(0.9);
    });

    test('at least 90 % of its events and claims are here', () => {
      expect(
        share(annotation.events, (event) => eventLike(event) !== undefined),
      ).toBeGreaterThanOrEqual(0.9);
    });
  },
);
