import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Asked } from '../domain/answer';
import type { Dataset } from '../domain/dataset';
import type { LessonId, PlaceId, SourceId } from '../domain/identifier';
import type { Lesson } from '../domain/lesson';
import type { Position, Shape } from '../domain/place';
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
  /** The ids of those that the reader made or opened; they live on the device. */
  readonly own: ReadonlySet<LessonId>;
  readonly problems: readonly Problem[];
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
}

export type AtlasStore = StoreApi<AtlasState>;

const nothingOpen = {
  lit: { places: [], by: 'page' },
  copies: new Map(),
  reading: [],
  shelf: { status: 'unopened', lessons: new Map(), own: new Set(), problems: [] },
  show: newShow,
  asked: {},
  aim: null,
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
