import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type InlineConfig, type PreviewServer, preview } from 'vite';
import type { CompiledAtlas } from '../../src/formats/compiledAtlas';
import { pointsOf } from './points.ts';

/** The two pages that are compared, behind the same kind of server. */
export interface Site {
  readonly atlas: string;
  readonly bare: string;
  readonly close: () => Promise<void>;
}

const PORT = 4390;

export async function openSite(dist: string, small: CompiledAtlas): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  await buildBare(folder);
  await writeFile(join(folder, 'points.json'), JSON.stringify(pointsOf(small)));
  const servers = [await serve(resolve(dist)), await serve(folder)] as const;
  const [atlas, bare] = servers.map(({ resolvedUrls }) => resolvedUrls?.local[0] as string);
  return {
    atlas: atlas as string,
    bare: bare as string,
    close: async () => {
      await Promise.all(servers.map((server) => server.close()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const quiet: InlineConfig = { configFile: false, logLevel: 'error', appType: 'mpa' };

async function buildBare(outDir: string): Promise<void> {
  await build({
    ...quiet,
    root: 'tests/bench/bare',
    base: './',
    publicDir: false,
    build: {
      outDir,
      target: 'es2022',
      emptyOutDir: true,
      chunkSizeWarningLimit: 1200,
      modulePreload: { polyfill: false },
    },
    worker: { format: 'es' },
  });
}

const serve = (outDir: string): Promise<PreviewServer> =>
  preview({ ...quiet, build: { outDir }, preview: { port: PORT, host: 'localhost' } });
