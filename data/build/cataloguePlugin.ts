import { compileMessage } from '@lingui/message-utils/compileMessage';
import { type Plugin, transformWithOxc } from 'vite';

const CATALOGUE = /\/src\/i18n\/(en|enClassroom|de|ru|fa|ur)\.ts$/;

/** Compiles the messages at build time, so that the page carries no parser of the message format. */
export function cataloguePlugin(): Plugin {
  return {
    name: 'dateline:catalogue',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      const language = CATALOGUE.exec(id)?.[1];
      if (!language) return null;
      const { code: script } = await transformWithOxc(code, id);
      const module = await import(
        `data:text/javascript;base64,${Buffer.from(script).toString('base64')}`
      );
      const messages = Object.entries(module[language] as Record<string, string>);
      const compiled = Object.fromEntries(
        messages.map(([key, text]) => [key, compileMessage(text)]),
      );
      return { code: `export const ${language} = ${JSON.stringify(compiled)};`, map: null };
    },
  };
}
