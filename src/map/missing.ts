import { NOT_KEPT } from './archiveSource';

/** A file of the basemap that cannot be had, or a part of the map that was not kept for use without a network. */
export type Missing =
  | { readonly type: 'file'; readonly file: string }
  | { readonly type: 'notKept' };

/** What a fault of the map is about. */
export function missingBy(error: unknown): Missing {
  const message = String((error as Error)?.message ?? error);
  if (message.includes(NOT_KEPT)) return { type: 'notKept' };
  const file = /([\w-]+\.(pmtiles|woff2))/.exec(message)?.[1] ?? 'world.pmtiles';
  return { type: 'file', file };
}
