import type { Dataset } from '../domain/dataset';
import type { AtlasEvent } from '../domain/event';
import { HIDDEN, selectRows } from '../domain/filter';
import type { View } from '../state/view';

/** The events of the kinds and articles that are asked for, whatever their time. */
export function matching(
  { events, index }: Dataset,
  { kinds, sources, told }: Pick<View, 'kinds' | 'sources' | 'told'>,
): readonly AtlasEvent[] {
  if (kinds.length === 0 && sources.length === 0 && told === 'any') return events;
  const { rows } = selectRows(index, { window: null, undated: true, kinds, sources, told });
  return events.filter((_, row) => rows[row] !== HIDDEN);
}
