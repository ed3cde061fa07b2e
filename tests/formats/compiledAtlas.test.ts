import { expect, test } from 'vitest';
import { compileAtlas } from '../../data/build/compileAtlas';
import { datasetIds } from '../../data/build/datasets';
import { parseCompiled } from '../../src/formats/compiledAtlas';

test.each(datasetIds())(
  '%s has no fault, and is read without its schemas as it is with them',
  async (id) => {
    const { atlas } = await compileAtlas(`data/${id}`);
    const checked = await parseCompiled(atlas);
    expect(checked.problems).toEqual([]);
    expect(await parseCompiled(atlas, true)).toEqual(checked);
  },
);

test('a record that breaks the schema is left out and named where nobody has checked it', async () => {
  const { atlas } = await compileAtlas('data/iskp-2024');
  const events = atlas.files['events.json'] as readonly object[];
  const files = {
    ...atlas.files,
    'events.json': [{ ...events[0], kind: 'rumour' }, ...events.slice(1)],
  };
  const { value, input, rejected, problems } = await parseCompiled({ ...atlas, files });
  expect(rejected).toBe(1);
  expect(problems[0]).toMatchObject({ file: 'events.json', field: 'kind' });
  expect(value.dataset.events).toHaveLength(events.length - 1);
  expect(input).toBeGreaterThan(rejected);
});
