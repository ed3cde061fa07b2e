import type { Lesson } from '../domain/lesson';
import {
  ABOUT,
  escapedText,
  type PackedAbout,
  type PackedFile,
  packedFile,
  packedSize,
  SLOTS,
} from '../formats/packedPage';
import { t } from '../i18n/translate';
import { picturePath } from '../reader/EventPictures';
import { textPath } from '../reader/includedText';
import { encodeView } from '../state/address';
import { atlasFile } from '../state/atlases';
import { homeAddress, openFile } from '../state/packedFiles';
import type { AtlasState, AtlasStore } from '../state/store';
import { defaultView } from '../state/view';
import { fontsFor } from './packedFonts';

/** Larger than this no such page is made; bytes. */
export const PAGE_BYTES = 8_000_000;

/** What had to be left out for the size: finer tiles of the lesson's map or its relief, pictures of events. */
export const leavings = ['map', 'relief', 'pictures'] as const;
export type Leaving = (typeof leavings)[number];

export interface PackedPage {
  readonly file: Blob;
  readonly omitted: readonly Leaving[];
}

/** The atlas is too large for one file. */
export class TooLarge extends Error {
  constructor(readonly bytes: number) {
    super(`The page would have ${bytes} bytes`);
  }
}

type OnProgress = (part: number) => void;

/** Pictures are left out where they would leave the map less than this; bytes. */
const ROOM_FOR_MAP = 3_000_000;
const [WORLD, RELIEF] = ['basemap/world.pmtiles', 'basemap/relief.pmtiles'];

/**
 * Makes one page of a lesson: the program, the lesson and its dataset, its fonts, and the map of its
 * area. Throws where a part cannot be had, or `TooLarge`.
 */
export async function packPage(
  store: AtlasStore,
  lesson: Lesson,
  onProgress: OnProgress,
): Promise<PackedPage> {
  const state = store.getState();
  const template = filled(await textOf('packed/page.html'), state, lesson);
  const data = await dataOf(state, lesson);
  onProgress(0.1);
  const size = bytesIn(template) + sizeOf(data);
  const pictures = await picturesOf(state);
  const hasPictures = size + sizeOf(pictures) <= PAGE_BYTES - ROOM_FOR_MAP;
  const files = hasPictures ? [...data, ...pictures] : data;
  const map = await mapOf(state, lesson, {
    room: PAGE_BYTES - bytesIn(template) - sizeOf(files),
    onProgress: (part) => onProgress(0.1 + 0.9 * part),
  });
  const [before = '', after = ''] = template.split(SLOTS.files);
  const tags = [...files, ...map.files].map(({ tag }) => tag);
  const file = new Blob([before, ...tags, after], { type: 'text/html' });
  if (file.size > PAGE_BYTES) throw new TooLarge(file.size);
  const isLeft: Readonly<Record<Leaving, boolean>> = { ...map.isLeft, pictures: !hasPictures };
  return { file, omitted: leavings.filter((one) => isLeft[one]) };
}

const bytesIn = (text: string) => new Blob([text]).size;
const sizeOf = (files: readonly PackedFile[]) => files.reduce((sum, { size }) => sum + size, 0);

async function served(path: string): Promise<Response> {
  const response = await openFile(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
const textOf = async (path: string) => (await served(path)).text();
const bytesOf = async (path: string) => new Uint8Array(await (await served(path)).arrayBuffer());

/** The template in the reader's language; what it says is seen where no program runs. */
function filled(template: string, { view: { language } }: AtlasState, lesson: Lesson): string {
  const isRtl = language === 'fa' || language === 'ur';
  return template
    .replace(SLOTS.language, language)
    .replace(SLOTS.direction, isRtl ? 'rtl' : 'ltr')
    .replaceAll(SLOTS.title, () => escapedText(lesson.title))
    .replace(SLOTS.hint, () => escapedText(t('take.previewed')));
}

/** The dataset, the lesson alone of its lessons, and the fonts that write them. */
async function dataOf(state: AtlasState, lesson: Lesson): Promise<readonly PackedFile[]> {
  const { document, view } = state;
  const { dataset } = document;
  const path = (name: Parameters<typeof atlasFile>[1]) => atlasFile(view.dataset, name);
  const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const atlas = await bytesOf(path('atlas.json'));
  const lessons = encode([lesson]);
  const texts = Object.values(dataset.manifest.texts ?? {}).map((file) => textPath(dataset, file));
  const letters = [atlas, lessons].map((bytes) => new TextDecoder().decode(bytes));
  const ownName = new Intl.DisplayNames([view.language], { type: 'language' }).of(view.language);
  const fonts = fontsFor(`${letters.join('')}${ownName}`);
  const about: PackedAbout = {
    home: new URL('.', homeAddress()).href,
    opens: encodeView({
      ...defaultView,
      dataset: view.dataset,
      language: view.language,
      theme: view.theme,
      lesson: lesson.id,
      step: 1,
    }),
    fonts: fonts.faces,
  };
  return Promise.all([
    packedFile(ABOUT, encode(about)),
    packedFile(path('atlas.json'), atlas),
    packedFile(path('areas.json'), await bytesOf(path('areas.json'))),
    packedFile(path('lessons.json'), lessons),
    ...texts.map(async (text) => packedFile(text, await bytesOf(text))),
    ...fonts.paths.map(async (font) => packedFile(font, await bytesOf(font), true)),
  ]);
}

const picturesOf = ({ document: { dataset } }: AtlasState): Promise<readonly PackedFile[]> =>
  Promise.all(
    dataset.events
      .flatMap(({ pictures = [] }) => pictures.map(({ file }) => picturePath(dataset, file)))
      .map(async (path) => packedFile(path, await bytesOf(path), true)),
  );

interface MapRoom {
  readonly room: number;
  readonly onProgress: OnProgress;
}

async function mapOf(state: AtlasState, lesson: Lesson, { room, onProgress }: MapRoom) {
  const { extractFor } = await import('../map/extractFor');
  const shells = packedSize(WORLD, 0) + packedSize(RELIEF, 0) + 8;
  const { archives, omitted } = await extractFor(state, lesson, {
    room: Math.floor(((room - shells) * 3) / 4),
    onProgress,
  });
  const packed = async (path: string, archive: Blob) =>
    packedFile(path, new Uint8Array(await archive.arrayBuffer()), true);
  const isLeft = (name: 'world' | 'relief') =>
    omitted.some(({ archive, where }) => archive === name && where === 'lesson');
  return {
    files: [await packed(WORLD, archives.world), await packed(RELIEF, archives.relief)],
    isLeft: { map: isLeft('world'), relief: isLeft('relief') },
  };
}
