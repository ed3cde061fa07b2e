import type { Dataset } from './dataset';
import type { LessonId } from './identifier';
import { type Lesson, limits, type Step } from './lesson';
import { foldSpelling } from './spelling';

/** Words in an id; a title may be a sentence. */
const WORDS = 6;

/**
 * An id for a lesson, from its title: lower-case words joined by hyphens, and a number where it is
 * taken. A title without Latin letters gives `lesson`.
 */
export function lessonIdOf(title: string, taken: Iterable<string>): LessonId {
  const words = foldSpelling(title).match(/[a-z0-9]+/g) ?? ['lesson'];
  const base = words.slice(0, WORDS).join('-').slice(0, 60).replace(/-$/, '');
  const ids = new Set(taken);
  let id = base;
  for (let number = 2; ids.has(id); number++) id = `${base}-${number}`;
  return id as LessonId;
}

interface Beginning {
  readonly title: string;
  readonly language: string;
  readonly step: Step;
  readonly taken: Iterable<string>;
}

/** A lesson of one step over a dataset. */
export const newLesson = (
  { manifest, sources }: Dataset,
  { title, language, step, taken }: Beginning,
): Lesson => ({
  version: 1,
  id: lessonIdOf(title, taken),
  title,
  level: '',
  language,
  dataset: manifest.id,
  summary: '',
  aims: [],
  content: '',
  sources: sources.map(({ id }) => id),
  steps: [step],
});

/** The same lesson under another id and title. */
export const copyOfLesson = (lesson: Lesson, title: string, taken: Iterable<string>): Lesson => ({
  ...lesson,
  id: lessonIdOf(title, taken),
  title: title.slice(0, limits.title),
});
