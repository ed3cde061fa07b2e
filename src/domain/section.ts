import type { Source } from './source';

/** The section a paragraph stands in, if the article has one there. */
export function sectionOf(article: Source, paragraph: number): string | undefined {
  return article.custom.sections.filter((section) => section.from <= paragraph).at(-1)?.title;
}
