import '../i18n/classroom';
import type { ReactNode } from 'react';
import type { Lesson } from '../domain/lesson';
import { type MessageId, t } from '../i18n/translate';
import { enterStage } from '../state/actions';
import { useAtlas, useAtlasStore } from '../state/useAtlas';
import button from '../ui/Button.module.css';
import { KeyLines } from './KeyLines';
import { listedShortcuts } from './shortcuts';
import styles from './TeachersPage.module.css';

/** A heading and what it says. */
type Part = readonly [title: MessageId, words: MessageId];

const parts: readonly Part[] = [
  ['teachers.ask.title', 'teachers.ask'],
  ['teachers.hand.title', 'teachers.hand'],
  ['teachers.make.title', 'teachers.make'],
  ['take.open', 'teachers.take'],
];
const kept = ['teachers.kept.page', 'teachers.kept.keys', 'teachers.kept.asked'] as const;

/** What a teacher wants to know before a lesson, on a page or two of paper. */
export function TeachersPage() {
  const store = useAtlasStore();
  const hasLesson = useAtlas(({ view }) => view.lesson !== null);
  const keys = listedShortcuts.find(({ title }) => title === 'present.keys');
  return (
    <main className={styles.page}>
      <div className={`${styles.ways} ${button.word}`}>
        <button type="button" onClick={() => enterStage(store, 'atlas')}>
          {t(hasLesson ? 'lesson.back' : 'lesson.toAtlas')}
        </button>
        <button type="button" onClick={() => print()}>
          {t('handout.print')}
        </button>
      </div>
      <h1 ref={focus} tabIndex={-1}>
        {t('app.teachers')}
      </h1>
      <p className={styles.lead}>{t('teachers.lead')}</p>
      <Section title="teachers.begin.title" words="teachers.begin" />
      <Section title="teachers.present.title" words="teachers.present">
        <dl className={styles.keys}>{keys && <KeyLines lines={keys.lines} />}</dl>
      </Section>
      {parts.map(([title, words]) => (
        <Section key={title} title={title} words={words} />
      ))}
      <Section title="teachers.kept.title" words="teachers.kept">
        <p>{t('teachers.kept.device')}</p>
        <ul>
          {kept.map((one) => (
            <li key={one}>{t(one)}</li>
          ))}
        </ul>
      </Section>
      <Section title="teachers.cite.title" words="teachers.cite" />
      <Contents />
    </main>
  );
}

const focus = (heading: HTMLElement | null) => heading?.focus({ preventScroll: true });

interface SectionProps {
  readonly title: MessageId;
  readonly words: MessageId;
  readonly children?: ReactNode;
}

function Section({ title, words, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <h2>{t(title)}</h2>
      <p>{t(words, buttons())}</p>
      {children}
    </section>
  );
}

/** The controls that the page speaks of, by the names they have. */
const buttons = () => ({
  lessons: t('app.lessons'),
  present: t('lesson.present'),
  presenter: t('lesson.presenter'),
  handout: t('lesson.handout'),
  more: t('app.more'),
  cite: t('cite.title'),
});

/** What the material of each lesson contains, in its own words. */
function Contents() {
  const { status, lessons } = useAtlas(({ shelf }) => shelf);
  const told = [...lessons.values()].filter(({ content }) => content);
  return (
    <section className={styles.section}>
      <h2>{t('lesson.content')}</h2>
      {status === 'failed' && <p role="alert">{t('lesson.failed')}</p>}
      {status === 'opening' && <p role="status">{t('lesson.loading')}</p>}
      {status === 'open' && <p>{t(told.length ? 'teachers.content' : 'teachers.noContent')}</p>}
      {told.map((lesson) => (
        <Content key={lesson.id} {...lesson} />
      ))}
    </section>
  );
}

const Content = ({ title, content, language }: Lesson) => (
  <div lang={language} dir="auto">
    <h3>{title}</h3>
    <p>{content}</p>
  </div>
);
