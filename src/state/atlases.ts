declare const ATLASES: readonly AtlasName[];

/** A dataset that is served here. */
export interface AtlasName {
  readonly id: string;
  readonly title: string;
}

/** Every dataset, the built-in one first; the build lists them. */
export const atlases: readonly AtlasName[] = ATLASES;
const [builtIn] = atlases;

/** The ids that an address may name: all but the built-in dataset's, which it leaves out. */
export const otherAtlases: ReadonlySet<string> = new Set(atlases.slice(1).map(({ id }) => id));

/** The dataset that an address asks for, as `view.dataset` has it; null where it names none that is here. */
export function atlasAsked(search: string): string | null {
  const id = new URLSearchParams(search).get('data');
  return id !== null && otherAtlases.has(id) ? id : null;
}

/** Where one of a dataset's files lies. */
export const atlasFile = (
  dataset: string | null,
  name: 'atlas.json' | 'areas.json' | 'lessons.json',
): string => (dataset ? `data/${dataset}/${name}` : `data/${name}`);

/** The id that `view.dataset` has for a dataset: none for the built-in one. */
export const viewIdOf = (id: string): string | null => (id === builtIn?.id ? null : id);
