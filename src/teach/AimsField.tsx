import { useState } from 'react';
import { type Lesson, limits } from '../domain/lesson';
import { t } from '../i18n/translate';
import { TextField } from './TextField';

interface Props {
  readonly lesson: Lesson;
  readonly isReadOnly: boolean;
  readonly onWrite: (aims: readonly string[]) => void;
}

/** The aims, one a line; an empty line stays in the field while it is written. */
export function AimsField({ lesson, isReadOnly, onWrite }: Props) {
  const { aims, language } = lesson;
  const [written, setWritten] = useState('');
  const isMine = String(aimsIn(written)) === String(aims);
  const write = (text: string) => {
    setWritten(text);
    onWrite(aimsIn(text));
  };
  return (
    <TextField
      label={t('lesson.aims')}
      value={isMine ? written : aims.join('\n')}
      most={limits.aims * limits.aim}
      lang={language}
      rows={3}
      hint={t('edit.aims.hint', { most: limits.aims })}
      isReadOnly={isReadOnly}
      onWrite={write}
    />
  );
}

const aimsIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, limits.aims)
    .map((line) => line.slice(0, limits.aim));
