import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Asked } from '../domain/answer';
import type { Dataset } from '../domain/dataset';
import type { LessonId, PlaceId, SourceId } from '../domain/identifier';
import type { Lesson } from '../domain/lesson';
import type { Edited } from '../domain/lessonHistory';
import type { Position } from '../domain/place';
import type { Shape } from '../domain/placeFeature';
import type { Problem } from '../domain/problem';
import type { Copy } from '../formats/readCopy';
import type { AddressBook } from './address';
import { newShow, type Show } from './show';
import type { View } from './view';

/** What is shown: the dataset, the outlines of its areas once they have come, and what was rejected. */
export interface DocumentSlice {
  readonly dataset: Dataset;
  readonly shapes: ReadonlyMap<PlaceId, Shape>;
  readonly problems: readonly Problem[];
  readonly input: number;
  readonly rejected: number;
}

/** What is under the pointer or the focus on one side of the screen, for the other to answer. */
export interface Light {
  readonly places: readonly PlaceId[];
  readonly by: 'map' | 'page';
}

/** The lessons that can be opened: the dataset's own, the reader's, and one that came in the address. */
export interface Shelf {
  readonly status: 'unopened' | 'opening' | 'open' | 'failed';
  readonly lessons: ReadonlyMap<LessonId, Lesson>;
  /** Those that the reader made or opened, as they are written; they live on the device. */
  readonly own: ReadonlyMap<LessonId, OwnLesson>;
  /** The one that was deleted last, which can be brought back. */
  readonly deleted: Lesson | null;
  readonly problems: readonly Problem[];
}

/** Whether a lesson is kept on the device; in memory it is in any case. */
export type Keeping = 'kept' | 'waiting' | 'refused' | 'full';

/** A lesson of the reader's own. Its questions may be unfinished; `lessons` has it as it can be shown. */
export interface OwnLesson {
  readonly lesson: Lesson;
  /** When it was last changed; milliseconds UTC. */
  readonly changed: number;
  readonly keeping: Keeping;
}

/** The lesson that is being written. In a second tab it can be read only. */
export interface Draft extends Edited {
  readonly isReadOnly: boolean;
}

export interface AtlasState {
  readonly document: DocumentSlice;
  readonly view: View;
  readonly isPlaying: boolean;
  /** Parts of the address that were not understood. */
  readonly ignored: readonly string[];
  readonly lit: Light;
  /** Texts of articles that the reader opened; they live as long as the page does. */
  readonly copies: ReadonlyMap<SourceId, Copy>;
  /** The places of the paragraph being read, where the map is to follow the reading. */
  readonly reading: readonly PlaceId[];
  readonly shelf: Shelf;
  readonly show: Show;
  /** What was answered to the questions of lessons; `askedKey` names them. */
  readonly asked: Readonly<Record<string, Asked>>;
  /** Where the keys' crosshair stands on the map, if it does. */
  readonly aim: Position | null;
  readonly draft: Draft | null;
}

export type AtlasStore = StoreApi<AtlasState>;

const nothingOpen = {
  lit: { places: [], by: 'page' },
  copies: new Map(),
  reading: [],
  show: newShow,
  asked: {},
  aim: null,
  shelf: {
    status: 'unopened',
    lessons: new Map(),
    own: new Map(),
    deleted: null,
    problems: [],
  },
  draft: null,
} satisfies Partial<AtlasState>;

/** What a store begins with; the rest of its state begins empty. */
export type OpenedAtlas = Omit<AtlasState, keyof typeof nothingOpen>;

export const createAtlasStore = (opened: OpenedAtlas): AtlasStore =>
  createStore(() => ({ ...nothingOpen, ...opened }));

/** What an address may name in this dataset. */
export function addressBook(
  { placeById, eventById, sourceById, index }: Dataset,
  datasets: ReadonlySet<string> = new Set(),
): AddressBook {
  return {
    places: new Set(placeById.keys()),
    events: new Set(eventById.keys()),
    sources: new Set(sourceById.keys()),
    paragraphs: new Map([...sourceById].map(([id, { custom }]) => [id, custom.paragraphs])),
    datasets,
    extent: index.extent,
  };
}
