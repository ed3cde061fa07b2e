import { paragraphsOf } from '../domain/paragraph';
import type { Source } from '../domain/source';
import { useAtlas } from '../state/useAtlas';
import { ArticleStrip } from './ArticleStrip';

/** What follows an article's reference: the strip of its paragraphs. */
export function ArticleBody({ source }: { readonly source: Source }) {
  const dataset = useAtlas(({ document }) => document.dataset);
  return <ArticleStrip source={source} paragraphs={paragraphsOf(dataset, source)} />;
}
