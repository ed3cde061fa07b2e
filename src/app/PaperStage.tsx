import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { t } from '../i18n/translate';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { loadAreas } from './loadAreas';
import styles from './PaperStage.module.css';
import { isPaper } from './paperStages';

const NotLoaded = () => <p role="alert">{t('app.notLoaded')}</p>;
const notLoaded = () => ({ default: NotLoaded });

const HandoutScreen = lazy(() =>
  import('../teach/HandoutScreen').then((part) => ({ default: part.HandoutScreen }), notLoaded),
);
const TeachersPage = lazy(() =>
  import('./TeachersPage').then((part) => ({ default: part.TeachersPage }), notLoaded),
);

/** The atlas, or a screen of paper in its place. An atlas that was drawn once stays behind it, and is not drawn for it. */
export function PaperStage({ children }: { readonly children: ReactNode }) {
  const stage = useAtlas(({ view }) => view.stage);
  const language = useAtlas(({ view }) => view.language);
  const isBehind = isPaper(stage);
  const [hasAtlas, setHasAtlas] = useState(!isBehind);
  if (!isBehind && !hasAtlas) setHasAtlas(true);
  return (
    <>
      {hasAtlas && (
        <div className={isBehind ? styles.behind : styles.atlas} inert={isBehind}>
          {children}
        </div>
      )}
      {isBehind && (
        <Opened key={`${stage} ${language}`}>
          <Suspense
            fallback={
              <p className={styles.coming}>
                {t(stage === 'handout' ? 'app.handout' : 'app.teachers')}
              </p>
            }
          >
            {stage === 'handout' ? <HandoutScreen /> : <TeachersPage />}
          </Suspense>
        </Opened>
      )}
    </>
  );
}

/** Lessons and outlines come with it, where no map has asked for them; the focus goes back where it was. */
function Opened({ children }: { readonly children: ReactNode }) {
  const store = useAtlasStore();
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    loadAreas(store);
    import('../teach/openShelf').then(
      ({ openShelf }) => openShelf(store),
      () => undefined,
    );
    return () => focusOn(opener);
  }, [store, opener]);
  return children;
}

/** A menu that was left has closed over its line: then it is the menu that one came from. */
function focusOn(opener: Element | null): void {
  const menu = opener?.closest('details:not([open])');
  const target = menu?.querySelector('summary') ?? opener;
  if (target instanceof HTMLElement) target.focus();
}
