// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import type { Picture } from '../../src/domain/picture';
import { EventPictures } from '../../src/reader/EventPictures';
import { sampleDataset } from './sampleAtlas';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const picture: Picture = {
  file: 'sketch.svg',
  alt: 'A mountain',
  caption: 'A sketch.',
  credit: 'Drawn for this test',
};

async function shown(one: Picture): Promise<HTMLElement> {
  const root = document.createElement('div');
  const dataset = sampleDataset();
  await act(async () =>
    createRoot(root).render(<EventPictures pictures={[one]} dataset={dataset} />),
  );
  return root;
}

test('a picture stands with what is to be seen, its caption and whose it is', async () => {
  const root = await shown(picture);
  expect(root.querySelector('img')?.getAttribute('alt')).toBe('A mountain');
  expect(root.querySelector('figcaption')?.textContent).toBe('A sketch. Drawn for this test');
});

test('a picture with a warning is not fetched before the reader uncovers it', async () => {
  const root = await shown({ ...picture, warning: 'Shows an injured animal' });
  expect(root.querySelector('img')).toBeNull();
  expect(root.textContent).toContain('Shows an injured animal');
  await act(async () => root.querySelector('button')?.click());
  expect(root.querySelector('img')?.getAttribute('src')).toMatch(/media\/sketch\.svg$/);
});
