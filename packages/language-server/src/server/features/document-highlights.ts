import { DocumentHighlightKind } from 'vscode-languageserver';
import { provideDocumentHighlights } from '../../service/provide-document-highlights.ts';
import { rangeOf } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const documentHighlights: Feature = {
  capabilities: { documentHighlightProvider: true },
  register: ({ connection, workspace, textOf }) => {
    connection.onDocumentHighlight(async ({ textDocument: { uri }, position }) => {
      const analysis = await workspace.analysis(uri);
      const text = textOf(uri);
      if (analysis === null || text === null) return [];
      return provideDocumentHighlights(analysis, text.offsetAt(position)).map((each) => ({
        range: rangeOf(text, each),
        kind: each.role === 'declaration' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }));
    });
  },
};
