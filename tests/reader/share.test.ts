import fc from 'fast-check';
import { expect, test } from 'vitest';
import { qrCodeOf, qrFile } from '../../src/reader/qrCode';
import { embedCode, linkTo } from '../../src/reader/sharedView';
import { defaultView, type View } from '../../src/state/view';

const view: View = { ...defaultView, theme: 'night', screen: 'list', projection: 'flat' };

test.each([
  ['https://example.org/atlas/?place=kabul#1/2/3', 'https://example.org/atlas/'],
  ['http://localhost:4173/index.html', 'http://localhost:4173/index.html'],
  ['file:///home/reader/atlas/index.html?x=1', 'file:///home/reader/atlas/index.html'],
])('a link begins with the page that this is: %s', (address, page) => {
  expect(linkTo(view, address)).toBe(`${page}?theme=night&view=list,flat`);
  expect(linkTo(defaultView, address)).toBe(page);
});

test('a link from an embedded map opens the whole atlas', () => {
  expect(linkTo({ ...view, isEmbedded: true }, 'https://example.org/')).not.toContain('embed');
});

test('the code for another page is one frame, whatever the title says', () => {
  const size = { width: null, height: 500 };
  const title = 'A "title" & <b>more</b>';
  const code = embedCode({ view, address: 'https://example.org/', title, size });
  expect(code).toBe(
    '<iframe src="https://example.org/?theme=night&amp;view=list,flat&amp;embed=1" title="A &quot;title&quot; &amp; &lt;b&gt;more&lt;/b&gt;" width="100%" height="500" loading="lazy"></iframe>',
  );
});

test('a code has its quiet zone, and its path draws every dark square once', () => {
  fc.assert(
    fc.property(fc.webUrl(), (text) => {
      const { size, path } = qrCodeOf(text) ?? { size: 0, path: '' };
      const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1H(\d+)z/g)].map((run) => run.map(Number));
      expect(runs.map((run) => `M${run[1]} ${run[2]}h${run[3]}v1H${run[4]}z`).join('')).toBe(path);
      for (const [, x = 0, y = 0, length = 0] of runs) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
        expect(Math.max(x + length - 1, y)).toBeLessThan(size - 4);
      }
    }),
    { numRuns: 20 },
  );
});

test('a text that is too long for a code has none', () => {
  expect(qrCodeOf('x'.repeat(5000))).toBeNull();
});

test('the code as a file is SVG of its own', () => {
  const code = qrCodeOf('https://example.org/');
  expect(code && qrFile(code)).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox/);
});
