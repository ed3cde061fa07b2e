import type { Source } from '../domain/source';
import { apa } from './apa';
import type { ReferencePart, ReferenceStyle } from './referencePart';

/** The styles that a reference can be printed in; another one is a file beside `apa.ts` and a line here. */
export const referenceStyles = { apa } as const satisfies Record<string, ReferenceStyle>;
export type ReferenceStyleName = keyof typeof referenceStyles;

/** A source's entry in a list of references. */
export const referenceOf = (
  source: Source,
  style: ReferenceStyleName = 'apa',
): readonly ReferencePart[] => referenceStyles[style](source);

/** The same as one line of text, to copy. */
export const referenceText = (parts: readonly ReferencePart[]): string =>
  parts.map(({ text }) => text).join('');
