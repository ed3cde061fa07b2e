import type { Plugin } from 'vite';

/**
 * Most of the map's program is called while it starts. The mark lets V8 compile it whole beside the
 * page, while it comes, and not function by function on the main thread; other browsers read a comment.
 * https://explainers-by-googlers.github.io/explicit-javascript-compile-hints-file-based/
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
