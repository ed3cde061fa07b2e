import type { PassageWords } from '../citations/passageLink';
import { ArticleLink } from './RecordLink';

/** The words that name a passage, as a link to its paragraph on the article's page. */
export const linkToPassage = ({ source, paragraph, words }: PassageWords) => (
  <ArticleLink source={source} paragraph={paragraph}>
    {words}
  </ArticleLink>
);
