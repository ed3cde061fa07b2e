import '../i18n/classroom';
import { useCallback } from 'react';
import type { LessonId } from '../domain/identifier';
import { t } from '../i18n/translate';
import { closeLesson, enterStage } from '../state/actions';
import { selectLesson } from '../state/lessonView';
import { selectOwn } from '../state/ownLessons';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import button from '../ui/Button.module.css';
import { EditorSheet } from './EditorSheet';
import { editLesson } from './editLesson';
import { followEditorKeys } from './editorKeys';
import styles from './LessonEditor.module.css';
import { copyLesson, makeLesson, writeLesson } from './lessonVerbs';

/** Writes a lesson at the head of the reading column, beside the live map. */
export function LessonEditor() {
  const id = useAtlas(({ view }) => view.lesson);
  const isOwn = useAtlas((state) => selectOwn(state, state.view.lesson) !== null);
  return id && isOwn ? <OwnEditor key={id} id={id} /> : <NothingToWrite />;
}

function OwnEditor({ id }: { readonly id: LessonId }) {
  const store = useAtlasStore();
  const draft = useAtlas((state) => state.draft);
  const begin = useCallback(
    (root: HTMLElement | null) => {
      if (!root) return;
      const ends = [editLesson(store, id), followEditorKeys(store)];
      return () => {
        for (const end of ends) end();
      };
    },
    [store, id],
  );
  return (
    <section ref={begin} className={styles.editor} data-editor="" aria-label={t('edit.region')}>
      {draft?.lesson.id === id && <EditorSheet draft={draft} />}
    </section>
  );
}

/** The address names no lesson, one that is not here, or one that came with the atlas. */
function NothingToWrite() {
  const store = useAtlasStore();
  const lesson = useAtlas(selectLesson);
  const id = useAtlas(({ view }) => view.lesson);
  const status = useAtlas(({ shelf }) => shelf.status);
  const isLoading = status === 'opening' || status === 'unopened';
  return (
    <section className={styles.editor} aria-label={t('edit.region')}>
      <p role="status">
        {isLoading
          ? t('lesson.loading')
          : lesson
            ? t('edit.notOwn', { title: lesson.title })
            : id
              ? t('lesson.unknown', { lesson: id })
              : t('edit.intro')}
      </p>
      {!isLoading && (
        <div className={`${styles.buttons} ${button.framed}`}>
          {lesson ? (
            <button
              type="button"
              className={`${styles.main} ${button.main}`}
              onClick={() => writeLesson(store, copyLesson(store, lesson).id)}
            >
              {t('edit.startFrom')}
            </button>
          ) : (
            <button
              type="button"
              className={`${styles.main} ${button.main}`}
              onClick={() => makeLesson(store)}
            >
              {t('edit.make')}
            </button>
          )}
          <button
            type="button"
            onClick={() => (lesson ? enterStage(store, 'atlas') : closeLesson(store))}
          >
            {t(lesson ? 'lesson.back' : 'lesson.toAtlas')}
          </button>
        </div>
      )}
    </section>
  );
}
