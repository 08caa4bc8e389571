import { DocumentHighlightKind } from 'vscode-languageserver';
import { provideDocumentHighlights } from '../../service/provide-document-highlights.ts';
import { aboutAnalysis } from '../about.ts';
import { rangeOf } from '../convert.ts';
import { whileCurrent } from '../current.ts';
import type { Feature } from '../feature.ts';

export const documentHighlights: Feature = {
  capabilities: { documentHighlightProvider: true },
  register: (context) => {
    const { connection } = context;
    connection.onDocumentHighlight(({ textDocument: { uri }, position }, token) =>
      whileCurrent(context, uri, token, () =>
        aboutAnalysis(context, uri, [], (analysis, text) =>
          provideDocumentHighlights(analysis, text.offsetAt(position)).map((each) => ({
            range: rangeOf(text, each),
            kind: each.role === 'declaration' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
          })),
        ),
      ),
    );
  },
};
