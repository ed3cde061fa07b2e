import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
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
        response.setHeader('Content-Type', types[extname(path)] ?? 'application/json');
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

type ServedFile = readonly [name: string, content: string | Uint8Array];

async function allServed(compileAtlas: PageModule['compileAtlas']): Promise<readonly ServedFile[]> {
  const files = datasetIds().map(async (id) => [
    ...servedFiles(id, await compileAtlas(`data/${id}`)),
    ...(await pictures(`data/${id}/media`)),
  ]);
  return (await Promise.all(files)).flat();
}

const types: Readonly<Record<string, string>> = {
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

/** The pictures of its events. */
async function pictures(folder: string): Promise<readonly ServedFile[]> {
  const names = await readdir(folder).catch(() => []);
  return Promise.all(
    names.map(async (name) => [`${folder}/${name}`, await readFile(`${folder}/${name}`)] as const),
  );
}

function servedFiles(
  id: string,
  { atlas, areas, texts, articles, lessons }: Compiled,
): ServedFile[] {
  const folder = id === builtIn ? 'data' : `data/${id}`;
  return [
    [`${folder}/atlas.json`, JSON.stringify(atlas)],
    [`${folder}/areas.json`, JSON.stringify(areas)],
    [`${folder}/lessons.json`, JSON.stringify(lessons)],
    ...Object.entries({ ...texts, ...articles }).map(
      ([name, text]) => [`data/${id}/${name}`, text] as const,
    ),
  ];
}
