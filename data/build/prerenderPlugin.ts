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
        const files: readonly OutputFile[] = Object.values(bundle ?? {});
        return withPolicy(
          startWhenSeen(html, files)
            .replaceAll('%title%', () => escaped(title))
            .replaceAll('%description%', () => escaped(description))
            .replace('<!--head-->', () => head + fontsFirst(Object.keys(bundle ?? {})))
            .replace('</head>', () => `${stylesOf(partOf(files, PAGE))}</head>`)
            .replace('<!--page-->', () => body),
        );
      },
    },
  };
}

/** The parts of the program that come after the page has been seen: its own, and the map's. */
const PAGE = 'src/app/drawPage.tsx';
const MAP = 'src/map/mountMap.ts';

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
  const [page, map] = [programOf(files, PAGE), programOf(files, MAP)];
  const isTied = map.includes(partOf(files, PAGE).fileName);
  if (isTied) throw new Error('The map would wait for the page: vite.config.ts parts their files.');
  return html.replace(entry[0], '').replace('/* start */', () => start(entry[1] ?? '', page, map));
}

/**
 * Where there is a map to be drawn its files come first, and the page's follow them: it stands already.
 * `index.html` marks the pages that have none.
 */
const start = (program: string, page: readonly string[], map: readonly string[]) =>
  `import('${program}');
          const { classList, dataset } = document.documentElement;
          const isMap = !classList.contains('other') && dataset.screen === 'map';
          const [page, map] = [${JSON.stringify(page)}, ${JSON.stringify(map)}];
          for (const href of new Set(isMap ? [...map, ...page] : page)) {
            const link = document.createElement('link');
            document.head.append(Object.assign(link, { rel: 'modulepreload', fetchPriority: 'low', href }));
          }`;

type OutputFile = Rollup.OutputAsset | Rollup.OutputChunk;

function partOf(files: readonly OutputFile[], module: string): Rollup.OutputChunk {
  for (const file of files)
    if (file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(module))) return file;
  throw new Error(`There is no program of its own for ${module} any more.`);
}

/** The files of a part of the program that comes after its own. */
function programOf(files: readonly OutputFile[], module: string): readonly string[] {
  const { fileName, imports } = partOf(files, module);
  const own = files.filter((file) => file.type === 'chunk' && file.isEntry);
  return [...imports, fileName].filter((name) => !own.some((file) => file.fileName === name));
}

/** The page stands before its program: its styles come with it. */
const stylesOf = ({ viteMetadata }: Rollup.OutputChunk) =>
  [...(viteMetadata?.importedCss ?? [])]
    .map((file) => `<link rel="stylesheet" crossorigin href="${file}">`)
    .join('');

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
