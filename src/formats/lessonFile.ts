import type { Dataset } from '../domain/dataset';
import type { Lesson } from '../domain/lesson';
import type { Problem } from '../domain/problem';
import { LESSON_BYTES, parseSketch } from './lessonV1';
import { textOfBytes } from './textBytes';

/** Why a file is not opened as a lesson. */
export type LessonFileProblem =
  | { readonly type: 'large' | 'unreadable' | 'binary' | 'json' | 'other' }
  | { readonly type: 'version'; readonly version: string }
  /** It belongs to another dataset, by its id. */
  | { readonly type: 'dataset'; readonly dataset: string }
  /** It is a lesson, but not a whole one, or none of its steps can be shown. */
  | { readonly type: 'faulty'; readonly problems: readonly Problem[] };

/** A lesson out of a file, and the steps of it that were left out; or why there is none. */
export type ReadLesson =
  | {
      readonly ok: true;
      readonly lesson: Lesson;
      readonly problems: readonly Problem[];
      readonly input: number;
      readonly rejected: number;
    }
  | { readonly ok: false; readonly problem: LessonFileProblem };

const refused = (problem: LessonFileProblem): ReadLesson => ({ ok: false, problem });

/** Reads a file that was chosen or dropped. One that is too large is not even read. */
export async function readLessonFile(file: Blob, dataset: Dataset): Promise<ReadLesson> {
  if (file.size > LESSON_BYTES) return refused({ type: 'large' });
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return refused({ type: 'unreadable' });
  const read = textOfBytes(new Uint8Array(bytes));
  return read.ok ? readLessonText(read.text, dataset) : refused({ type: 'binary' });
}

/** Reads the text of such a file. */
export function readLessonText(text: string, dataset: Dataset): ReadLesson {
  const json = jsonOf(text);
  if (json === undefined) return refused({ type: 'json' });
  if (!looksLikeLesson(json)) return refused({ type: 'other' });
  if (json.version !== 1) return refused({ type: 'version', version: shortText(json.version) });
  if (typeof json.dataset === 'string' && json.dataset !== dataset.manifest.id)
    return refused({ type: 'dataset', dataset: shortText(json.dataset) });
  const { value, ...found } = parseSketch(json, dataset, 'file');
  return value
    ? { ok: true, lesson: value, ...found }
    : refused({ type: 'faulty', problems: found.problems });
}

const shortText = (value: unknown) => String(value ?? '').slice(0, 60);

interface Likeness {
  readonly version?: unknown;
  readonly dataset?: unknown;
}

/** A lesson has steps and a title, whatever its version. */
const looksLikeLesson = (json: unknown): json is Likeness =>
  typeof json === 'object' && json !== null && 'steps' in json && 'title' in json;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
