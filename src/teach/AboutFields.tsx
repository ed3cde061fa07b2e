import { type Lesson, limits } from '../domain/lesson';
import { type About, describe } from '../domain/lessonEdit';
import { t } from '../i18n/translate';
import { edit } from '../state/ownLessons';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import { languages } from '../state/view';
import button from '../ui/Button.module.css';
import ticks from '../ui/Ticks.module.css';
import { AimsField } from './AimsField';
import fields from './Fields.module.css';
import styles from './LessonEditor.module.css';
import { TextField } from './TextField';

interface Props {
  readonly lesson: Lesson;
  readonly isReadOnly: boolean;
}

/** What is told of a lesson before it opens; all of it may stay empty. */
export function AboutFields({ lesson, isReadOnly }: Props) {
  const store = useAtlasStore();
  const { language } = lesson;
  const write = (part: Partial<About>, field: string | null = null) =>
    edit(store, describe(part), field);
  const text = (field: 'level' | 'summary' | 'content', rows?: number) => (
    <TextField
      label={field === 'content' ? t('lesson.content') : t(`edit.${field}`)}
      value={lesson[field]}
      most={limits[field]}
      lang={language}
      isReadOnly={isReadOnly}
      onWrite={(value) => write({ [field]: value }, field)}
      {...(rows && { rows })}
      {...(field === 'content' && { hint: t('edit.content.hint') })}
      {...(field === 'level' && { hint: t('edit.level.hint') })}
    />
  );
  return (
    <details className={styles.about}>
      <summary className={button.word}>{t('edit.about')}</summary>
      {text('level')}
      {text('summary', 2)}
      <AimsField
        lesson={lesson}
        isReadOnly={isReadOnly}
        onWrite={(aims) => write({ aims }, 'aims')}
      />
      {text('content', 2)}
      <label className={fields.field}>
        <span className={fields.label}>{t('edit.language')}</span>
        <select
          value={language}
          disabled={isReadOnly}
          onChange={({ target }) => write({ language: target.value })}
        >
          {languageChoices(language).map((one) => (
            <option key={one} value={one} lang={one}>
              {nameOfLanguage(one)}
            </option>
          ))}
        </select>
      </label>
      <Sources lesson={lesson} isReadOnly={isReadOnly} />
    </details>
  );
}

const languageChoices = (language: string): readonly string[] => [
  ...new Set([...languages, language]),
];

/** Each language by its own name; a code that is none stands as it is. */
function nameOfLanguage(code: string): string {
  try {
    return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The articles that the lesson rests on: its references. */
function Sources({ lesson, isReadOnly }: Props) {
  const store = useAtlasStore();
  const all = useAtlas(({ document }) => document.dataset.sources);
  const toggle = (id: string) => {
    const wanted = (one: string) =>
      lesson.sources.some((source) => source === one) !== (one === id);
    const sources = all.flatMap((source) => (wanted(source.id) ? source.id : []));
    edit(store, describe({ sources }));
  };
  return (
    <fieldset className={`${fields.ticks} ${ticks.ticks}`}>
      <legend>{t('edit.sources')}</legend>
      {all.map(({ id, title, language }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={lesson.sources.includes(id)}
            disabled={isReadOnly}
            onChange={() => toggle(id)}
          />
          <span lang={language}>{title}</span>
        </label>
      ))}
    </fieldset>
  );
}
