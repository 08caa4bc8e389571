/** The language server over standard input and output. */
import process from 'node:process';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { readFileUri } from './read-file-uri.ts';
import { serve } from './server.ts';

/** Serves the client that has started this process. The process ends when the client says so, or has gone. */
export const serveStdio = (): Promise<never> => {
  serve(createConnection(ProposedFeatures.all, process.stdin, process.stdout), { read: readFileUri });
  return new Promise(() => undefined);
};
