import { useState } from 'react';
import type { LessonId } from '../domain/identifier';
import type { Problem } from '../domain/problem';
import type { LessonFileProblem, ReadLesson } from '../formats/lessonFile';
import { LESSON_BYTES } from '../formats/lessonV1';
import { megabytes } from '../i18n/numbers';
import { t } from '../i18n/translate';
import { encodeView } from '../state/address';
import { atlases, viewIdOf } from '../state/atlases';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { defaultView } from '../state/view';
import button from '../ui/Button.module.css';
import { FileChoice } from '../ui/FileChoice';
import styles from './LessonsDialog.module.css';
import { openLessonFile, writeLesson } from './lessonVerbs';

interface Props {
  readonly onOpen: (id: LessonId) => void;
  readonly onClose: () => void;
}

interface Opened {
  readonly file: string;
  readonly size: number;
  readonly read: ReadLesson;
}

/** Opens a lesson that was saved as a file, and says what became of it. */
export function OpenLessonFile({ onOpen, onClose }: Props) {
  const store = useAtlasStore();
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = async (file: File) =>
    setOpened({ file: file.name, size: file.size, read: await openLessonFile(store, file) });
  return (
    <>
      <FileChoice
        label={t('edit.file.open')}
        className={`${styles.file} ${button.framed}`}
        accept=".json,application/json"
        onFile={(file) => void open(file)}
      />
      <div className={styles.outcome} role="status">
        {opened?.read.ok && (
          <>
            <p>
              {t('edit.file.opened', {
                title: opened.read.lesson.title,
                steps: opened.read.lesson.steps.length,
              })}
            </p>
            {opened.read.rejected > 0 && (
              <p>{t('edit.file.leftOut', { count: opened.read.rejected })}</p>
            )}
            <Faults problems={opened.read.problems} />
            <OpenedVerbs id={opened.read.lesson.id} {...{ onOpen, onClose }} />
          </>
        )}
        {opened && !opened.read.ok && (
          <Refused problem={opened.read.problem} file={opened.file} size={opened.size} />
        )}
      </div>
    </>
  );
}

function OpenedVerbs({ id, onOpen, onClose }: Props & { readonly id: LessonId }) {
  const store = useAtlasStore();
  return (
    <div className={`${styles.verbs} ${button.framed}`}>
      <button type="button" onClick={() => onOpen(id)}>
        {t('lesson.open')}
      </button>
      <button
        type="button"
        onClick={() => {
          writeLesson(store, id);
          onClose();
        }}
      >
        {t('edit.edit')}
      </button>
    </div>
  );
}

/** The parser's own sentences, with the step and the field. */
function Faults({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul lang="en" dir="ltr">
      {problems.slice(0, MOST).map(({ record, field, reason, remedy }) => (
        <li key={`${record} ${field} ${reason}`}>
          {[record, field].filter(Boolean).join(', ')}: {reason}; {remedy}.
        </li>
      ))}
    </ul>
  );
}
const MOST = 12;

interface RefusedProps {
  readonly problem: LessonFileProblem;
  readonly file: string;
  readonly size: number;
}

function Refused({ problem, file, size }: RefusedProps) {
  const language = useAtlas(({ view }) => view.language);
  const values = {
    file,
    size: megabytes(size, language),
    most: megabytes(LESSON_BYTES, language),
    version: problem.type === 'version' ? problem.version : '',
    dataset: problem.type === 'dataset' ? problem.dataset : '',
  };
  return (
    <div className={styles.refused}>
      <p>{t(`edit.file.${problem.type}`, values)}</p>
      {problem.type === 'faulty' && <Faults problems={problem.problems} />}
      {problem.type === 'dataset' && <OtherAtlas id={problem.dataset} />}
    </div>
  );
}

/** The way to the atlas of a lesson, where it is one of those that are served here. */
function OtherAtlas({ id }: { readonly id: string }) {
  const language = useAtlas(({ view }) => view.language);
  const atlas = atlases.find((one) => one.id === id);
  if (!atlas) return null;
  return (
    <a href={encodeView({ ...defaultView, language, dataset: viewIdOf(id) }) || './'}>
      {t('edit.file.there', { title: atlas.title })}
    </a>
  );
}
