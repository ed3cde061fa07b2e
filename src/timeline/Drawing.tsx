import { type PointerEvent, useCallback, useRef } from 'react';
import type { TimeWindow } from '../domain/dateBounds';
import { useAtlas } from '../state/useAtlas';
import { Axis } from './Axis';
import { dragAxis, followAxis, type ShowAxis } from './axisGestures';
import styles from './Drawing.module.css';
import { dragWindow } from './dragWindow';
import { Histogram } from './Histogram';
import { Bars, Glyphs } from './Lanes';
import { tellTap } from './markPointer';
import { AXIS, type Plate } from './plate';
import { SelectedMark } from './SelectedMark';
import { SoftEnds } from './SoftEnds';
import type { TimeScale } from './scale';
import { Thumb } from './Thumb';
import { endsOf, WindowBody, WindowFrame } from './WindowFrame';
import { fitWindow } from './window';
import { panBy } from './zoom';

interface DrawingProps {
  readonly plate: Plate;
  readonly scale: TimeScale;
  /** A move by hand: by pointer or key. */
  readonly onWindow: (window: TimeWindow | null) => void;
  readonly onAxis: ShowAxis;
  /** A mark was pressed. */
  readonly onEvent: (event: string) => void;
}

/** Axis, events and window in one drawing whose x is in percent: it needs no width, and no script to stand. */
export function Drawing({ plate, scale, onWindow, onAxis, onEvent }: DrawingProps) {
  const window = useAtlas(({ view }) => view.window);
  const language = useAtlas(({ view }) => view.language);
  const isPlaying = useAtlas((state) => state.isPlaying);
  const shown = fitWindow(window, scale.whole);
  const ends = endsOf(scale, shown);
  const root = useRef<SVGSVGElement>(null);
  const follow = useCallback(
    (svg: SVGSVGElement | null) => {
      root.current = svg;
      return svg ? followAxis(svg, scale, onAxis) : undefined;
    },
    [scale, onAxis],
  );
  const open = (event: string, isTouch: boolean) =>
    isTouch && root.current ? tellTap(root.current, event) : onEvent(event);
  const press = ({ nativeEvent, currentTarget }: PointerEvent<SVGSVGElement>) => {
    if (scale.isZoomed && isUnderAxis(nativeEvent, currentTarget))
      dragAxis(nativeEvent, (pixels) =>
        onAxis(panBy(scale, (-pixels / currentTarget.clientWidth) * 100)),
      );
    else dragWindow(nativeEvent, currentTarget, { scale, window, show: onWindow, press: open });
  };
  const thumb = { scale, language, onWindow, window: shown };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the group around it has the name
    <svg
      ref={follow}
      className={isPlaying ? `${styles.drawing} ${styles.playing}` : styles.drawing}
      overflow="visible"
      onPointerDown={press}
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
      <g aria-hidden="true">
        <SoftEnds />
        <WindowBody ends={ends} isFree={window !== null} />
        <Axis scale={scale} language={language} />
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: part of a drawing that is hidden from readers of the screen */}
        <svg overflow={scale.isZoomed ? 'hidden' : 'visible'}>
          {plate.type === 'lanes' ? (
            <Bars marks={plate.marks} pitch={plate.pitch} />
          ) : (
            <Histogram bins={plate.bins} most={plate.most} />
          )}
          <WindowFrame ends={ends} />
          {plate.type === 'lanes' && <Glyphs marks={plate.marks} pitch={plate.pitch} />}
          <SelectedMark plate={plate} scale={scale} />
        </svg>
        {scale.isZoomed && (
          <rect className={styles.dates} y={`${DATES}%`} width="100%" height={`${100 - DATES}%`} />
        )}
      </g>
      <Thumb {...thumb} end="from" />
      <Thumb {...thumb} end="to" />
    </svg>
  );
}

/** Under the frame of the axis stand the dates, by which a zoomed axis is pulled; percent of the height. */
const DATES = AXIS + 6;

function isUnderAxis({ clientY, target }: globalThis.PointerEvent, svg: SVGSVGElement): boolean {
  const { top, height } = svg.getBoundingClientRect();
  return clientY - top > (DATES / 100) * height && !(target as Element).closest('[role=slider]');
}
