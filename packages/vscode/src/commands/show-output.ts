import type { Server } from '../server/server.ts';

/** Shows what the extension and its server have written: where to look when something is wrong. */
export const showOutput = (server: Server) => (): Promise<void> => {
  server.showOutput();
  return Promise.resolve();
};
