import { selectEventShown } from '../state/selectors';
import { useAtlas } from '../state/useAtlas';
import { hueOf } from './Glyph';
import { GlyphAt } from './Lanes';
import { isDated, markOf } from './mark';
import { AXIS, type Plate } from './plate';
import styles from './SelectedMark.module.css';
import { percent, type TimeScale } from './scale';

/** The selected event again, over the veil: its glyph in a ring, and a line down to the axis. */
export function SelectedMark({
  plate,
  scale,
}: {
  readonly plate: Plate;
  readonly scale: TimeScale;
}) {
  const event = useAtlas(selectEventShown);
  if (!event || !isDated(event)) return null;
  const placed = plate.type === 'lanes' && plate.marks.find((mark) => mark.event.id === event.id);
  const { at, y } = placed || { at: markOf(event, scale).at, y: AXIS - 8 };
  const pitch = plate.type === 'lanes' ? plate.pitch : 9;
  const x = percent(at);
  return (
    <g className={`${styles.selected} ${hueOf(event.kind)}`}>
      <line className={styles.plumb} x1={x} x2={x} y1={percent(y)} y2={percent(AXIS)} />
      <circle className={styles.ring} cx={x} cy={percent(y)} r="10" />
      <GlyphAt at={at} y={y} pitch={pitch} kind={event.kind} />
    </g>
  );
}
