import type { Question } from '../domain/lesson';
import { t } from '../i18n/translate';
import styles from './Expected.module.css';

interface Props {
  readonly question: Question;
  readonly language: string;
}

/** A question in both its forms and what a good answer says, for the teacher. */
export const Expected = ({ question: { prompt, answer }, language }: Props) => (
  <dl className={styles.expected}>
    <dt>{t('present.easier')}</dt>
    <dd lang={language} dir="auto">
      {prompt.easier}
    </dd>
    <dt>{t('present.harder')}</dt>
    <dd lang={language} dir="auto">
      {prompt.harder}
    </dd>
    <dt>{t('present.expected')}</dt>
    <dd lang={language} dir="auto">
      {answer}
    </dd>
  </dl>
);
