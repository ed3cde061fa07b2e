import type { EventRecord } from '../domain/eventRecord';
import type { Mention } from '../domain/mention';
import type { Problem } from '../domain/problem';
import type { Source } from '../domain/source';

type Fault = Omit<Problem, 'file' | 'record'>;

/** The ids that other records may point to. */
export interface KnownIds {
  readonly sources: ReadonlyMap<string, Source>;
  readonly places: ReadonlySet<string>;
}

/** Ids of an event that lead nowhere, and paragraphs that its article does not have. */
export function faultsOfEvent(event: EventRecord, known: KnownIds): readonly Fault[] {
  return [
    ...event.places.flatMap(({ place }, at) => faultOfPlace(place, `places.${at}.place`, known)),
    ...event.citations.flatMap(({ source, paragraph }, at) =>
      faultOfPassage(source, paragraph, `citations.${at}`, known),
    ),
  ];
}

export function faultsOfMention(mention: Mention, known: KnownIds): readonly Fault[] {
  return [
    ...faultOfPlace(mention.place, 'place', known),
    ...faultOfPassage(mention.source, mention.paragraph, '', known),
  ];
}

function faultOfPlace(id: string, field: string, { places }: KnownIds): readonly Fault[] {
  if (places.has(id)) return [];
  return [
    {
      field,
      reason: `no place has the id "${id}"`,
      remedy: 'add it to places.geojson, or mend the id',
    },
  ];
}

function faultOfPassage(
  id: string,
  paragraph: number,
  field: string,
  { sources }: KnownIds,
): readonly Fault[] {
  const at = (name: string) => (field ? `${field}.${name}` : name);
  const source = sources.get(id);
  if (!source)
    return [
      {
        field: at('source'),
        reason: `no source has the id "${id}"`,
        remedy: 'add it to sources.json, or mend the id',
      },
    ];
  const { paragraphs } = source.custom;
  if (paragraph <= paragraphs) return [];
  return [
    {
      field: at('paragraph'),
      reason: `the article has ${paragraphs} paragraphs, not ${paragraph}`,
      remedy: 'count them again, from 1',
    },
  ];
}
