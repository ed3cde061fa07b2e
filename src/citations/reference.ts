import type { CslItem } from '../domain/source';
import { apa } from './apa';
import { chicago } from './chicago';
import { mla } from './mla';
import type { Parts, ReferenceStyle } from './referencePart';

/** The styles that a reference can be printed in; another one is a file beside `apa.ts` and a line here. */
export const referenceStyles = { apa, mla, chicago } as const satisfies Record<
  string,
  ReferenceStyle
>;
export type ReferenceStyleName = keyof typeof referenceStyles;
export const referenceStyleNames = Object.keys(referenceStyles) as readonly ReferenceStyleName[];

/** A work's entry in a list of references. */
export const referenceOf = (work: CslItem, style: ReferenceStyleName = 'apa'): Parts =>
  referenceStyles[style].entry(work);

/** How the running text points to paragraphs of it. */
export const pinpointOf = (
  work: CslItem,
  style: ReferenceStyleName,
  paragraphs: readonly number[],
): Parts => referenceStyles[style].pinpoint(work, paragraphs);

/** The same as one line of text, to copy. */
export const referenceText = (parts: Parts): string => parts.map(({ text }) => text).join('');

/** A work in a style as text: its entry, and below it, for passages, how the text points to them. */
export function copiedReference(
  work: CslItem,
  style: ReferenceStyleName,
  paragraphs: readonly number[] = [],
): string {
  const entry = referenceText(referenceOf(work, style));
  if (paragraphs.length === 0) return entry;
  return `${entry}\n${referenceText(pinpointOf(work, style, paragraphs))}`;
}
