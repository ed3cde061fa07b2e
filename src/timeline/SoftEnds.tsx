import { memo } from 'react';
import shades from '../ui/Hue.module.css';
import type { KindGlyph } from '../ui/kindGlyph';

type Hue = KindGlyph['hue'];
const hues: readonly Hue[] = ['violence', 'authority', 'words', 'group'];

/** The fading of an open or approximate side, by hue; ids for `fill`. */
export const softEnd = (hue: Hue, side: 'before' | 'after') => `timeline-${hue}-${side}`;

/** A gradient takes its colour from where it stands, so there is one a hue and side. */
export const SoftEnds = memo(function SoftEnds() {
  return (
    <defs>
      {hues.map((hue) => (
        <g key={hue} className={shades[hue]}>
          <linearGradient id={softEnd(hue, 'after')}>
            <stop offset="0" stopColor="currentColor" stopOpacity="0.6" />
            <stop offset="0.35" stopColor="currentColor" stopOpacity="0.2" />
            <stop offset="1" stopColor="currentColor" stopOpacity="0" />
          </linearGradient>
          <linearGradient id={softEnd(hue, 'before')} x1="1" x2="0">
            <stop offset="0" stopColor="currentColor" stopOpacity="0.6" />
            <stop offset="0.35" stopColor="currentColor" stopOpacity="0.2" />
            <stop offset="1" stopColor="currentColor" stopOpacity="0" />
          </linearGradient>
        </g>
      ))}
    </defs>
  );
});
