import type { Plugin } from 'vite';

/**
 * Some two thousand functions of the map's program are called while it starts. The mark lets V8 (from
 * Chrome 136) compile the file whole beside the page, while it comes, and not function by function on
 * the main thread; other browsers read a comment.
 */
export const compileHintPlugin = (): Plugin => ({
  name: 'dateline:compile-hint',
  apply: 'build',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && file.facadeModuleId?.endsWith('src/map/mountMap.ts'))
        file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
  },
});
