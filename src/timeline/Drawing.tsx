import type { PointerEvent } from 'react';
import type { TimeWindow } from '../domain/dateBounds';
import { useAtlas } from '../state/useAtlas';
import { Axis } from './Axis';
import styles from './Drawing.module.css';
import { dragWindow } from './dragWindow';
import { Histogram } from './Histogram';
import { Lanes } from './Lanes';
import type { Plate } from './plate';
import { SelectedMark } from './SelectedMark';
import { SoftEnds } from './SoftEnds';
import type { TimeScale } from './scale';
import { Thumb } from './Thumb';
import { endsOf, WindowBody, WindowFrame } from './WindowFrame';
import { fitWindow } from './window';

interface DrawingProps {
  readonly plate: Plate;
  readonly scale: TimeScale;
  /** A move by hand: by pointer or key. */
  readonly onWindow: (window: TimeWindow | null) => void;
  readonly onEvent: (event: string) => void;
}

/** Axis, events and window in one drawing whose x is in percent: it needs no width, and no script to stand. */
export function Drawing({ plate, scale, onWindow, onEvent }: DrawingProps) {
  const window = useAtlas(({ view }) => view.window);
  const language = useAtlas(({ view }) => view.language);
  const isPlaying = useAtlas((state) => state.isPlaying);
  const shown = fitWindow(window, scale.domain);
  const ends = endsOf(scale, shown);
  const press = ({ nativeEvent, currentTarget }: PointerEvent<SVGSVGElement>) =>
    dragWindow(nativeEvent, currentTarget, { scale, window, show: onWindow, press: onEvent });
  const thumb = { scale, language, onWindow, window: shown };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the group around it has the name
    <svg
      className={isPlaying ? `${styles.drawing} ${styles.playing}` : styles.drawing}
      overflow="visible"
      onPointerDown={press}
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
      <g aria-hidden="true">
        <SoftEnds />
        <WindowBody ends={ends} isFree={window !== null} />
        <Axis scale={scale} language={language} />
        {plate.type === 'lanes' ? (
          <Lanes marks={plate.marks} pitch={plate.pitch} language={language} />
        ) : (
          <Histogram bins={plate.bins} most={plate.most} />
        )}
        <WindowFrame ends={ends} />
        <SelectedMark plate={plate} scale={scale} />
      </g>
      <Thumb {...thumb} end="from" />
      <Thumb {...thumb} end="to" />
    </svg>
  );
}
