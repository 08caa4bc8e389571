import { provideSelectionRanges } from '../../service/provide-selection-ranges.ts';
import { aboutDocument } from '../about.ts';
import { selectionOf } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const selectionRanges: Feature = {
  capabilities: { selectionRangeProvider: true },
  register: (context) => {
    const { connection } = context;
    connection.onSelectionRanges(({ textDocument: { uri }, positions }) =>
      aboutDocument(context, uri, [], (document, text) =>
        positions.map((position) => selectionOf(text, provideSelectionRanges(document, text.offsetAt(position)))),
      ),
    );
  },
};
