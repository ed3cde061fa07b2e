import { type GeoPermissibleObjects, geoPath } from 'd3-geo';
import { circleRound } from '../domain/distance';
import type { Place, Position } from '../domain/place';
import type { Shape } from '../domain/placeFeature';
import styles from './PlateMap.module.css';
import { PlateMarks } from './PlateMarks';
import { PlateOutline } from './PlateOutline';
import { barOf, type Plate, type PlateSize } from './plate';
import type { PlateMark } from './plateMark';
import { groundOf } from './platePaths';
import { rewound } from './satellite';

interface Props {
  /** What the map is called by who cannot see it; it must not tell what a question asks. */
  readonly title: string;
  readonly size: PlateSize;
  /** What must be on it. */
  readonly frame: readonly Position[];
  readonly marks: readonly PlateMark[];
  /** Places drawn as what they are: an area by its outline, a rough one by a circle. */
  readonly outlined?: readonly Place[];
  readonly shapes: ReadonlyMap<string, Shape>;
  /** The length of the scale bar in words. */
  readonly scale: (km: number) => string;
}

/** A map for paper: lines and shapes in black on white, nothing told by a colour. */
export function PlateMap({ title, size, frame, marks, outlined = [], shapes, scale }: Props) {
  const { plate, land, borders, disputed, graticule } = groundOf(frame, size);
  const { width, height, projection } = plate;
  const path = geoPath(projection).digits(1);
  return (
    <svg className={styles.plate} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      <path className={styles.sea} d={`M0 0H${width}V${height}H0Z`} />
      <path className={styles.graticule} d={graticule} />
      <path className={styles.land} d={land} />
      {outlined.map((place) => (
        <PlateOutline
          key={place.id}
          d={path(outlineOf(place, shapes.get(place.id))) ?? ''}
          isRough={place.isApproximate || place.radiusKm !== undefined}
        />
      ))}
      <path className={styles.border} d={borders} />
      <path className={`${styles.border} ${styles.disputed}`} d={disputed} />
      <PlateMarks plate={plate} marks={marks} />
      <ScaleBar plate={plate} scale={scale} />
      <path className={styles.edge} d={`M1 1H${width - 1}V${height - 1}H1Z`} />
    </svg>
  );
}

function ScaleBar({ plate, scale }: Pick<Props, 'scale'> & { readonly plate: Plate }) {
  const { km, units } = barOf(plate, plate.width / 5);
  const [x, y] = [14, plate.height - 14];
  return (
    <g>
      <path className={styles.ground} d={`M0 ${plate.height}v-36h${units + 28}v36Z`} />
      <path className={styles.bar} d={`M${x} ${y - 5}v5h${units}v-5M${x + units / 2} ${y}v-3`} />
      <text className={styles.scale} x={x} y={y - 10} direction="ltr">
        {scale(km)}
      </text>
    </g>
  );
}

function outlineOf(place: Place, shape: Shape | undefined): GeoPermissibleObjects {
  if (place.point && place.radiusKm)
    return rewound({ type: 'Polygon', coordinates: [circleRound(place.point, place.radiusKm)] });
  return rewound(shape ?? { type: 'Polygon', coordinates: [] });
}
