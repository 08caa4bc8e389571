import { provideSelectionRanges } from '../../service/provide-selection-ranges.ts';
import { selectionOf } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const selectionRanges: Feature = {
  capabilities: { selectionRangeProvider: true },
  register: ({ connection, workspace, textOf }) => {
    connection.onSelectionRanges(({ textDocument: { uri }, positions }) => {
      const document = workspace.document(uri);
      const text = textOf(uri);
      if (document === null || text === null) return [];
      return positions.map((position) => selectionOf(text, provideSelectionRanges(document, text.offsetAt(position))));
    });
  },
};
