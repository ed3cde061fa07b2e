import { type GeoProjection, geoPath } from 'd3-geo';
import { type Box, outlineOfBox } from '../domain/box';
import type { Position } from '../domain/place';
import type { Link } from './links';
import type { MeasuredLine } from './measure';
import styles from './PictureLines.module.css';
import { type Room, roomOfText } from './pictureText';

interface Props {
  readonly links: readonly Link[];
  readonly measure: MeasuredLine | null;
  readonly box?: Box | null;
  readonly projection: GeoProjection;
}

/** What joins places on the picture: the links of the open event, and the measured line. */
export function PictureLines({ links, measure, box, projection }: Props) {
  const path = geoPath(projection).digits(1);
  const along = (positions: readonly Position[]) =>
    path({ type: 'LineString', coordinates: positions.map(([x, y]) => [x, y]) }) ?? undefined;
  return (
    <>
      {box && <path className={styles.box} d={along(outlineOfBox(box))} />}
      {links.map(({ kind, from, to, positions }) => (
        <path key={`${from.id} ${to.id}`} className={styles[kind]} d={along(positions)} />
      ))}
      {measure && (
        <g>
          <path className={styles.case} d={along(measure.positions)} />
          <path className={styles.measure} d={along(measure.positions)} />
          {measure.ends.map(({ id, point }) => (
            <End key={id} at={point && projection([...point])} />
          ))}
        </g>
      )}
    </>
  );
}

/** How long the measure is; it stands over everything. */
export function PictureLength({ measure, projection }: Omit<Props, 'links'>) {
  return measure && <Length {...measure} at={projection([...measure.middle])} />;
}

/** Where the length stands, in the drawing's units; null where none is measured or its middle is behind the globe. */
export function roomOfLength(measure: MeasuredLine | null, projection: GeoProjection): Room | null {
  const at = measure && projection([...measure.middle]);
  if (!measure || !at) return null;
  const { right, textAnchor } = sides[measure.anchor];
  return roomOfText(measure.length, { x: at[0] + right, y: at[1] - 8, textAnchor });
}

type OnPaper = [number, number] | null;

const End = ({ at }: { readonly at: OnPaper }) =>
  at && <circle className={styles.end} cx={at[0].toFixed(1)} cy={at[1].toFixed(1)} r={7} />;

const sides = {
  bottom: { right: 0, textAnchor: 'middle' },
  'bottom-left': { right: 10, textAnchor: 'start' },
  'bottom-right': { right: -10, textAnchor: 'end' },
} as const;

type LengthProps = Pick<MeasuredLine, 'length' | 'anchor'> & { readonly at: OnPaper };

function Length({ length, anchor, at }: LengthProps) {
  if (!at) return null;
  const { right, textAnchor } = sides[anchor];
  return (
    <text
      className={styles.length}
      textAnchor={textAnchor}
      x={(at[0] + right).toFixed(1)}
      y={(at[1] - 8).toFixed(1)}
    >
      {length}
    </text>
  );
}
