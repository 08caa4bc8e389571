import { provideDocumentLinks } from '../../service/provide-document-links.ts';
import { aboutDocument } from '../about.ts';
import { rangeOf } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const documentLinks: Feature = {
  capabilities: { documentLinkProvider: {} },
  register: (context) => {
    const { connection } = context;
    connection.onDocumentLinks(({ textDocument: { uri } }) =>
      aboutDocument(context, uri, [], (document, text) =>
        provideDocumentLinks(document).map((link) => ({ range: rangeOf(text, link), target: link.target })),
      ),
    );
  },
};
