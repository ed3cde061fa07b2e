import { createHash } from 'node:crypto';
import type { Plugin, Rollup, UserConfig } from 'vite';
import { loadPage } from './loadPage.ts';

/**
 * Writes the default view into the page, so that it can be read before and without JavaScript, and
 * the Content-Security-Policy that the page is served under. Inline scripts pass by their hash only.
 */
export function prerenderPlugin(folder: string, config: UserConfig): Plugin {
  return {
    name: 'dateline:prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const { prerender, compileAtlas } = await loadPage(config);
        const compiled = await compileAtlas(folder);
        const { head, body, title, description } = await prerender(compiled.atlas, compiled.areas);
        return withPolicy(
          startWhenSeen(html, Object.values(bundle ?? {}))
            .replaceAll('%title%', () => escaped(title))
            .replaceAll('%description%', () => escaped(description))
            .replace('<!--head-->', () => head + fontsFirst(Object.keys(bundle ?? {})))
            .replace('<!--page-->', () => body),
        );
      },
    },
  };
}

/** The faces of the first screen come with the page, so that it is laid out once. */
function fontsFirst(files: readonly string[]): string {
  const serif = files.filter((file) => /source-serif-4-latin-400-normal.*\.woff2$/.test(file));
  const sans = ['400', '600'].map((weight) => `fonts/noto-sans-latin-${weight}-normal.woff2`);
  return [...serif, ...sans]
    .map((file) => `<link rel="preload" href="${file}" as="font" type="font/woff2" crossorigin>`)
    .join('');
}

/**
 * The program is asked for when the page that it takes over has been seen: before, it would share the
 * line with the page's letters. The map's program follows it.
 */
function startWhenSeen(html: string, files: readonly OutputFile[]): string {
  const entry = /<script type="module" crossorigin src="([^"]+)"><\/script>/.exec(html);
  if (!entry) throw new Error('The page has no program: Vite writes its entry in another way now.');
  return html
    .replace(entry[0], '')
    .replace('/* start */', () => start(entry[1] ?? '', mapProgram(files)));
}

/** The map's files are asked for where there is a map to be drawn: `index.html` marks the other pages. */
const start = (program: string, map: readonly string[]) => `import('${program}');
          const { classList, dataset } = document.documentElement;
          if (classList.contains('other') || dataset.screen !== 'map') return;
          for (const href of ${JSON.stringify(map)}) {
            const link = document.createElement('link');
            document.head.append(Object.assign(link, { rel: 'modulepreload', fetchPriority: 'low', href }));
          }`;

type OutputFile = { readonly type: string } & Partial<
  Pick<Rollup.OutputChunk, 'fileName' | 'facadeModuleId' | 'imports' | 'isEntry'>
>;

/** The files of the map's program that the page's own has not. */
function mapProgram(files: readonly OutputFile[]): readonly string[] {
  const map = files.find(({ facadeModuleId }) => facadeModuleId?.endsWith('src/map/mountMap.ts'));
  if (!map?.fileName) throw new Error('There is no program of the map any more.');
  const own = files.flatMap(({ isEntry, fileName }) => (isEntry && fileName ? [fileName] : []));
  return [map.fileName, ...(map.imports ?? [])].filter((name) => !own.includes(name));
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function withPolicy(html: string): string {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, code = '']) => `'sha256-${sha256(code)}'`,
  );
  const policy = [
    "default-src 'self'",
    `script-src 'self' ${scripts.join(' ')}`.trim(),
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html.replace(
    '<meta charset="utf-8">',
    () => `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
