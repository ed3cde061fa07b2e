import type { KeyboardEvent, PointerEvent } from 'react';
import type { TimeWindow } from '../domain/dateBounds';
import { t } from '../i18n/translate';
import { useAtlas } from '../state/useAtlas';
import styles from './AxisOverview.module.css';
import { dragAxis, type ShowAxis } from './axisGestures';
import type { DatedEvent } from './mark';
import { percent, type TimeScale } from './scale';
import { windowInWords } from './spoken';
import { panLens } from './zoom';

interface Props {
  /** The axis as it is zoomed, and the whole of it. */
  readonly scale: TimeScale;
  readonly whole: TimeScale;
  readonly events: readonly DatedEvent[];
  readonly onAxis: ShowAxis;
}

const MOST = 400;

/** All the time there is in one line, with the part that the axis shows as a lens to move. */
export function AxisOverview({ scale, whole, events, onAxis }: Props) {
  const window = useAtlas(({ view }) => view.window);
  const language = useAtlas(({ view }) => view.language);
  const { from, to } = scale.lens;
  const width = Math.max(1, to - from);
  const press = ({ nativeEvent, currentTarget }: PointerEvent<SVGSVGElement>) => {
    if (nativeEvent.button !== 0) return;
    const { left, width: pixels } = currentTarget.getBoundingClientRect();
    const at = ((nativeEvent.clientX - left) / pixels) * 100;
    const jump = at < from || at > to ? at - (from + to) / 2 : 0;
    if (jump) onAxis(panLens(scale, jump));
    dragAxis(nativeEvent, (by) => onAxis(panLens(scale, jump + (by / pixels) * 100)));
  };
  const pressKey = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onAxis(panLens(scale, Math.abs(by) > 1 ? by * 100 : by * (to - from)));
  };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the lens has the name
    <svg className={styles.overview} onPointerDown={press}>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
      <g aria-hidden="true">
        <rect className={styles.room} width="100%" height="100%" />
        <line className={styles.line} x2="100%" y1="50%" y2="50%" />
        {window && <Span scale={whole} window={window} />}
        {events.slice(0, MOST).map(({ id, bounds }) => {
          const x = percent(whole.percentOf((bounds.start + bounds.end) / 2));
          return <line key={id} className={styles.tick} x1={x} x2={x} y1="34%" y2="66%" />;
        })}
      </g>
      <rect
        className={styles.lens}
        role="slider"
        tabIndex={0}
        aria-label={t('timeline.lens')}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(from)}
        aria-valuetext={windowInWords(scale.domain, language)}
        x={percent(Math.min(from, 100 - width))}
        y="14%"
        width={percent(width)}
        height="72%"
        rx="2"
        onKeyDown={pressKey}
      />
    </svg>
  );
}

/** Parts of the lens that a key moves it by; more than one is to the end. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -0.1,
  ArrowDown: -0.1,
  ArrowRight: 0.1,
  ArrowUp: 0.1,
  PageDown: -1,
  PageUp: 1,
  Home: -100,
  End: 100,
};

function Span({ scale, window }: { readonly scale: TimeScale; readonly window: TimeWindow }) {
  const from = scale.percentOf(window.from);
  const width = Math.max(0.4, scale.percentOf(window.to) - from);
  return (
    <rect className={styles.window} x={percent(from)} y="42%" width={percent(width)} height="16%" />
  );
}
