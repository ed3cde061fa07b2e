import { lazy, Suspense, useEffect } from 'react';
import { t } from '../i18n/translate';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { loadAreas } from './loadAreas';

const NotLoaded = () => <p role="alert">{t('app.notLoaded')}</p>;
const notLoaded = () => ({ default: NotLoaded });

const LessonPanel = lazy(() =>
  import('../teach/LessonPanel').then((part) => ({ default: part.LessonPanel }), notLoaded),
);

const PresentScreen = lazy(() =>
  import('../teach/PresentScreen').then((part) => ({ default: part.PresentScreen }), notLoaded),
);
const PresentOverlay = lazy(() =>
  import('../teach/PresentOverlay').then((part) => ({ default: part.PresentOverlay }), notLoaded),
);

const LessonEditor = lazy(() =>
  import('../teach/LessonEditor').then((part) => ({ default: part.LessonEditor }), notLoaded),
);

const Presenter = lazy(() =>
  import('../teach/Presenter').then((part) => ({ default: part.Presenter }), notLoaded),
);

/** The teacher's own window: no map is loaded for it, but the outlines that its pictures show. */
export function PresenterStage() {
  const store = useAtlasStore();
  useShelf(true);
  useEffect(() => void loadAreas(store), [store]);
  return (
    <Suspense>
      <Presenter />
    </Suspense>
  );
}

/** Opens the lessons where one is asked for. */
function useShelf(isUsed: boolean): void {
  const store = useAtlasStore();
  useEffect(() => {
    if (isUsed)
      import('../teach/openShelf').then(
        ({ openShelf }) => openShelf(store),
        () => undefined,
      );
  }, [isUsed, store]);
}

/** What the classroom puts at the head of the reading column; its program and the lessons load when they are asked for. */
export function Classroom() {
  const hasLesson = useAtlas(({ view }) => view.lesson !== null);
  const stage = useAtlas(({ view }) => view.stage);
  useShelf(hasLesson || stage !== 'atlas');
  if (stage === 'edit')
    return (
      <Suspense>
        <LessonEditor />
      </Suspense>
    );
  return hasLesson ? (
    <Suspense>{stage === 'present' ? <PresentScreen /> : <LessonPanel />}</Suspense>
  ) : null;
}

const HidingNote = lazy(() =>
  import('../teach/HidingNote').then((part) => ({ default: part.HidingNote }), notLoaded),
);

/** What the classroom lays over the map. */
export function ClassroomOverMap() {
  const isPresented = useAtlas(({ view }) => view.lesson !== null && view.stage === 'present');
  const isBlank = useAtlas(({ view }) => view.hides.length > 0 || view.labels === 'none');
  return isPresented || isBlank ? (
    <Suspense>{isPresented ? <PresentOverlay /> : <HidingNote />}</Suspense>
  ) : null;
}
