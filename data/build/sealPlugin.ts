import { createHash } from 'node:crypto';
import type { Plugin, UserConfig } from 'vite';
import { datasetIds } from './datasets.ts';
import { loadPage } from './loadPage.ts';

/**
 * Gives the program the SHA-256 of each `atlas.json` in which the build found no fault, as `SEALS`. What
 * it loads and finds among them it need not hold against the schemas again.
 */
export function sealPlugin(forNode: UserConfig): Plugin {
  return {
    name: 'dateline:seal',
    config: async (_, { command }) => ({
      define: { SEALS: JSON.stringify(command === 'build' ? await seals(forNode) : []) },
    }),
  };
}

async function seals(forNode: UserConfig): Promise<readonly string[]> {
  const { compileAtlas, parseCompiled } = await loadPage(forNode);
  const found = datasetIds().map(async (id) => {
    const { atlas } = await compileAtlas(`data/${id}`);
    const { problems } = await parseCompiled(atlas);
    return problems.length === 0 ? [sha256(JSON.stringify(atlas))] : [];
  });
  return (await Promise.all(found)).flat();
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
