import type { Lesson } from '../domain/lesson';
import { base64url, fromBase64url } from './base64';
import { deflated, inflated } from './deflate';
import { LESSON_BYTES } from './lessonV1';

/** Longer addresses are cut off by some programs on their way; characters. */
export const ADDRESS_LENGTH = 2000;

/** A lesson as letters that may stand in an address, which `lessonCarried` reads. */
export const carriedText = async (lesson: Lesson): Promise<string> =>
  base64url(await deflated(new TextEncoder().encode(JSON.stringify(lesson))));

/**
 * The text of the lesson that an address carries, for `parseLesson`. Null where it was cut short or
 * changed on its way, or holds more than a lesson may.
 */
export async function lessonCarried(letters: string): Promise<string | null> {
  const bytes = fromBase64url(letters);
  const text = bytes && (await inflated(bytes, LESSON_BYTES));
  return text && new TextDecoder().decode(text);
}

/** The lesson as pupils may have it: what is for the teacher alone left out. */
export const withoutNotes = (lesson: Lesson): Lesson => ({
  ...lesson,
  steps: lesson.steps.map((step) => ({ ...step, notes: '' })),
});
