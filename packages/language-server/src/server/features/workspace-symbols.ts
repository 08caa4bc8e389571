import type { SymbolInformation } from 'vscode-languageserver';
import { provideWorkspaceSymbols } from '../../service/provide-workspace-symbols.ts';
import { newSymbolIndex } from '../../service/symbol-index.ts';
import { symbolKinds } from '../convert.ts';
import { whileWanted } from '../current.ts';
import type { Feature } from '../feature.ts';
import { locationOf } from '../places.ts';

export const workspaceSymbols: Feature = {
  capabilities: { workspaceSymbolProvider: { workDoneProgress: true } },
  register: ({ connection, workspace }) => {
    const index = newSymbolIndex(workspace);
    connection.onWorkspaceSymbol(({ query }, token, progress) => {
      progress.begin('Looking through the documents', 0, undefined, true);
      const looked = (done: number, all: number): void => {
        if (done % 100 === 0) progress.report((100 * done) / all);
      };
      return whileWanted(token, async () => {
        const found = await provideWorkspaceSymbols(workspace, index, query, token, looked);
        progress.done();
        return found.map(({ document, symbol, container }): SymbolInformation => ({
          name: symbol.name,
          kind: symbolKinds[symbol.kind],
          containerName: container,
          location: locationOf({ document, ...symbol.selection }),
        }));
      });
    });
  },
};
