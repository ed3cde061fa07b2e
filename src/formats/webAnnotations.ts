import type { Citation } from '../domain/citation';
import type { AtlasEvent } from '../domain/event';
import type { Mention } from '../domain/mention';
import type { Source } from '../domain/source';
import { addressOf, type Portion } from './portion';

/**
 * Every mention and every quote as W3C Web Annotations (https://www.w3.org/TR/annotation-model/),
 * one AnnotationPage in JSON-LD. A target is an article, or its page in the atlas where it has no
 * address; a FragmentSelector names the paragraph, counted from 1, which the other selectors refine:
 * TextPositionSelectors count UTF-16 code units from the start of that paragraph.
 */
export function webAnnotations(portion: Portion): string {
  const { manifest, mentions, events, address } = portion;
  const items = [
    ...mentions.map((mention) => annotationOfMention(mention, portion)),
    ...events.flatMap((event) =>
      event.citations.map((citation, at) => annotationOfCitation(citation, at, { event, portion })),
    ),
  ];
  return JSON.stringify(
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${address}#annotations`,
      type: 'AnnotationPage',
      partOf: {
        id: address,
        type: 'AnnotationCollection',
        label: manifest.title,
        total: items.length,
      },
      startIndex: 0,
      items,
    },
    null,
    1,
  );
}

function annotationOfMention(mention: Mention, portion: Portion) {
  const { place, source, paragraph, exact, start, end, associative } = mention;
  return {
    id: `${addressOf(portion, 'article', source)}#paragraph-${paragraph}:${start}-${place}`,
    type: 'Annotation',
    motivation: associative ? 'linking' : 'identifying',
    body: {
      type: 'SpecificResource',
      source: addressOf(portion, 'place', place),
      purpose: associative ? 'linking' : 'identifying',
    },
    target: targetOf(portion, { source, paragraph }, [
      { type: 'TextQuoteSelector', exact },
      { type: 'TextPositionSelector', start, end },
    ]),
  };
}

function annotationOfCitation(
  { source, paragraph, quote }: Citation,
  at: number,
  { event, portion }: { readonly event: AtlasEvent; readonly portion: Portion },
) {
  return {
    id: `${addressOf(portion, 'event', event.id)}#citation-${at + 1}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      {
        type: 'TextualBody',
        value: event.title,
        language: portion.manifest.language,
        format: 'text/plain',
        purpose: 'describing',
      },
      {
        type: 'SpecificResource',
        source: addressOf(portion, 'event', event.id),
        purpose: 'linking',
      },
    ],
    target: targetOf(portion, { source, paragraph }, [{ type: 'TextQuoteSelector', exact: quote }]),
  };
}

function targetOf(
  portion: Portion,
  { source, paragraph }: { readonly source: string; readonly paragraph: number },
  refinedBy: readonly object[],
) {
  const article = portion.sources.find(({ id }) => id === source);
  return {
    source: addressOfArticle(article, source, portion),
    selector: { type: 'FragmentSelector', value: `paragraph-${paragraph}`, refinedBy },
  };
}

const addressOfArticle = (article: Source | undefined, id: string, portion: Portion) =>
  article?.URL ?? addressOf(portion, 'article', id);
