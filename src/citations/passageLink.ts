import { createContext, type ReactNode } from 'react';
import type { SourceId } from '../domain/identifier';

export interface PassageWords {
  readonly source: SourceId;
  readonly paragraph: number;
  /** "Paragraph 3 of 15". */
  readonly words: ReactNode;
}

/** How a page leads to a passage from the words that name it; without one they are words only. */
export const PassageLink = createContext<(passage: PassageWords) => ReactNode>(
  ({ words }) => words,
);
