import type { KeyedItem } from './bibtex';

/** References as CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), as the dataset has them. */
export const cslJson = (works: readonly KeyedItem[]): string => JSON.stringify(works, null, 1);
