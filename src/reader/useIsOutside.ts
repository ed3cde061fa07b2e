import type { AtlasEvent } from '../domain/event';
import type { Place } from '../domain/place';
import { selectVisible } from '../state/selectors';
import { useAtlas } from '../state/useAtlas';

/** Asks whether the window or the filters hide a place or an event. */
export function useIsOutside(): (record: Place | AtlasEvent) => boolean {
  const { events, places } = useAtlas(selectVisible);
  return (record) => ('citations' in record ? !events.includes(record) : !places.includes(record));
}
