import type { Position } from '../domain/place';

/** A line at a mark, in its own direction. */
export interface PlateLabel {
  readonly text: string;
  readonly isRtl: boolean;
}

/** A place on a map for paper. */
export interface PlateMark {
  readonly key: string;
  readonly point: Position;
  /** A number or a letter; without one a small ring stands for the place, or nothing at all. */
  readonly sign: string | null;
  /** A round sign for a spot, a square one for an area; `none` draws what is written alone. */
  readonly shape: 'spot' | 'area' | 'none';
  readonly labels: readonly PlateLabel[];
}
