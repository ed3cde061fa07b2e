import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The dataset that opens without being asked for. */
export const builtIn = 'iskp-2024';

/** The folders under data/ that hold a dataset, the built-in one first. */
export function datasetIds(): readonly string[] {
  const others = readdirSync('data').filter(
    (id) => id !== builtIn && existsSync(`data/${id}/dataset.json`),
  );
  return [builtIn, ...others];
}

/** What the page says of each dataset before it is loaded. */
export const atlases = (): readonly { readonly id: string; readonly title: string }[] =>
  datasetIds().map((id) => {
    const { title } = JSON.parse(readFileSync(`data/${id}/dataset.json`, 'utf8'));
    return { id, title };
  });
