import type { Plugin, UserConfig } from 'vite';
import { builtIn, datasetIds } from './datasets.ts';
import { loadPage, type PageModule } from './loadPage.ts';

type Compiled = Awaited<ReturnType<PageModule['compileAtlas']>>;

/**
 * Serves each dataset as `atlas.json` and `areas.json`, with its own files beside them: the built-in
 * one in `data/`, the others in the folder of their id.
 */
export function atlasPlugin(config: UserConfig): Plugin {
  return {
    name: 'dateline:atlas',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = request.url?.split('?')[0]?.slice(1);
        if (!path?.startsWith('data/')) return next();
        const { compileAtlas } = (await server.ssrLoadModule('/data/build/page.ts')) as PageModule;
        const file = (await allServed(compileAtlas)).find(([name]) => name === path);
        if (!file) return next();
        const type = path.endsWith('.txt') ? 'text/plain; charset=utf-8' : 'application/json';
        response.setHeader('Content-Type', type);
        response.end(file[1]);
      });
    },
    async generateBundle() {
      const { compileAtlas } = await loadPage(config);
      for (const [fileName, source] of await allServed(compileAtlas))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

type ServedFile = readonly [name: string, content: string];

async function allServed(compileAtlas: PageModule['compileAtlas']): Promise<readonly ServedFile[]> {
  const files = datasetIds().map(async (id) => servedFiles(id, await compileAtlas(`data/${id}`)));
  return (await Promise.all(files)).flat();
}

function servedFiles(id: string, { atlas, areas, texts, articles }: Compiled): ServedFile[] {
  const folder = id === builtIn ? 'data' : `data/${id}`;
  return [
    [`${folder}/atlas.json`, JSON.stringify(atlas)],
    [`${folder}/areas.json`, JSON.stringify(areas)],
    ...Object.entries({ ...texts, ...articles }).map(
      ([name, text]) => [`data/${id}/${name}`, text] as const,
    ),
  ];
}
