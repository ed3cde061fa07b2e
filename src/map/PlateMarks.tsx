import styles from './PlateMap.module.css';
import type { Plate } from './plate';
import { placeLabels } from './plateLabels';
import type { PlateMark } from './plateMark';
import { spread } from './spread';

const REACH = 10;
const RING = 3.4;

interface Props {
  readonly plate: Plate;
  readonly marks: readonly PlateMark[];
}

/** The marks of a map for paper, none over another; one that had to move keeps a line to its place. */
export function PlateMarks({ plate, marks }: Props) {
  const { width, height, projection } = plate;
  const seen = marks.flatMap((mark) => {
    const [x, y] = projection([...mark.point]) ?? [-1, -1];
    return x >= 0 && y >= 0 && x <= width && y <= height ? [{ mark, home: [x, y] as const }] : [];
  });
  const signed = seen.filter(({ mark }) => mark.sign !== null);
  const places = spread(
    signed.map(({ home }) => home),
    { width, height, reach: REACH },
  );
  const rings = seen.filter(({ mark }) => mark.sign === null);
  return (
    <g>
      {signed.map(({ mark, home: [x, y] }, at) =>
        places[at]?.isAway ? (
          <g key={mark.key}>
            <path className={styles.leader} d={`M${x} ${y}L${places[at].x} ${places[at].y}`} />
            <circle className={styles.dot} cx={x} cy={y} r={1.8} />
          </g>
        ) : null,
      )}
      {rings.map(({ mark, home: [x, y] }) =>
        mark.shape === 'none' ? null : (
          <circle key={mark.key} className={styles.ring} cx={x} cy={y} r={RING} />
        ),
      )}
      {placeLabels(rings, plate).map(({ key, x, y, anchor, isRtl, text }) => (
        <text
          key={key}
          className={styles.label}
          x={x.toFixed(1)}
          y={y.toFixed(1)}
          textAnchor={anchor}
          direction={isRtl ? 'rtl' : 'ltr'}
        >
          {text}
        </text>
      ))}
      {signed.map(({ mark }, at) => (
        <PlateSign
          key={mark.key}
          sign={mark.sign}
          shape={mark.shape}
          x={places[at]?.x ?? 0}
          y={places[at]?.y ?? 0}
        />
      ))}
    </g>
  );
}

interface SignProps extends Pick<PlateMark, 'sign' | 'shape'> {
  readonly x: number;
  readonly y: number;
}

/** A number or letter: white on a disc for a spot, black in a square for an area. */
export function PlateSign({ sign, shape, x, y }: SignProps) {
  const side = REACH - 1;
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      {shape === 'area' ? (
        <rect className={styles.square} x={-side} y={-side} width={2 * side} height={2 * side} />
      ) : (
        <circle className={styles.disc} r={side} />
      )}
      <text className={shape === 'area' ? styles.onSquare : styles.onDisc} y={4}>
        {sign}
      </text>
    </g>
  );
}
