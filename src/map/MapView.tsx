import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react';
import { t } from '../i18n/translate';
import { arePagesFolded } from '../state/shownState';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import note from '../ui/Note.module.css';
import { BoxNote } from './BoxNote';
import { MapControls } from './MapControls';
import styles from './MapView.module.css';
import type { Missing, MountedMap } from './mountMap';
import { PrintedMap } from './PrintedMap';
import picture from './StaticMap.module.css';

const Picture = lazy(() => import('./Picture').then(({ Picture }) => ({ default: Picture })));

type Phase = 'starting' | 'live' | 'noWebgl' | 'lost' | 'unloaded';

interface MapViewProps {
  /** The prerendered picture, which stays until the map has drawn its first. */
  readonly twin: Element | null;
  readonly onReady: () => void;
}

/** The map, or the picture of it: before the map is drawn, and wherever it cannot be. */
export function MapView({ twin, onReady }: MapViewProps) {
  const store = useAtlasStore();
  const [phase, setPhase] = useState<Phase>('starting');
  const [map, setMap] = useState<MountedMap | null>(null);
  const [missing, setMissing] = useState<Missing | null>(null);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt mounts the map anew
  const attach = useCallback(
    (element: HTMLDivElement) =>
      startMap(element, store, {
        onMap: setMap,
        onMissing: setMissing,
        onPhase: (next) => {
          setPhase(next);
          if (next !== 'starting') onReady();
        },
      }),
    [store, attempt, onReady],
  );
  const keepTwin = useCallback(
    (element: HTMLDivElement | null) => {
      if (twin) element?.replaceChildren(twin);
    },
    [twin],
  );
  const retry = () => {
    setPhase('starting');
    setAttempt(attempt + 1);
  };
  // The picture that the page was built with knows nothing of what is to be found on a blank map.
  const isKeptBack = useAtlas(
    ({ view }) => view.lesson !== null || view.labels === 'none' || view.hides.includes('pins'),
  );
  // It would lie over what is to be found, and before a class over what is shown.
  const isInTheWay = useAtlas((state) => arePagesFolded(state) || state.view.stage === 'present');
  const isPicture = phase !== 'starting' && phase !== 'live';
  return (
    <div className={styles.frame}>
      <div key={attempt} className={styles.live} ref={attach} />
      {phase === 'live' && <PrintedMap />}
      <div className={`${styles.picture} ${picture.frame} ${phase === 'live' ? styles.gone : ''}`}>
        {isPicture ? (
          <Suspense>
            <Picture />
          </Suspense>
        ) : (
          <div className={styles.twin} ref={keepTwin} data-blank={isKeptBack ? '' : undefined} />
        )}
      </div>
      {phase === 'live' && map && <MapControls map={map} />}
      <BoxNote />
      {isPicture && !(isInTheWay && phase === 'noWebgl') && (
        <Notice>
          {t(`map.${phase}`)}{' '}
          {phase !== 'noWebgl' && (
            <button type="button" onClick={retry}>
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

const Notice = ({ children }: { readonly children: ReactNode }) => (
  <p className={`${styles.notice} ${note.notice}`} role="note">
    {children}
  </p>
);

interface Starting {
  readonly onMap: (map: MountedMap | null) => void;
  readonly onPhase: (phase: Phase) => void;
  readonly onMissing: (missing: Missing | null) => void;
}

/** Loads the map's program and mounts it; the cleanup it returns takes it away again. */
function startMap(
  element: HTMLElement,
  store: ReturnType<typeof useAtlasStore>,
  { onMap, onPhase, onMissing }: Starting,
) {
  let mounted: MountedMap | null = null;
  let isGone = false;
  const start = async () => {
    const program = await import('./mountMap').catch(() => null);
    if (isGone) return;
    if (!program) return onPhase('unloaded');
    try {
      mounted = program.mountMap(element, store, {
        onReady: () => onPhase('live'),
        onLost: () => onPhase('lost'),
        onMissing,
      });
      onMap(mounted);
    } catch {
      onPhase('noWebgl');
    }
  };
  start();
  return () => {
    isGone = true;
    mounted?.unmount();
    onMap(null);
  };
}
