import type { Lesson } from '../domain/lesson';
import { numberInWords } from '../i18n/numbers';
import { t } from '../i18n/translate';
import styles from './HandoutText.module.css';
import type { HandoutStep } from './handoutContent';
import { inLanguage } from './printing';

/** What the lesson is about, and what it is to reach. */
export function LessonSummary({
  lesson: { summary, aims, language },
}: {
  readonly lesson: Pick<Lesson, 'summary' | 'aims' | 'language'>;
}) {
  return (
    <div className={styles.summary}>
      {summary && <p {...inLanguage(language)}>{summary}</p>}
      {aims.length > 0 && (
        <>
          <h3>{t('lesson.aims')}</h3>
          <ul {...inLanguage(language)}>
            {aims.map((aim) => (
              <li key={aim}>{aim}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface BoxedProps {
  readonly title: string;
  /** The paragraphs that stand on one page. */
  readonly text: readonly string[];
  readonly language: string;
}

/** What only the teacher reads. */
export function TeachersBox({ title, text, language }: BoxedProps) {
  return (
    <div className={styles.box}>
      <h4>{title}</h4>
      <div {...inLanguage(language)}>
        {text.map((paragraph) => (
          <p key={paragraph} data-row="">
            {paragraph}
          </p>
        ))}
      </div>
    </div>
  );
}

export const SectionTitle = ({ title }: { readonly title: string }) => (
  <h3 className={styles.section}>{title}</h3>
);

interface StepProps {
  readonly step: HandoutStep;
  /** The lesson's language, and the interface's. */
  readonly own: string;
  readonly language: string;
}

export function StepTitle({ step: { number, heading, minutes }, own, language }: StepProps) {
  return (
    <h3 className={styles.step}>
      <span className={styles.number}>{numberInWords(number, language)}</span>
      <span className={styles.heading} {...inLanguage(own)}>
        {heading}
      </span>
      {minutes !== null && <small>{t('lesson.minutes', { minutes })}</small>}
    </h3>
  );
}

/** The paragraphs that stand on one page. */
export function StepText({
  text,
  own,
}: {
  readonly text: readonly string[];
  readonly own: string;
}) {
  return (
    <div className={styles.text} {...inLanguage(own)}>
      {text.map((paragraph) => (
        <p key={paragraph} data-row="">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
