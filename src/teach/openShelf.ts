import '../i18n/classroom';
import type { Lesson } from '../domain/lesson';
import { parseLesson } from '../formats/lessonV1';
import { goToStep, shelve } from '../state/actions';
import { encodeView } from '../state/address';
import { atlasFile } from '../state/atlases';
import { selectLesson } from '../state/lessonView';
import type { AtlasStore, Shelf } from '../state/store';
import { defaultView, type View } from '../state/view';

/**
 * Puts the dataset's lessons on the shelf, once, and opens the step that the address names. It may be
 * called again after a failure.
 */
export async function openShelf(store: AtlasStore): Promise<void> {
  const { shelf, view } = store.getState();
  if (shelf.status === 'opening' || shelf.status === 'open') return;
  shelve(store, { status: 'opening', problems: [] });
  const found = await lessonsOf(store, view.dataset).catch(() => ({ status: 'failed' as const }));
  shelve(store, found);
  if (selectLesson(store.getState()) && isBare(store.getState().view))
    goToStep(store, store.getState().view.step ?? 1);
}

async function lessonsOf(store: AtlasStore, dataset: string | null): Promise<Partial<Shelf>> {
  const response = await fetch(atlasFile(dataset, 'lessons.json'));
  if (!response.ok) throw new Error(`lessons.json: ${response.status}`);
  const list: unknown = await response.json();
  const parsed = (Array.isArray(list) ? list : []).map((lesson) =>
    parseLesson(lesson, store.getState().document.dataset, 'lessons.json'),
  );
  const lessons = parsed.flatMap(({ value }) => value ?? []);
  return {
    status: 'open',
    lessons: shelfOf(lessons),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

const shelfOf = (lessons: readonly Lesson[]) => new Map(lessons.map((one) => [one.id, one]));

/** The address names the step alone: it shows what the step shows. */
function isBare(view: View): boolean {
  const { lesson, step, stage, carried, language, theme, dataset, isEmbedded } = view;
  const bare = { ...defaultView, lesson, step, stage, carried, language, theme, dataset };
  return encodeView(view) === encodeView({ ...bare, isEmbedded });
}
