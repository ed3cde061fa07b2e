import { type GeoPermissibleObjects, geoCircle, geoPath } from 'd3-geo';
import type { Box } from '../domain/box';
import type { PlaceId } from '../domain/identifier';
import type { Place } from '../domain/place';
import type { Shape } from '../domain/placeFeature';
import { KindShape } from '../ui/KindShape';
import { coarse } from './coarse';
import { FAN, fanOut, fanReach } from './fan';
import type { GlobeView } from './globeView';
import { type Sector, sidesAwayFrom } from './labelSides';
import type { Link } from './links';
import type { Lit } from './lit';
import type { Marks, SpotMark } from './marks';
import type { MeasuredLine } from './measure';
import { PictureLength, PictureLines, roomOfLength } from './PictureLines';
import { PictureQuestion } from './PictureQuestion';
import { doMeet, type Room, roomOfText } from './pictureText';
import { pointAt } from './pointAt';
import type { PointedAt } from './pointTo';
import type { QuestionMark } from './questionMarks';
import styles from './StaticMap.module.css';
import { rewound, SIDE, satellite } from './satellite';
import { shortPath } from './shortPath';

export interface BaseShapes {
  readonly land: GeoPermissibleObjects;
  readonly borders: GeoPermissibleObjects;
  readonly disputed: GeoPermissibleObjects;
}

/** Details finer than this, in degrees, are not drawn. */
const DETAIL = 0.5;

/** How far apart the marks of one spot stand, in the drawing's units. */
const SIZE = 13;

interface StaticMapProps {
  readonly title: string;
  readonly view: GlobeView;
  readonly base: BaseShapes;
  readonly marks: Marks;
  /** Where each spot has its nearest neighbour: its name stands away from it. */
  readonly sectors: NameProps['sectors'];
  readonly shapes: ReadonlyMap<PlaceId, Shape>;
  readonly lit?: Lit;
  readonly links?: readonly Link[];
  readonly measure?: MeasuredLine | null;
  readonly box?: Box | null;
  readonly graticule?: GeoPermissibleObjects | null;
  /** What stands at a place, one line each; its title where nothing else is said. */
  readonly labelOf?: (place: Place) => readonly string[];
  readonly onPlace?: (place: PlaceId) => void;
  /** What a question draws; where one waits for a point, the picture takes clicks for it. */
  readonly question?: readonly QuestionMark[];
  readonly onPoint?: ((point: PointedAt) => void) | undefined;
}

/** The map as SVG, seen as the globe is: the first picture, print, and the map where there is no WebGL. */
export function StaticMap({
  title,
  view,
  base,
  marks,
  sectors,
  shapes,
  lit = noLight,
  links = [],
  measure = null,
  box = null,
  graticule = null,
  labelOf = titleOf,
  onPlace,
  question = [],
  onPoint,
}: StaticMapProps) {
  const projection = satellite(view);
  const path = geoPath(projection).digits(0);
  const draw = (shape: GeoPermissibleObjects) => shortPath(path(shape) ?? '') || undefined;
  const taken = roomOfLength(measure, projection);
  const isSeen = (mark: SpotMark) => path({ type: 'Point', coordinates: [...mark.point] }) !== null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the question has a crosshair for keys
    <svg
      className={styles.map}
      viewBox={`${-SIDE / 2} ${-SIDE / 2} ${SIDE} ${SIDE}`}
      role="img"
      aria-label={title}
      data-picking={onPoint && ''}
      onClick={onPoint && ((event) => pointAt(event, view, onPoint))}
    >
      <circle
        className={styles.sea}
        r={Math.round(Math.max(...path.bounds({ type: 'Sphere' })[1]))}
      />
      <path className={styles.land} d={draw(base.land)} />
      {graticule && <path className={styles.graticule} d={draw(graticule)} />}
      {marks.areas.map(({ place, events }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the list is the picture's equal for keys
        <path
          key={place.id}
          className={`${styles.area} ${place.isApproximate ? styles.approximate : ''} ${lightOf(place.id, lit)}`}
          data-events={Math.min(events, 4)}
          data-places={place.id}
          d={draw(outlineOf(place, shapes.get(place.id)))}
          onClick={() => onPlace?.(place.id)}
        />
      ))}
      <path className={styles.borders} d={draw(base.borders)} />
      <path className={`${styles.borders} ${styles.disputed}`} d={draw(base.disputed)} />
      <PictureLines {...{ links, measure, box, projection }} />
      {marks.spots.filter(isSeen).map((spot) => {
        const [x, y] = projection([...spot.point]) ?? [0, 0];
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list is the picture's equal for keys
          <g
            key={spot.place.id}
            className={`${styles.spot} ${spot.places.some(({ id }) => lit.full.has(id)) ? styles.selected : ''}`}
            data-places={spot.places.map(({ id }) => id).join(' ')}
            transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
            onClick={() => onPlace?.(spot.place.id)}
          >
            {spot.place.radiusKm && <circle className={styles.near} r={30} />}
            <Fan spot={spot} />
            <Name {...{ spot, sectors, taken }} at={[x, y]} lines={labelOf(spot.place)} />
          </g>
        );
      })}
      <PictureLength {...{ measure, projection }} />
      {question.length > 0 && (
        <PictureQuestion
          marks={question}
          projection={projection}
          outlineOf={({ place }) => outlineOf(place, shapes.get(place.id))}
        />
      )}
    </svg>
  );
}

