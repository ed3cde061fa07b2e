import type { Plugin } from 'vite';

/** Says in a sentence why there is no second server, and how to have one. */
export function busyPortPlugin(): Plugin {
  return {
    name: 'dateline:busy-port',
    configurePreviewServer({ httpServer, config }) {
      httpServer.prependListener('error', ({ code }: NodeJS.ErrnoException) => {
        if (code !== 'EADDRINUSE') return;
        const { port } = config.preview;
        console.error(
          `Port ${port} is in use: the atlas may be open there already, at http://localhost:${port}/. ` +
            `To serve it at another: PORT=${port + 1} npm start`,
        );
        process.exit(1);
      });
    },
  };
}
