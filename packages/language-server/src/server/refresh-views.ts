import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import type { Client } from './client.ts';

/**
 * Asks a client to ask again for what it shows in documents: it does so by itself only for the document that it has
 * changed, and what is shown depends on others and on settings, too.
 */
export const newViewRefresher = (connection: Connection, { refreshes }: Client): (() => void) => {
  let isAsked = false;
  const { semanticTokens, inlayHint } = connection.languages;
  const asks: readonly (readonly [boolean, () => unknown])[] = [
    [refreshes.semanticTokens, () => semanticTokens.refresh()],
    [refreshes.inlayHints, () => inlayHint.refresh()],
    [refreshes.codeLenses, () => connection.sendRequest(CodeLensRefreshRequest.type)],
  ];
  const refresh = async (): Promise<void> => {
    for (const [isKnown, ask] of asks) {
      try {
        if (isKnown) await ask();
      } catch (error) {
        connection.console.warn(`The client did not refresh what it shows: ${String(error)}`);
      }
    }
  };
  return () => {
    // Of several changes at once the client is told once.
    if (isAsked) return;
    isAsked = true;
    setTimeout(() => {
      isAsked = false;
      void refresh();
    }, 0);
  };
};
