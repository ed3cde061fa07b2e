import { FetchSource } from 'pmtiles';
import type { Lesson } from '../domain/lesson';
import type { AtlasState } from '../state/store';
import { openIndex } from './archiveIndex';
import { type Extract, type ExtractOptions, extract } from './extract';
import { coursesOf } from './extractPlan';
import { windowsOfLesson, windowsOfPlaces } from './lessonWindows';

const indexOf = (name: string) =>
  openIndex(new FetchSource(new URL(`basemap/${name}.pmtiles`, document.baseURI).href));

/** The basemap of a lesson's area out of the archives that are served with the page. */
export async function extractFor(
  state: AtlasState,
  lesson: Lesson,
  options: Omit<ExtractOptions, 'courses'>,
): Promise<Extract> {
  const indexes = { world: await indexOf('world'), relief: await indexOf('relief') };
  const courses = coursesOf(windowsOfLesson(state, lesson), windowsOfPlaces(state));
  return extract(indexes, { ...options, courses });
}
