import { provideDocumentLinks } from '../../service/provide-document-links.ts';
import { rangeOf } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const documentLinks: Feature = {
  capabilities: { documentLinkProvider: {} },
  register: ({ connection, workspace, textOf }) => {
    connection.onDocumentLinks(({ textDocument: { uri } }) => {
      const document = workspace.document(uri);
      const text = textOf(uri);
      if (document === null || text === null) return [];
      return provideDocumentLinks(document).map((link) => ({ range: rangeOf(text, link), target: link.target }));
    });
  },
};
