import type { Dataset } from '../domain/dataset';
import type { AtlasEvent } from '../domain/event';
import { HIDDEN, selectRows } from '../domain/filter';
import type { View } from '../state/view';

/** The events of the kinds and articles that are asked for, whatever their time. */
export function matching(
  { events, index }: Dataset,
  { kinds, sources }: Pick<View, 'kinds' | 'sources'>,
): readonly AtlasEvent[] {
  if (kinds.length === 0 && sources.length === 0) return events;
  const { rows } = selectRows(index, { window: null, undated: true, kinds, sources });
  return events.filter((_, row) => rows[row] !== HIDDEN);
}
