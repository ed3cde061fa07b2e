import type { Source } from '../domain/source';

/** A piece of a reference: its text, and how it is set. */
export interface ReferencePart {
  readonly text: string;
  readonly as: 'plain' | 'italic' | 'link';
}

/** A citation style: what of a source it prints, in which order. What is missing is left out. */
export type ReferenceStyle = (source: Source) => readonly ReferencePart[];

export const plain = (text: string): ReferencePart => ({ text, as: 'plain' });
export const italic = (text: string): ReferencePart => ({ text, as: 'italic' });
export const link = (text: string): ReferencePart => ({ text, as: 'link' });
