import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binDates } from '../../src/timeline/bins';
import { timeScale } from '../../src/timeline/scale';
import { anyAxis, windowIn } from './timeline.fixture';

const anyScene = anyAxis.chain((choice) =>
  fc.record({
    scale: fc.constant(timeScale(choice.span, choice)),
    dates: fc.array(
      windowIn(choice.span).map(({ from, to }) => ({
        start: from,
        end: to,
        openStart: false,
        openEnd: false,
        isApproximate: false,
      })),
      { maxLength: 30 },
    ),
  }),
);

test('each date whose middle is in view is counted once, on both scales, zoomed or not', () => {
  fc.assert(
    fc.property(anyScene, ({ scale, dates }) => {
      const bins = binDates(dates, scale);
      const counted = bins.reduce((sum, { whole, partial }) => sum + whole + partial, 0);
      const isInView = ({ start, end }: (typeof dates)[number]) => {
        const middle = (start + end) / 2;
        return middle >= scale.domain.from && middle <= scale.domain.to;
      };
      expect(counted).toBeGreaterThanOrEqual(dates.filter(isInView).length);
      expect(counted).toBeLessThanOrEqual(dates.length);
      if (!scale.isZoomed) expect(counted).toBe(dates.length);
    }),
  );
});

test('the bins lie side by side on the axis, none beyond it', () => {
  fc.assert(
    fc.property(anyScene, ({ scale }) => {
      const bins = binDates([], scale);
      bins.forEach(({ from, to }, at) => {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(100);
        expect(from).toBe(bins[at - 1]?.to ?? from);
      });
    }),
  );
});
