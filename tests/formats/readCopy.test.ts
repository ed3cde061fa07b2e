// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Anchor, type AnchoredText, countPassages } from '../../src/domain/anchor';
import type { Source } from '../../src/domain/source';
import { parseDataset } from '../../src/formats/datasetV1';
import { readEdtf } from '../../src/formats/edtfBounds';
import { readCopy, readCopyFile } from '../../src/formats/readCopy';
import { type DatasetInput, datasetFiles } from '../../src/formats/readDataset';

const datasetIn = (folder: string) => {
  const files = datasetFiles.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]);
  return parseDataset(Object.fromEntries(files) as DatasetInput, readEdtf).value.dataset;
};
const dataset = datasetIn('data/humboldt-1799');
const [first, second] = dataset.sources as [Source, Source];
const original = readFileSync('data/humboldt-1799/five-years.txt', 'utf8');
const other = readFileSync('data/humboldt-1799/river-mountain-lake.txt', 'utf8');

const opened = async (text: string) => {
  const read = await readCopy(text, dataset, first);
  if (!read.ok) throw new Error(`refused: ${read.problem.type}`);
  return read.copy;
};
const wordsAt = ({ blocks }: AnchoredText, { block, start, end }: Anchor) =>
  blocks[block]?.text.slice(start, end);

/** Every passage that is found reads as it was recorded. */
function expectTrue(text: AnchoredText) {
  for (const { record, anchor } of text.mentions)
    if (anchor) expect(wordsAt(text, anchor)).toBe(record.exact);
}

test('the text that was read is known by its hash, and every passage stands in it', async () => {
  const { text, proof } = await opened(original);
  expect(proof).toBe('hash');
  expect(countPassages(text)).toMatchObject({ missing: 0 });
  expect(countPassages(text).passages).toBeGreaterThan(20);
  expectTrue(text);
  expect(text.blocks.filter(({ paragraph }) => paragraph !== null)).toHaveLength(6);
});

describe('another form of the text is anchored by its words', () => {
  const forms: Readonly<Record<string, string>> = {
    'a headline, a date and an advertisement between the paragraphs': original
      .replace('\n\n', '\n\nPublished yesterday\n\n')
      .replace(
        '\n\nOn 16 July',
        '\n\nBuy two boats and pay for one, in Cumaná and elsewhere\n\nOn 16 July',
      ),
    'typewriter quotes and hard blanks': original.replaceAll(' by ', '\u00a0by\u00a0'),
    'lines wrapped at 72 signs': original
      .split('\n\n')
      .map((block) => block.replace(/(.{1,72})(?: |$)/g, '$1\n').trim())
      .join('\n\n'),
    'one line': original.replaceAll('\n\n', ' '),
    'a web page with scripts in it': `<!doctype html><html><head><title>x</title></head><body><nav>Havana</nav><script>document.title = 'ran'</script>${original
      .split('\n\n')
      .map((block) => `<p onclick="alert(1)">${block}</p><style>p{}</style>`)
      .join('\n')}<img src=x onerror="alert(1)"></body></html>`,
  };
  test.each(Object.entries(forms))('%s', async (_, form) => {
    const { text, proof } = await opened(form);
    expect(proof).toBe('words');
    expect(countPassages(text)).toMatchObject({ missing: 0 });
    expectTrue(text);
    expect(text.blocks.map((block) => block.text).join()).not.toMatch(/document\.title|onerror/);
  });

  test('a paragraph that is cut out is missing, counted, and nothing else is', async () => {
    const cut = original.replace(/They came to Quito.*\n/, '');
    const { text } = await opened(cut);
    const lost = [
      ...text.mentions.filter(({ anchor }) => !anchor).map(({ record }) => record.paragraph),
      ...text.citations
        .filter(({ anchor }) => !anchor)
        .map(({ record }) => record.citation.paragraph),
    ];
    expect(new Set(lost)).toEqual(new Set([4]));
    expectTrue(text);
  });

  test('a quote with a letter changed is found, one rewritten is not', async () => {
    const { text } = await opened(
      original
        .replace('changed the plan', 'chanced the plan')
        .replace('about 2,250 kilometres by boat in 75 days', 'a long way and a slow one'),
    );
    const quotes = text.citations.filter(({ anchor }) => !anchor);
    expect(quotes.map(({ record }) => record.event.id)).toEqual(['orinoco-by-boat']);
  });
});

