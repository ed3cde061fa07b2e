import '../i18n/classroom';
import type { Lesson } from '../domain/lesson';
import { parseLesson } from '../formats/lessonV1';
import { goToStep, shelve } from '../state/actions';
import { encodeView } from '../state/address';
import { atlasFile } from '../state/atlases';
import { selectLesson } from '../state/lessonView';
import { openFile } from '../state/packedFiles';
import type { AtlasState, AtlasStore, Shelf } from '../state/store';
import { defaultView, type View } from '../state/view';
import { carriedLesson } from './carriedLesson';
import { shelveOwn } from './keepLessons';

/**
 * Puts the dataset's lessons on the shelf, once, and opens the step that the address names. It may be
 * called again after a failure.
 */
export async function openShelf(store: AtlasStore): Promise<void> {
  const { shelf, view } = store.getState();
  if (shelf.status === 'opening' || shelf.status === 'open') return;
  shelve(store, { status: 'opening', problems: [] });
  const found = await lessonsOf(store, view.dataset).catch(() => ({ status: 'failed' as const }));
  // The reader's own stand before the atlas's, and one that came in the address before both.
  shelve(store, { ...found, status: 'opening' });
  const problems = await shelveOwn(store);
  const rest = {
    status: found.status,
    problems: [...store.getState().shelf.problems, ...problems],
  };
  shelve(store, await withCarried(rest, store.getState()));
  if (selectLesson(store.getState()) && isBare(store.getState().view))
    goToStep(store, store.getState().view.step ?? 1);
}

async function lessonsOf(store: AtlasStore, dataset: string | null) {
  const response = await openFile(atlasFile(dataset, 'lessons.json'));
  if (!response.ok) throw new Error(`lessons.json: ${response.status}`);
  const list: unknown = await response.json();
  const parsed = (Array.isArray(list) ? list : []).map((lesson) =>
    parseLesson(lesson, store.getState().document.dataset, 'lessons.json'),
  );
  const lessons = parsed.flatMap(({ value }) => value ?? []);
  return {
    status: 'open' as const,
    lessons: shelfOf(lessons),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

/** A lesson that came in the address stands before one of the same name. */
async function withCarried(found: Partial<Shelf>, { view, document }: AtlasState) {
  if (!view.carried) return found;
  const { value, problems } = await carriedLesson(view.carried, document.dataset);
  const lessons = [...(found.lessons?.values() ?? []), ...(value ? [value] : [])];
  return {
    ...found,
    lessons: shelfOf(lessons),
    problems: [...(found.problems ?? []), ...problems],
    ...(value && { status: 'open' as const }),
  };
}

const shelfOf = (lessons: readonly Lesson[]) => new Map(lessons.map((one) => [one.id, one]));

/** The address names the step alone: it shows what the step shows. */
function isBare(view: View): boolean {
  const { lesson, step, stage, carried, language, theme, dataset, isEmbedded } = view;
  const bare = { ...defaultView, lesson, step, stage, carried, language, theme, dataset };
  return encodeView(view) === encodeView({ ...bare, isEmbedded });
}
