import type { Dataset } from '../domain/dataset';
import type { AtlasEvent } from '../domain/event';
import { HIDDEN, selectRows } from '../domain/filter';
import type { View } from '../state/view';

/** The events of the kinds and articles that are asked for, whatever their time. */
export function matching(
  { events, index }: Dataset,
  { kinds, sources, told, box }: Pick<View, 'kinds' | 'sources' | 'told' | 'box'>,
): readonly AtlasEvent[] {
  if (kinds.length === 0 && sources.length === 0 && told === 'any' && !box) return events;
  const { rows } = selectRows(index, { window: null, undated: true, kinds, sources, told, box });
  return events.filter((_, row) => rows[row] !== HIDDEN);
}
