import type { Plugin, UserConfig } from 'vite';
import { loadPage, type PageModule } from './loadPage.ts';

type Compiled = Awaited<ReturnType<PageModule['compileAtlas']>>;

/** Serves the dataset as `data/atlas.json` and `data/areas.json`, and its own files beside them. */
export function atlasPlugin(folder: string, config: UserConfig): Plugin {
  const served = ({ atlas, areas, texts }: Compiled): readonly (readonly [string, string])[] => [
    ['data/atlas.json', JSON.stringify(atlas)],
    ['data/areas.json', JSON.stringify(areas)],
    ...Object.entries(texts).map(([name, text]) => [`${folder}/${name}`, text] as const),
  ];
  return {
    name: 'dateline:atlas',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = request.url?.split('?')[0]?.slice(1);
        if (!path?.startsWith('data/')) return next();
        const { compileAtlas } = (await server.ssrLoadModule('/data/build/page.ts')) as PageModule;
        const file = served(await compileAtlas(folder)).find(([name]) => name === path);
        if (!file) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(file[1]);
      });
    },
    async generateBundle() {
      const { compileAtlas } = await loadPage(config);
      for (const [fileName, source] of served(await compileAtlas(folder)))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
