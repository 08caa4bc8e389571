import { provideRangeFormatting } from '../../service/provide-formatting.ts';
import { editOf, offsetsOf } from '../convert.ts';
import { whileCurrent } from '../current.ts';
import type { Feature } from '../feature.ts';

export const rangeFormatting: Feature = {
  capabilities: { documentRangeFormattingProvider: true },
  register: (context) => {
    const { connection, workspace, textOf } = context;
    connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }, token) =>
      whileCurrent(context, uri, token, async () => {
        const document = workspace.document(uri);
        const text = textOf(uri);
        if (document === null || text === null) return [];
        return (await provideRangeFormatting(document, offsetsOf(text, range))).map((edit) => editOf(text, edit));
      }),
    );
  },
};
