import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';
import type { Position } from '../domain/place';
import styles from './PictureQuestion.module.css';
import type { QuestionMark } from './questionMarks';

interface Props {
  readonly marks: readonly QuestionMark[];
  readonly projection: GeoProjection;
  readonly outlineOf: (mark: Extract<QuestionMark, { type: 'area' }>) => GeoPermissibleObjects;
}

/** What a question about places draws on the picture. */
export function PictureQuestion({ marks, projection, outlineOf }: Props) {
  const path = geoPath(projection).digits(1);
  const draw = (shape: GeoPermissibleObjects) => path(shape) ?? undefined;
  return marks.map((mark, at) => {
    const key = `${mark.type} ${at}`;
    if (mark.type === 'area')
      return <path key={key} className={styles.area} d={draw(outlineOf(mark))} />;
    if (mark.type === 'line') {
      const coordinates = mark.positions.map(([x, y]) => [x, y]);
      return (
        <path key={key} className={styles.line} d={draw({ type: 'LineString', coordinates })} />
      );
    }
    return <MarkAt key={key} mark={mark} at={pointOn(projection, mark.position)} />;
  });
}

type OnPaper = readonly [number, number] | null;

/** Nothing on the far side of the globe. */
function pointOn(projection: GeoProjection, position: Position): OnPaper {
  const isSeen = geoPath(projection)({ type: 'Point', coordinates: [...position] }) !== null;
  return isSeen ? projection([...position]) : null;
}

type Standing = Exclude<QuestionMark, { type: 'area' } | { type: 'line' }>;
/** Half the crosshair, and the radius of a number, in the drawing's units. */
const ARM = 26;
const SIZE = 19;

function MarkAt({ mark, at }: { readonly mark: Standing; readonly at: OnPaper }) {
  if (!at) return null;
  const transform = `translate(${at[0].toFixed(1)} ${at[1].toFixed(1)})`;
  if (mark.type === 'aim')
    return (
      <g transform={transform} className={styles.aim}>
        <path className={styles.case} d={`M${-ARM} 0H${ARM}M0 ${-ARM}V${ARM}`} />
        <path d={`M${-ARM} 0H${ARM}M0 ${-ARM}V${ARM}`} />
      </g>
    );
  if (mark.type === 'length')
    return (
      <text className={styles.name} transform={transform} y={-8} textAnchor={sides[mark.anchor]}>
        {mark.text}
      </text>
    );
  if (mark.type === 'place')
    return (
      <g transform={transform}>
        <circle className={styles.place} r={9} />
        <text className={styles.name} y={30} textAnchor="middle">
          {mark.text}
        </text>
      </g>
    );
  return (
    <g transform={transform} className={styles[mark.type]}>
      <circle r={SIZE} />
      <text y={8} textAnchor="middle">
        {mark.text}
      </text>
    </g>
  );
}

const sides = { bottom: 'middle', 'bottom-left': 'start', 'bottom-right': 'end' } as const;
