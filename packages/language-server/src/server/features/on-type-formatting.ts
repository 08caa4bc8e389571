import { formattingTriggers, provideOnTypeFormatting } from '../../service/provide-on-type-formatting.ts';
import { aboutDocument } from '../about.ts';
import { editOf } from '../convert.ts';
import { whileCurrent } from '../current.ts';
import type { Feature } from '../feature.ts';

const [firstTriggerCharacter, ...moreTriggerCharacter] = formattingTriggers;

export const onTypeFormatting: Feature = {
  capabilities: { documentOnTypeFormattingProvider: { firstTriggerCharacter, moreTriggerCharacter } },
  register: (context) => {
    const { connection } = context;
    connection.onDocumentOnTypeFormatting(({ textDocument: { uri }, position, ch }, token) =>
      whileCurrent(context, uri, token, () =>
        aboutDocument(context, uri, [], async (document, text) => {
          const edits = await provideOnTypeFormatting(document, text.offsetAt(position), ch);
          return edits.map((edit) => editOf(text, edit));
        }),
      ),
    );
  },
};
