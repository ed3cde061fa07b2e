import { useCallback, useMemo, useState } from 'react';
import { PassageLink } from '../citations/passageLink';
import type { AtlasEvent } from '../domain/event';
import type { Place } from '../domain/place';
import type { Source } from '../domain/source';
import { t } from '../i18n/translate';
import { isOffStep, selectStep } from '../state/lessonView';
import { selectArticleShown, selectEventShown, selectPlaceShown } from '../state/selectors';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { defaultView } from '../state/view';
import button from '../ui/Button.module.css';
import { ArticlePage } from './ArticlePage';
import { EventPage } from './EventPage';
import { linkToPassage } from './linkToPassage';
import { Measure } from './Measure';
import { type Drawn, firstRows, ROWS } from './MoreRows';
import { OutsideNote } from './OutsideNote';
import { Overview } from './Overview';
import { PlacePage } from './PlacePage';
import { PageContext } from './page';
import { PageTrail } from './pageTrail';
import styles from './ReadingColumn.module.css';
import { Steps } from './Steps';

interface Props {
  /** Asks for the page before this one; the history belongs to the app. */
  readonly onBack: () => void;
  /** Shared with what else on the screen leads to pages. */
  readonly trail?: PageTrail;
}

/** The leading column: the overview, or the page of the place, event or article that is selected. */
export function ReadingColumn({ onBack, trail: shared }: Props) {
  const store = useAtlasStore();
  const event = useAtlas(selectEventShown);
  const place = useAtlas(selectPlaceShown);
  const article = useAtlas(selectArticleShown);
  const language = useAtlas(({ view }) => view.language);
  const theme = useAtlas(({ view }) => view.theme);
  const pair = useAtlas(({ view }) => view.pair);
  const atlas = useAtlas(({ view }) => view.dataset);
  const dataset = useAtlas(({ document }) => document.dataset);
  const events = useDrawn(dataset.events.length);
  const places = useDrawn(dataset.places.length);
  const [own] = useState(() => new PageTrail());
  const trail = shared ?? own;
  const page = pageName(event, place, article);
  const placeId = place?.id ?? null;
  const context = useMemo(
    () => ({
      base: { ...defaultView, dataset: atlas, language, theme, place: placeId },
      trail,
    }),
    [atlas, language, theme, placeId, trail],
  );
  const arrive = useCallback(
    (root: HTMLElement | null) => {
      if (!root) return;
      const state = store.getState();
      // What a step of a lesson opens stands under the step's own words, which stay in view.
      const isOfStep = selectStep(state) !== null && !isOffStep(state);
      // Who writes a lesson above keeps the focus there; a link that was followed is gone with its page.
      const isWriting = state.view.stage === 'edit' && document.activeElement !== document.body;
      if (isWriting) trail.pass(page);
      else trail.arrive(page, root, state.isPlaying || isOfStep);
    },
    [page, trail, store],
  );
  return (
    <PageContext value={context}>
      <PassageLink value={linkToPassage}>
        <div key={page} ref={arrive} className={styles.column} data-column="">
          {page !== 'overview' && (
            <div className={`${styles.back} ${button.word}`}>
              <button type="button" onClick={onBack}>
                {t('reader.back')}
              </button>
              <Steps event={event} place={place} />
            </div>
          )}
          {(event || place) && <OutsideNote record={(event ?? place) as AtlasEvent | Place} />}
          {pair && !(place && !event && pair.includes(place.id)) && <Measure pair={pair} />}
          {event ? (
            <EventPage event={event} />
          ) : place ? (
            <PlacePage place={place} />
          ) : article ? (
            <ArticlePage source={article} />
          ) : (
            <Overview events={events} places={places} />
          )}
        </div>
      </PassageLink>
    </PageContext>
  );
}

/** Kept here, so that a list is as long as it was when the reader comes back to it. */
function useDrawn(records: number): Drawn {
  const [drawn, setDrawn] = useState(() => firstRows(records));
  return { drawn, onDrawMore: () => setDrawn(drawn + ROWS) };
}

function pageName(event: AtlasEvent | null, place: Place | null, article: Source | null): string {
  if (event) return `event ${event.id}`;
  if (place) return `place ${place.id}`;
  return article ? `article ${article.id}` : 'overview';
}
