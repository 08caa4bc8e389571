import { provideDocumentSymbols } from '../../service/provide-document-symbols.ts';
import { symbolOf } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const documentSymbols: Feature = {
  capabilities: { documentSymbolProvider: true },
  register: ({ connection, workspace, textOf }) => {
    connection.onDocumentSymbol(({ textDocument: { uri } }) => {
      const document = workspace.document(uri);
      const text = textOf(uri);
      if (document === null || text === null) return [];
      return provideDocumentSymbols(document).map((each) => symbolOf(text, each));
    });
  },
};
