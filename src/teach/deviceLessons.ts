import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A lesson as it lies on the device; what was written by another version is checked when it is read. */
export interface DeviceLesson {
  readonly dataset: string;
  readonly id: string;
  readonly lesson: unknown;
  /** Milliseconds UTC. */
  readonly changed: number;
}

interface Schema extends DBSchema {
  readonly lessons: {
    readonly key: [dataset: string, id: string];
    readonly value: DeviceLesson;
    readonly indexes: { readonly dataset: string };
  };
}
type Database = IDBPDatabase<Schema>;

const NAME = 'dateline-lessons';
const VERSION = 1;
let opened: Promise<Database> | null = null;

/** Opened once, and again after a failure or when another version of the program took it over. */
function database(): Promise<Database> {
  const closed = () => {
    opened = null;
  };
  opened ??= openDB<Schema>(NAME, VERSION, {
    upgrade: (db) => {
      const lessons = db.createObjectStore('lessons', { keyPath: ['dataset', 'id'] });
      lessons.createIndex('dataset', 'dataset');
    },
    blocking: (_, __, { target }) => {
      (target as IDBDatabase).close();
      closed();
    },
    terminated: closed,
  }).catch((fault: unknown) => {
    closed();
    throw fault;
  });
  return opened;
}

/** Nothing is stored before a lesson is made: who only looks leaves no empty database behind. */
async function isThere(): Promise<boolean> {
  if (opened) return true;
  const known = await indexedDB.databases?.();
  return known?.some(({ name }) => name === NAME) ?? true;
}

/** The lessons of one dataset that are kept here. Fails where storage is refused. */
export const lessonsOnDevice = async (dataset: string): Promise<readonly DeviceLesson[]> =>
  (await isThere()) ? (await database()).getAllFromIndex('lessons', 'dataset', dataset) : [];

export const lessonOnDevice = async (dataset: string, id: string) =>
  (await isThere()) ? (await database()).get('lessons', [dataset, id]) : undefined;

export const keepOnDevice = async (lesson: DeviceLesson): Promise<void> => {
  await (await database()).put('lessons', lesson);
};

export const forgetOnDevice = async (dataset: string, id: string): Promise<void> => {
  await (await database()).delete('lessons', [dataset, id]);
};
