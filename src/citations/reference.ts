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

/** How the running text points to a paragraph of it. */
export const pinpointOf = (work: CslItem, style: ReferenceStyleName, paragraph: number): Parts =>
  referenceStyles[style].pinpoint(work, paragraph);

/** The same as one line of text, to copy. */
export const referenceText = (parts: Parts): string => parts.map(({ text }) => text).join('');

/** A work in a style as text: its entry, and below it, for a passage, how the text points to it. */
export function copiedReference(
  work: CslItem,
  style: ReferenceStyleName,
  paragraph?: number,
): string {
  const entry = referenceText(referenceOf(work, style));
  if (paragraph === undefined) return entry;
  return `${entry}\n${referenceText(pinpointOf(work, style, paragraph))}`;
}
