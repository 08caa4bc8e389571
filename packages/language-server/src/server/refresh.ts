import type { Connection } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { Informer } from './publish.ts';

/**
 * Informs a client that asks for findings by itself: when it changes a document it asks for those of that document, but what
 * else they have changed it has to be told.
 */
export const newRefresher = (connection: Connection, { refreshesDiagnostics }: Client): Informer => {
  const refresh = oneAtATime(async () => {
    try {
      await connection.languages.diagnostics.refresh();
    } catch (error) {
      connection.console.warn(`The client did not refresh its findings: ${String(error)}`);
    }
  });
  const soon = (uris: readonly string[]): void => {
    if (refreshesDiagnostics && uris.length > 0) refresh();
  };
  return {
    edited: (_, others) => {
      soon(others);
    },
    affected: soon,
    closed: () => Promise.resolve(),
  };
};
