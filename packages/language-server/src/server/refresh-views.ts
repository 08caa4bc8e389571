import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { oneAtATime } from './one-at-a-time.ts';

/**
 * Asks a client to ask again for what it shows in documents: it does so by itself only for the document that it has
 * changed, and what is shown depends on others and on settings, too.
 */
export const newViewRefresher = (connection: Connection, { refreshes }: Client): (() => void) => {
  const { semanticTokens, inlayHint } = connection.languages;
  const asks: readonly (readonly [boolean, () => unknown])[] = [
    [refreshes.semanticTokens, () => semanticTokens.refresh()],
    [refreshes.inlayHints, () => inlayHint.refresh()],
    [refreshes.codeLenses, () => connection.sendRequest(CodeLensRefreshRequest.type)],
  ];
  return oneAtATime(async () => {
    for (const [isKnown, ask] of asks) {
      try {
        if (isKnown) await ask();
      } catch (error) {
        connection.console.warn(`The client did not refresh what it shows: ${String(error)}`);
      }
    }
  });
};
