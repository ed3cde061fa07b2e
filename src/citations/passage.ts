import type { Citation } from '../domain/citation';
import type { AtlasEvent } from '../domain/event';
import { sectionOf } from '../domain/section';
import type { Source } from '../domain/source';
import { type MessageId, t } from '../i18n/translate';
import { dateKnown } from './dateKnown';
import { figuresInWords } from './figureInWords';

/** One thing that a footnote adds to its quote: "Date", "October 2015, as the article says". */
export interface Remark {
  readonly label: MessageId;
  readonly words: string;
}

/** What a footnote says. */
export interface Passage {
  readonly section: string | undefined;
  readonly paragraph: string;
  readonly quote: string;
  /** What holds for the event as a whole: its date, the date of its report, who says so. */
  readonly shared: readonly Remark[];
  /** What this article says in its own way. */
  readonly own: readonly Remark[];
}

export function passageOf(
  citation: Citation,
  { event, source, language }: { event: AtlasEvent; source: Source; language: string },
): Passage {
  const { paragraph, section, quote } = citation;
  const { paragraphs } = source.custom;
  return {
    section: section ?? sectionOf(source, paragraph),
    paragraph: t('citation.paragraph', { paragraph, paragraphs }),
    quote: t('citation.quote', { quote }),
    shared: sharedRemarks(citation, event, language),
    own: ownRemarks(citation, language),
  };
}

/** The article's own date or source of a claim stands instead of the event's. */
function sharedRemarks(
  citation: Citation,
  { when, reported, attribution }: AtlasEvent,
  language: string,
): readonly Remark[] {
  const remarks: Remark[] = [];
  if (citation.when === undefined)
    remarks.push({ label: 'citation.date', words: dateKnown(when, language) });
  if (reported) remarks.push({ label: 'citation.reported', words: dateKnown(reported, language) });
  if (attribution && !citation.attribution)
    remarks.push({ label: 'citation.attribution', words: attribution });
  return remarks;
}

function ownRemarks({ when, figures, attribution }: Citation, language: string): readonly Remark[] {
  const remarks: Remark[] = [];
  if (when !== undefined)
    remarks.push({ label: 'citation.ownDate', words: dateKnown(when, language) });
  if (figures?.length)
    remarks.push({ label: 'citation.ownFigures', words: figuresInWords(figures, language) });
  if (attribution) remarks.push({ label: 'citation.ownAttribution', words: attribution });
  return remarks;
}
