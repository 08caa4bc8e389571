import { provideFormatting } from '../../service/provide-formatting.ts';
import { aboutDocument } from '../about.ts';
import { editOf } from '../convert.ts';
import { whileCurrent } from '../current.ts';
import type { Feature } from '../feature.ts';

/** The style has no settings, so what the client says of tabs is left aside. */
export const formatting: Feature = {
  capabilities: { documentFormattingProvider: true },
  register: (context) => {
    const { connection } = context;
    connection.onDocumentFormatting(({ textDocument: { uri } }, token) =>
      whileCurrent(context, uri, token, () =>
        aboutDocument(context, uri, [], async (document, text) =>
          (await provideFormatting(document)).map((edit) => editOf(text, edit)),
        ),
      ),
    );
  },
};
