import { createContext, useContext } from 'react';
import type { View } from '../state/view';
import { defaultView } from '../state/view';
import { PageTrail } from './pageTrail';

/** What the links of a page need: the addresses they build on, and the trail they leave. */
export interface Page {
  /** The view that a record's own address starts from: the reader's language and theme, no window. */
  readonly base: View;
  readonly trail: PageTrail;
}

export const PageContext = createContext<Page>({ base: defaultView, trail: new PageTrail() });
export const usePage = (): Page => useContext(PageContext);
