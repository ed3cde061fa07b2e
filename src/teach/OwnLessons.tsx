import { useState } from 'react';
import type { LessonId } from '../domain/identifier';
import { limits, minutesOf } from '../domain/lesson';
import { rename } from '../domain/lessonEdit';
import { dateInWords } from '../i18n/dates';
import { t } from '../i18n/translate';
import { closeLesson } from '../state/actions';
import { bringBack, changeOwn, deleteOwn } from '../state/ownLessons';
import type { AtlasStore, OwnLesson } from '../state/store';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import button from '../ui/Button.module.css';
import { isWrittenElsewhere } from './editLesson';
import { KeepingStatus } from './KeepingStatus';
import styles from './LessonsDialog.module.css';
import { copyLesson, downloadLesson, writeLesson } from './lessonVerbs';
import { TextField } from './TextField';

interface Props {
  readonly onOpen: (id: LessonId) => void;
  readonly onClose: () => void;
}

/** The lessons that the reader made or opened, the latest first. */
export function OwnLessons({ onOpen, onClose }: Props) {
  const store = useAtlasStore();
  const { own, deleted } = useAtlas(({ shelf }) => shelf);
  const latest = [...own.values()].sort((a, b) => b.changed - a.changed);
  if (latest.length === 0 && !deleted) return <p>{t('edit.own.none')}</p>;
  return (
    <section className={styles.own} aria-label={t('edit.own')}>
      <h3>{t('edit.own')}</h3>
      {deleted && (
        <p className={`${styles.deleted} ${button.framed}`} role="status">
          <span>{t('edit.deleted', { title: deleted.title })}</span>{' '}
          <button type="button" onClick={() => bringBack(store)}>
            {t('edit.bringBack')}
          </button>
        </p>
      )}
      <ul className={styles.lessons} aria-label={t('edit.own')}>
        {latest.map((one) => (
          <li key={one.lesson.id}>
            <OwnCard own={one} onOpen={onOpen} onClose={onClose} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OwnCard({ own, onOpen, onClose }: Props & { readonly own: OwnLesson }) {
  const store = useAtlasStore();
  const language = useAtlas(({ view }) => view.language);
  const [isRenaming, setRenaming] = useState(false);
  const [isElsewhere, setElsewhere] = useState(false);
  const { lesson, changed, keeping } = own;
  const { id, title } = lesson;
  const ifHere = async (act: () => void) => {
    const elsewhere = await isWrittenElsewhere(store, id);
    setElsewhere(elsewhere);
    if (!elsewhere) act();
  };
  const size = { steps: lesson.steps.length, minutes: minutesOf(lesson) };
  return (
    <article className={styles.lesson}>
      <h4>
        <bdi lang={lesson.language}>{title}</bdi>
      </h4>
      <p className={styles.size}>
        {t('edit.size', size)}
        {' · '}
        {t('edit.changed', { date: dateInWords(localDay(changed), 'day', language) })}
      </p>
      {keeping !== 'kept' && keeping !== 'waiting' && <KeepingStatus id={id} />}
      {isElsewhere && <p role="alert">{t('edit.elsewhere')}</p>}
      {isRenaming && (
        <TextField
          label={t('edit.title')}
          value={title}
          most={limits.title}
          lang={lesson.language}
          isReadOnly={false}
          whenEmpty={t('edit.title.empty')}
          name="rename"
          onWrite={(text) => changeOwn(store, id, rename(text))}
        />
      )}
      <div className={`${styles.verbs} ${button.framed}`}>
        <button
          type="button"
          className={`${styles.open} ${button.main}`}
          onClick={() => onOpen(id)}
        >
          {t('lesson.open')} <span className="unseen">{title}</span>
        </button>
        <button
          type="button"
          onClick={() => {
            writeLesson(store, id);
            onClose();
          }}
        >
          {t('edit.edit')} <span className="unseen">{title}</span>
        </button>
        <button
          type="button"
          aria-expanded={isRenaming}
          onClick={() => ifHere(() => setRenaming(!isRenaming))}
        >
          {t('edit.rename')} <span className="unseen">{title}</span>
        </button>
        <button type="button" onClick={() => copyLesson(store, lesson)}>
          {t('edit.duplicate')} <span className="unseen">{title}</span>
        </button>
        <button type="button" onClick={() => downloadLesson(lesson)}>
          {t('edit.download')} <span className="unseen">{title}</span>
        </button>
        <button type="button" onClick={() => ifHere(() => remove(store, id))}>
          {t('edit.delete')} <span className="unseen">{title}</span>
        </button>
      </div>
    </article>
  );
}

function remove(store: AtlasStore, id: LessonId): void {
  deleteOwn(store, id);
  if (store.getState().view.lesson === id) closeLesson(store);
}

/** A moment as the day that it is here, in milliseconds UTC, as dates are written. */
function localDay(time: number): number {
  const day = new Date(time);
  return Date.UTC(day.getFullYear(), day.getMonth(), day.getDate());
}