const titleOf = ({ title }: Place) => [title];
const noLight: Lit = { full: new Set(), outlined: new Set() };

function lightOf(id: PlaceId, { full, outlined }: Lit): string | undefined {
  if (full.has(id)) return styles.selected;
  return outlined.has(id) ? styles.outlined : '';
}

/** A place's outline; a place somewhere near a point is a circle of that radius. */
function outlineOf({ point, radiusKm }: Place, shape: Shape | undefined): GeoPermissibleObjects {
  if (point && radiusKm)
    return geoCircle()
      .center([...point])
      .radius(radiusKm / 111.195)();
  return shape && shape.type !== 'Point'
    ? rewound(coarse(shape, DETAIL))
    : { type: 'MultiPoint', coordinates: [] };
}

const anchors: Readonly<Record<string, 'start' | 'middle' | 'end'>> = {
  left: 'start',
  right: 'end',
  top: 'middle',
  bottom: 'middle',
};

interface NameProps {
  readonly spot: SpotMark;
  readonly at: readonly [number, number];
  readonly sectors: ReadonlyMap<PlaceId, Sector>;
  readonly lines: readonly string[];
  /** Where no name may stand. */
  readonly taken: Room | null;
}

/** A name stands where the map's own would: away from its neighbour, and clear of a measured length. */
function Name({ spot, at, sectors, lines, taken }: NameProps) {
  const away = fanReach(spot.count, SIZE) + 4;
  const longest = [...lines].sort((a, b) => b.length - a.length)[0];
  if (longest === undefined) return null;
  const standing = sidesAwayFrom(sectors.get(spot.place.id) ?? null).map(
    ({ anchor, right, down }) => ({
      x: right * away,
      y: down * away + 5,
      textAnchor: anchors[anchor.split('-').at(-1) ?? 'left'] ?? ('start' as const),
    }),
  );
  const free = standing.find(({ x, y, textAnchor }) => {
    const room = roomOfText(longest, { x: at[0] + x, y: at[1] + y, textAnchor });
    return !taken || !doMeet(room, taken);
  });
  if (!free) return null;
  const { x, y, textAnchor } = free;
  return (
    <text className={styles.name} x={x} y={y} textAnchor={textAnchor}>
      {lines.length === 1
        ? lines[0]
        : lines.map((line, at) => (
            <tspan key={line} {...(at > 0 && { x, dy: 20 })}>
              {line}
            </tspan>
          ))}
    </text>
  );
}

function Fan({ spot: { count, events } }: { readonly spot: SpotMark }) {
  if (count === 0) return <circle className={styles.quiet} r={4} />;
  if (count > FAN)
    return (
      <>
        <circle className={styles.crowd} r={14} />
        <text className={styles.count} y={5}>
          {count}
        </text>
      </>
    );
  return fanOut(events.length, SIZE).map(([x, y], at) => (
    <KindShape key={events[at]?.id} kind={events[at]?.kind ?? ''} x={x - 8} y={y - 8} />
  ));
}
