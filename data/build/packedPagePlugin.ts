import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { build, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { loadPage } from './loadPage.ts';

const WORKER = 'node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs';

/**
 * Writes the template of a page that is one file: the whole program, the styles and MapLibre's worker
 * in it, and places for a lesson with its atlas and map, which the page itself fills in when a teacher
 * takes a lesson along.
 */
export function packedPagePlugin(config: UserConfig, forNode: UserConfig): Plugin {
  return {
    name: 'dateline:packed-page',
    apply: 'build',
    async generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'packed/page.html',
        source: await template(config, forNode),
      });
    },
  };
}

async function template(config: UserConfig, forNode: UserConfig): Promise<string> {
  const { packedFile, SLOTS } = await loadPage(forNode);
  const { script, style } = await program(config);
  const [packed, styles] = await Promise.all([
    packedFile('program', new TextEncoder().encode(script)),
    packedFile('styles', new TextEncoder().encode(style)),
  ]);
  const worker = await packedFile('worker.mjs', new Uint8Array(await readFile(WORKER)));
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(START)} ${hashOf(script)}`,
    `style-src ${hashOf(HINT)} ${hashOf(style)}`,
    'img-src data: blob:',
    // MapLibre starts its worker from a data: address where a page has no origin, and fetches it for that.
    'worker-src blob: data:',
    'connect-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${SLOTS.language}" dir="${SLOTS.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${SLOTS.title}</title>
<link rel="icon" href="data:,">
<style>${HINT}</style>
</head>
<body>
<div id="root"><div class="packed"><h1>${SLOTS.title}</h1><p>${SLOTS.hint}</p></div></div>
${SLOTS.files}
${worker.tag}${styles.tag}${packed.tag}<script>${START}</script>
</body>
</html>
`;
}

/** What is read only where no program runs: elsewhere it is gone before it would be seen. */
const HINT = `
.packed {
  max-width: 34rem;
  margin: 4rem auto;
  padding: 0 1.5rem;
  font: 1.125rem/1.5 Georgia, serif;
  animation: packed-late 2s step-end;
}
@keyframes packed-late {
  from { opacity: 0; }
}
`;

/**
 * Inflates the styles and the program, and puts them in: the policy knows them by their hashes. An old
 * browser cannot; then the hint is true after all.
 */
const START = `
const hint = document.querySelector('.packed p');
hint.hidden = true;
(async () => {
  const put = async (file, element) => {
    const letters = atob(document.querySelector('[data-file=' + file + ']').textContent);
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    element.textContent = await new Response(stream).text();
    document.head.append(element);
  };
  await put('styles', document.createElement('style'));
  const program = document.createElement('script');
  program.type = 'module';
  await put('program', program);
})().catch(() => {
  hint.hidden = false;
});
`;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The same program as one script without imports, and all its styles as one sheet. */
async function program(config: UserConfig) {
  const { output } = (await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    plugins: [...(config.plugins ?? []), withoutFiles()],
    build: {
      target: 'es2022',
      write: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { input: 'src/app/packed.ts', output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = output.filter((file) => file.type === 'chunk');
  const assets = output.filter((file) => file.type === 'asset');
  const [script, ...others] = chunks;
  const styles = assets.filter(({ fileName }) => fileName.endsWith('.css'));
  if (!script || others.length || assets.length > styles.length)
    throw new Error('The program of a packed page is one script; its parts would be fetched.');
  const style = styles.map(({ source }) => String(source)).join('');
  if (/url\((?!["']?data:)|<\/style/i.test(style))
    throw new Error('The styles of a packed page would fetch a file.');
  return { script: script.code, style };
}

/** Fonts and the worker are carried apart. */
const withoutFiles = (): Plugin => ({
  name: 'dateline:without-files',
  enforce: 'pre',
  resolveId: (id) => (id.includes('maplibre-gl-worker') ? '\0no-worker' : null),
  load: (id) => {
    if (id === '\0no-worker') return 'export default "";';
    return id.endsWith('/src/app/fonts.css') ? '' : null;
  },
});
