import type { PlaceId } from '../domain/identifier';
import type { Question } from '../domain/lesson';
import { isArea, type Place, type Position } from '../domain/place';
import { plateOf, positionsSeen } from '../map/plate';
import type { AtlasState } from '../state/store';
import type { Camera } from '../state/view';
import type { HandoutChoice } from './handoutChoice';
import type { HandoutContent, HandoutSpot } from './handoutContent';

/** The map of a handout, in its own units; as wide as the page and less than half as tall. */
export const MAP = { width: 720, height: 430 } as const;

/** More numbers than this cannot be told apart on one page. */
const MOST = 60;

interface Asking {
  /** The questions whose answers must not be printed. */
  readonly asked: readonly Question[];
  readonly choice: HandoutChoice;
  readonly camera: Camera | null;
}

type Spots = Pick<HandoutContent, 'spots' | 'unnumbered' | 'frame' | 'outlined'>;

/**
 * Numbers places from west to east, one number a spot. A spot that a question asks for stands without
 * its name; in the harder form it does not stand there at all.
 */
export function spotsOf(state: AtlasState, places: readonly Place[], asking: Asking): Spots {
  const { asked, choice, camera } = asking;
  const wanted = new Set(asked.flatMap((one) => (one.type === 'place' ? one.places : [])));
  const groups = [...groupsOf(places)].map((group) => ({
    group,
    isAsked: asks(state, group, wanted),
  }));
  const left = groups.filter(({ isAsked }) => !isAsked || choice.form === 'easier');
  const frame = frameOf(
    left.map(({ group }) => pointOf(group)),
    choice,
    camera,
  );
  const plate = plateOf(frame, MAP);
  const isOn = ([x, y]: Position) => {
    const at = plate.projection([x, y]);
    return at !== null && at[0] > 0 && at[1] > 0 && at[0] < MAP.width && at[1] < MAP.height;
  };
  const onMap = left.filter(({ group }) => isOn(pointOf(group)));
  const across = ({ group }: (typeof left)[number]) =>
    plate.projection([...pointOf(group)])?.[0] ?? 0;
  const numbered = onMap.slice(0, MOST).sort((a, b) => across(a) - across(b));
  const spots = numbered.map(
    ({ group, isAsked }, at): HandoutSpot => ({
      number: at + 1,
      point: pointOf(group),
      isArea: group.every(isArea),
      places: isAsked ? [] : group,
    }),
  );
  const shown = new Set(numbered.flatMap(({ group }) => group));
  const hidden = new Set(groups.flatMap(({ group, isAsked }) => (isAsked ? group : [])));
  return {
    spots,
    unnumbered: places.filter((place) => !shown.has(place) && !hidden.has(place)),
    frame,
    outlined: [...shown].filter((place) => isOutlined(place) && !hidden.has(place)),
  };
}

const pointOf = ([place]: readonly Place[]): Position => place?.point ?? [0, 0];

/** A country is seen by its borders; what is smaller or less sure is drawn. */
const isOutlined = (place: Place) =>
  place.kind === 'province' || place.radiusKm !== undefined || place.isApproximate;

/** The places of each spot, towns first; areas stand by themselves. */
function groupsOf(places: readonly Place[]): Iterable<readonly Place[]> {
  const groups = new Map<string, Place[]>();
  const townsFirst = places.toSorted(
    (a, b) => Number(b.kind === 'settlement') - Number(a.kind === 'settlement'),
  );
  for (const place of townsFirst) {
    if (!place.point) continue;
    const key = isArea(place) ? place.id : String(place.point);
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return groups.values();
}

/** A question asks for one of these places, or for one on the very same spot. */
function asks(state: AtlasState, group: readonly Place[], wanted: ReadonlySet<PlaceId>): boolean {
  const points = [...wanted].map((id) => String(state.document.dataset.placeById.get(id)?.point));
  return group.some((place) => wanted.has(place.id) || points.includes(String(place.point)));
}

/** The view keeps the reader's stretch of the map; a lesson shows all that it is about. */
function frameOf(points: readonly Position[], { extent }: HandoutChoice, camera: Camera | null) {
  const isReaders = camera !== null && (extent === 'view' || points.length === 0);
  return isReaders ? positionsSeen(camera) : points;
}
