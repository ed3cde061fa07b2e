import type { CslItem } from '../domain/source';

/** A piece of a reference: its text, and how it is set. A link's text is its address, or stands for it. */
export interface ReferencePart {
  readonly text: string;
  readonly as: 'plain' | 'italic' | 'link';
  readonly href?: string;
}
export type Parts = readonly ReferencePart[];

/** A citation style. What is missing of a work is left out, or said in the words of the style. */
export interface ReferenceStyle {
  /** The work's entry in a list of references. */
  readonly entry: (work: CslItem) => Parts;
  /** How the running text points to some of its paragraphs, counted from 1. */
  readonly pinpoint: (work: CslItem, paragraphs: readonly number[]) => Parts;
}

export const plain = (text: string): ReferencePart => ({ text, as: 'plain' });
export const italic = (text: string): ReferencePart => ({ text, as: 'italic' });
export const link = (href: string, text = href): ReferencePart =>
  href === text ? { text, as: 'link' } : { text, as: 'link', href };

/** Ends a sentence by itself, inside closing quotes or not. */
export const isClosed = (text: string): boolean => /[.?!…]["”’»]*$/u.test(text);

/** A title in quotes, its own quotes turned into single ones; the mark stands inside, as in America. */
export function quoted(title: string, mark: string): ReferencePart {
  const inner = title.replace(/“([^”]*)”|"([^"]*)"|„([^“]*)“/gu, '‘$1$2$3’');
  return plain(`“${inner}${mark === '.' && isClosed(title) ? '' : mark}”`);
}

/** Elements as sentences: each with its full stop, unless it brings its own end; empty ones left out. */
export const sentences = (elements: readonly Parts[]): Parts =>
  joined(
    elements.map((parts) =>
      parts.length === 0 || isClosed(parts.at(-1)?.text ?? '') ? parts : [...parts, plain('.')],
    ),
    ' ',
  );

/** Elements with something between them; empty ones left out. */
export const joined = (elements: readonly Parts[], between: string): Parts =>
  elements
    .filter((parts) => parts.length > 0)
    .flatMap((parts, at) => (at === 0 ? parts : [plain(between), ...parts]));

/** An element of one part, or none where there is nothing to print. */
export const maybe = (
  text: string | number | undefined,
  set: (text: string) => ReferencePart = plain,
): Parts => (text === undefined || text === '' ? [] : [set(String(text))]);

/** "para. 5", "paras. 2, 5"; each paragraph once, in order. */
export function inParagraphs(paragraphs: readonly number[], word: string): string {
  const distinct = [...new Set(paragraphs)].sort((a, b) => a - b);
  return `${word}${distinct.length > 1 ? 's' : ''}. ${distinct.join(', ')}`;
}
