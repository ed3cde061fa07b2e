import {
  lazy,
  memo,
  type ReactNode,
  Suspense,
  startTransition,
  use,
  useCallback,
  useState,
} from 'react';
import { t } from '../i18n/translate';
import { arePagesFolded } from '../state/shownState';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import note from '../ui/Note.module.css';
import { BoxNote } from './BoxNote';
import { MapControls } from './MapControls';
import styles from './MapView.module.css';
import './liveMap.css';
import { PrintedMap } from './PrintedMap';
import drawn from './StaticMap.module.css';
import { NO_NEWS, type StartedMap, startMap } from './startMap';

const Picture = lazy(() => import('./Picture').then(({ Picture }) => ({ default: Picture })));

interface MapViewProps {
  /** The prerendered picture, which stays until the map has drawn its first. */
  readonly twin: Element | null;
  /** What the page is built with, and stands in it where its program takes it over; always the same. */
  readonly picture: ReactNode;
  /** The map, where it set out before the page. */
  readonly early: StartedMap | null;
  readonly onReady: () => Promise<void>;
}

/** The map, or the picture of it: before the map is drawn, and wherever it cannot be. */
export function MapView({ twin, picture, early, onReady }: MapViewProps) {
  const store = useAtlasStore();
  const [{ phase, map, missing }, setNews] = useState(NO_NEWS);
  const [attempt, setAttempt] = useState(0);

  const attach = useCallback(
    (place: HTMLDivElement) => {
      const started = early && !early.isGone() ? early : startMap(place, null, store, onReady);
      if (started.element.parentNode !== place) place.append(started.element);
      // In a task of its own: the page that was just drawn answers first.
      return started.follow((news) => startTransition(() => setNews(news)));
    },
    [store, early, onReady],
  );
  const keepTwin = useCallback(
    (element: HTMLDivElement | null) => {
      if (twin && element && !element.contains(twin)) element.replaceChildren(twin);
    },
    [twin],
  );
  // The picture that the page was built with knows nothing of what is to be found on a blank map.
  const isKeptBack = useAtlas(
    ({ view }) => view.lesson !== null || view.labels === 'none' || view.hides.includes('pins'),
  );
  // It would lie over what is to be found, and before a class over what is shown.
  const isInTheWay = useAtlas((state) => arePagesFolded(state) || state.view.stage === 'present');
  const isPicture = phase !== 'starting' && phase !== 'live';
  return (
    <div className={styles.frame}>
      <div key={attempt} ref={attach} />
      {phase === 'live' && <PrintedMap />}
      <div className={`${styles.picture} ${drawn.frame} ${phase === 'live' ? styles.gone : ''}`}>
        {isPicture ? (
          <Suspense>
            <Picture />
          </Suspense>
        ) : (
          <div className={styles.twin} ref={keepTwin} data-blank={isKeptBack ? '' : undefined}>
            <Built>{picture}</Built>
          </div>
        )}
      </div>
      {phase === 'live' && map && <MapControls map={map} />}
      <BoxNote />
      {isPicture && !(isInTheWay && phase === 'noWebgl') && (
        <Notice>
          {t(`map.${phase}`)}{' '}
          {phase !== 'noWebgl' && (
            <button type="button" onClick={() => setAttempt(attempt + 1)}>
              {t('map.again')}
            </button>
          )}
        </Notice>
      )}
      {missing && !isPicture && (
        <Notice>
          {missing.type === 'notKept' ? t('map.notKept') : t('map.missing', { file: missing.file })}{' '}
          {missing.type === 'file' && (
            <button type="button" onClick={() => location.reload()}>
              {t('app.reload')}
            </button>
          )}
        </Notice>
      )}
    </div>
  );
}

/** What the page was built with, left as it stands: nothing that never comes is ever drawn in its place. */
const Built = memo(function Built({ children }: { readonly children: ReactNode }) {
  return <Suspense>{children}</Suspense>;
});

const never = new Promise<never>(() => {});
const Never = () => use(never);
/** The picture of a page that was built with one. */
export const BUILT_PICTURE = <Never />;

const Notice = ({ children }: { readonly children: ReactNode }) => (
  <p className={`${styles.notice} ${note.notice}`} role="note">
    {children}
  </p>
);
