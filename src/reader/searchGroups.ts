import type { MessageId } from '../i18n/translate';
import type { Found } from './searchIndex';

const types = ['place', 'event', 'article'] as const;
const titles: Readonly<Record<(typeof types)[number], MessageId>> = {
  place: 'reader.places',
  event: 'reader.events',
  article: 'search.articles',
};

/** So many of a group are drawn; who wants another writes another word. */
const MOST = 30;

/** What was found of one type, best first, and how much of it is drawn. */
export interface FoundGroup {
  readonly type: (typeof types)[number];
  readonly title: MessageId;
  readonly found: readonly Found[];
  readonly drawn: readonly Found[];
}

/** Places, events, articles; a group of which nothing was found is left out. */
export const groupsFound = (found: readonly Found[]): readonly FoundGroup[] =>
  types.flatMap((type) => {
    const ofType = found.filter(({ record }) => record.type === type);
    return ofType.length
      ? [{ type, title: titles[type], found: ofType, drawn: ofType.slice(0, MOST) }]
      : [];
  });
