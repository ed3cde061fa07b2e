import '../i18n/classroom';
import type { LessonId } from '../domain/identifier';
import { type Lesson, minutesOf } from '../domain/lesson';
import { t } from '../i18n/translate';
import { enterStage, openLesson } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import button from '../ui/Button.module.css';
import { Dialog } from '../ui/Dialog';
import styles from './LessonsDialog.module.css';
import { copyLesson, makeLesson, writeLesson } from './lessonVerbs';
import { OpenLessonFile } from './OpenLessonFile';
import { OwnLessons } from './OwnLessons';

interface Props {
  readonly onClose: () => void;
}

/** The lessons that can be opened, each with what it asks and what it contains. */
export function LessonsDialog({ onClose }: Props) {
  const store = useAtlasStore();
  const { status, lessons, own } = useAtlas(({ shelf }) => shelf);
  const built = [...lessons.values()].filter(({ id }) => !own.has(id));
  const open = (id: LessonId) => {
    openLesson(store, id);
    onClose();
  };
  const start = (lesson: Lesson) => {
    writeLesson(store, copyLesson(store, lesson).id);
    onClose();
  };
  const make = () => {
    makeLesson(store);
    onClose();
  };
  const readForTeachers = () => {
    onClose();
    enterStage(store, 'teachers');
  };
  return (
    <Dialog title={t('app.lessons')} close={t('app.close')} onClose={onClose} isWide isTall>
      <p className={styles.intro}>
        {t('lesson.intro')}{' '}
        <button type="button" className={button.word} onClick={readForTeachers}>
          {t('app.teachers')}
        </button>
      </p>
      <div className={`${styles.verbs} ${button.framed}`}>
        <button type="button" className={`${styles.open} ${button.main}`} onClick={make}>
          {t('edit.make')}
        </button>
        <OpenLessonFile onOpen={open} onClose={onClose} />
      </div>
      <OwnLessons onOpen={open} onClose={onClose} />
      {status === 'failed' && <p role="alert">{t('lesson.failed')}</p>}
      {status === 'opening' && <p role="status">{t('lesson.loading')}</p>}
      {status === 'open' && built.length === 0 && <p>{t('lesson.none')}</p>}
      <ul className={styles.lessons}>
        {built.map((lesson) => (
          <li key={lesson.id}>
            <LessonCard
              lesson={lesson}
              onOpen={() => open(lesson.id)}
              onStart={() => start(lesson)}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

interface CardProps {
  readonly lesson: Lesson;
  readonly onOpen: () => void;
  readonly onStart: () => void;
}

function LessonCard({ lesson, onOpen, onStart }: CardProps) {
  const { title, level, language, summary, content, aims, steps } = lesson;
  const size = { level, steps: steps.length, minutes: minutesOf(lesson) };
  return (
    <article className={styles.lesson}>
      <h3 lang={language}>{title}</h3>
      <p className={styles.size}>{t('lesson.summary', size)}</p>
      {summary && <p lang={language}>{summary}</p>}
      {content && (
        <p className={styles.content}>
          <b>{t('lesson.content')}</b> <span lang={language}>{content}</span>
        </p>
      )}
      {aims.length > 0 && (
        <details>
          <summary>{t('lesson.aims')}</summary>
          <ul lang={language}>
            {aims.map((aim) => (
              <li key={aim}>{aim}</li>
            ))}
          </ul>
        </details>
      )}
      <div className={`${styles.verbs} ${button.framed}`}>
        <button type="button" className={`${styles.open} ${button.main}`} onClick={onOpen}>
          {t('lesson.open')} <span className="unseen">{title}</span>
        </button>
        <button type="button" onClick={onStart}>
          {t('edit.startFrom')} <span className="unseen">{title}</span>
        </button>
      </div>
    </article>
  );
}
