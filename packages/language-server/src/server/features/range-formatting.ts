import { provideRangeFormatting } from '../../service/provide-formatting.ts';
import { aboutDocument } from '../about.ts';
import { editOf, offsetsOf } from '../convert.ts';
import { whileCurrent } from '../current.ts';
import type { Feature } from '../feature.ts';

export const rangeFormatting: Feature = {
  capabilities: { documentRangeFormattingProvider: true },
  register: (context) => {
    const { connection } = context;
    connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }, token) =>
      whileCurrent(context, uri, token, () =>
        aboutDocument(context, uri, [], async (document, text) =>
          (await provideRangeFormatting(document, offsetsOf(text, range))).map((edit) => editOf(text, edit)),
        ),
      ),
    );
  },
};
