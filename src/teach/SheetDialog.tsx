import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { Lesson } from '../domain/lesson';
import { t } from '../i18n/translate';
import { saveFile } from '../reader/saveFile';
import { useAtlas } from '../state/useAtlas';
import button from '../ui/Button.module.css';
import { Dialog } from '../ui/Dialog';
import { type AnswerSheet, answerSheet, sheetText } from './answerSheet';
import styles from './SheetDialog.module.css';

interface Props {
  readonly lesson: Lesson;
  readonly onClose: () => void;
}

/** A pupil's answers as a sheet for the teacher: printed, or saved as a text. Nothing is sent. */
export function SheetDialog({ lesson, onClose }: Props) {
  const state = useAtlas((all) => all);
  const [name, setName] = useState('');
  const [now] = useState(() => new Date());
  const sheet = answerSheet(lesson, state, now);
  const save = () =>
    saveFile(
      `${lesson.id}-answers.txt`,
      new Blob([sheetText(sheet, name)], { type: 'text/plain;charset=utf-8' }),
    );
  return (
    <Dialog title={t('question.sheet')} close={t('app.close')} onClose={onClose} isWide isTall>
      <p>{t('question.sheet.hint')}</p>
      <label className={styles.name}>
        <span>{t('question.sheet.name')}</span>
        <input
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={100}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <div className={`${styles.ways} ${button.framed}`}>
        <button type="button" onClick={() => print()}>
          {t('question.sheet.print')}
        </button>
        <button type="button" onClick={save}>
          {t('question.sheet.save')}
        </button>
      </div>
      <Sheet sheet={sheet} name={name} language={lesson.language} />
      {createPortal(
        <div className={styles.page} data-sheet="">
          <h1 lang={lesson.language}>{sheet.title}</h1>
          <Sheet sheet={sheet} name={name} language={lesson.language} />
        </div>,
        document.body,
      )}
    </Dialog>
  );
}

interface SheetProps {
  readonly sheet: AnswerSheet;
  readonly name: string;
  readonly language: string;
}

function Sheet({ sheet, name, language }: SheetProps) {
  return (
    <div className={styles.sheet}>
      <p>{[name.trim(), sheet.day].filter(Boolean).join(' · ')}</p>
      <p className={styles.tally}>{sheet.tally}</p>
      <ol>
        {sheet.entries.map(({ heading, form, prompt, lines, points }) => (
          <li key={heading}>
            <h3>
              <bdi lang={language}>{heading}</bdi> <span>{form}</span>
            </h3>
            <p lang={language}>{prompt}</p>
            <ul>
              {lines.map((line, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one answer, whole each time
                <li key={at} dir="auto">
                  {line}
                </li>
              ))}
            </ul>
            {points && <p className={styles.tally}>{points}</p>}
          </li>
        ))}
      </ol>
    </div>
  );
}
