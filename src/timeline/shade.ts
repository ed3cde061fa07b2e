import { overlapOf, shareInside, type TimeWindow } from '../domain/dateBounds';
import type { AtlasStore } from '../state/store';
import type { DatedEvent } from './mark';

/** How strongly a mark is drawn: by the share of its days in the window, fainter if it is only possible. */
export function strengthOf({ bounds }: DatedEvent, window: TimeWindow | null): number {
  if (!window) return 1;
  const overlap = overlapOf(bounds, window);
  if (overlap === 'inside') return 0.6 + 0.4 * shareInside(bounds, window);
  return overlap === 'possible' ? 0.45 : 0.25;
}

type Shaded = { readonly event: DatedEvent };

/**
 * Keeps the glyphs in a drawing as strong as the window asks, by hand: a move of the window touches
 * the few that change and draws none of them again. Returns what ends it.
 */
export function shadeMarks(root: Element, store: AtlasStore, marks: readonly Shaded[]): () => void {
  const glyphs = [...root.querySelectorAll<SVGElement>('[data-event]')];
  let shown: TimeWindow | null = null;
  const strengths = marks.map(() => 1);
  const shade = () => {
    const { window } = store.getState().view;
    if (window === shown) return;
    shown = window;
    marks.forEach(({ event }, at) => {
      const strength = strengthOf(event, window);
      if (strength === strengths[at]) return;
      strengths[at] = strength;
      glyphs[at]?.style.setProperty('opacity', strength === 1 ? '' : strength.toFixed(2));
    });
  };
  shade();
  return store.subscribe(shade);
}
