import { lazy, Suspense, useEffect } from 'react';
import { t } from '../i18n/translate';
import { useAtlas, useAtlasStore } from '../state/useAtlas';

const NotLoaded = () => <p role="alert">{t('app.notLoaded')}</p>;
const notLoaded = () => ({ default: NotLoaded });

const LessonPanel = lazy(() =>
  import('../teach/LessonPanel').then((part) => ({ default: part.LessonPanel }), notLoaded),
);

/** What the classroom puts at the head of the reading column; its program and the lessons load when they are asked for. */
export function Classroom() {
  const store = useAtlasStore();
  const hasLesson = useAtlas(({ view }) => view.lesson !== null);
  const stage = useAtlas(({ view }) => view.stage);
  const isUsed = hasLesson || stage !== 'atlas';
  useEffect(() => {
    if (isUsed)
      import('../teach/openShelf').then(
        ({ openShelf }) => openShelf(store),
        () => undefined,
      );
  }, [isUsed, store]);
  return hasLesson ? (
    <Suspense>
      <LessonPanel />
    </Suspense>
  ) : null;
}
