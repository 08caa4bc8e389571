import { provideDocumentSymbols } from '../../service/provide-document-symbols.ts';
import { aboutDocument } from '../about.ts';
import { symbolOf } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const documentSymbols: Feature = {
  capabilities: { documentSymbolProvider: true },
  register: (context) => {
    const { connection } = context;
    connection.onDocumentSymbol(({ textDocument: { uri } }) =>
      aboutDocument(context, uri, [], (document, text) =>
        provideDocumentSymbols(document).map((each) => symbolOf(text, each)),
      ),
    );
  },
};