test('whatever is cut out of it, found and missing are all, and what is found is true', async () => {
  const size = original.length;
  await fc.assert(
    fc.asyncProperty(fc.nat(size), fc.nat(size / 2), async (from, length) => {
      const read = await readCopy(
        original.slice(0, from) + original.slice(from + length),
        dataset,
        first,
      );
      if (!read.ok) return;
      const { passages, found, missing } = countPassages(read.copy.text);
      expect(found + missing).toBe(passages);
      expectTrue(read.copy.text);
    }),
    { numRuns: 40 },
  );
});

describe('what is not the article is refused', () => {
  test.each([
    ['the other article, which is named', other, { type: 'other', article: second }],
    [
      'any other text',
      'Once upon a time in Quito.\n\n'.repeat(90),
      { type: 'other', article: null },
    ],
    ['blanks', ' \n\n ', { type: 'empty' }],
  ])('%s', async (_, text, problem) => {
    expect(await readCopy(text, dataset, first)).toEqual({ ok: false, problem });
  });

  test.each([
    ['an empty file', [], 'empty'],
    ['a file with zeros', [80, 75, 3, 4, 0, 0, 0, 8], 'binary'],
    ['letters of another encoding', [...Buffer.from('Cuman', 'latin1'), 0xe1, 0x20], 'encoding'],
  ])('%s', async (_, bytes, type) => {
    const file = new Blob([Uint8Array.from(bytes)]);
    expect(await readCopyFile(file, dataset, first)).toEqual({ ok: false, problem: { type } });
  });

  test('a file of 50 MB, which is not read', async () => {
    const file = { size: 50_000_000, arrayBuffer: () => Promise.reject(new Error('was read')) };
    expect(await readCopyFile(file as unknown as Blob, dataset, first)).toEqual({
      ok: false,
      problem: { type: 'large' },
    });
  });
});

test('UTF-16 with its mark, and a page in the encoding that it names, are read', async () => {
  const utf16 = Buffer.from(`\ufeff${original}`, 'utf16le');
  const latin = Buffer.from(
    `<meta charset="windows-1252"><p>${original.replaceAll('\n\n', '</p><p>').replaceAll('’', "'")}`,
    'latin1',
  );
  for (const bytes of [utf16, latin]) {
    const read = await readCopyFile(new Blob([new Uint8Array(bytes)]), dataset, first);
    expect(read.ok && countPassages(read.copy.text).missing).toBe(0);
  }
});

const articles = '../shared/articles';
describe.skipIf(!existsSync(articles))('the two articles of the built-in dataset', () => {
  const builtIn = datasetIn('data/iskp-2024');
  test.each([
    ['part-2', 'global-iskp-threat-part-2.txt'],
    ['next-al-qaeda', 'from-territorial-to-virtual.txt'],
  ])('%s: by its hash, and again from a form without one', async (id, name) => {
    const source = builtIn.sources.find((one) => one.id === id) as Source;
    const text = readFileSync(`${articles}/${name}`, 'utf8');
    const exact = await readCopy(text, builtIn, source);
    expect(exact.ok && [exact.copy.proof, countPassages(exact.copy.text).missing]).toEqual([
      'hash',
      0,
    ]);
    const again = await readCopy(`Copied from the web\n\n${text}`, builtIn, source);
    expect(again.ok && [again.copy.proof, countPassages(again.copy.text).missing]).toEqual([
      'words',
      0,
    ]);
    if (exact.ok && again.ok)
      expect(again.copy.text.mentions.map(({ anchor }) => anchor?.start)).toEqual(
        exact.copy.text.mentions.map(({ anchor }) => anchor?.start),
      );
  });
});
