/** The language server over standard input and output. */
import process from 'node:process';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { gate } from './gate.ts';
import { nodeHost } from './node-host.ts';
import { serve } from './server.ts';

/**
 * Serves the client that has started this process. The process ends when the client says so, or has gone. `pages` is where the
 * pages of diagnostics are, `{code}` standing for the code; null where they are nowhere.
 */
export const serveStdio = (pages: string | null): Promise<never> => {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout, gate());
  serve(connection, nodeHost(connection, pages));
  return new Promise(() => undefined);
};
