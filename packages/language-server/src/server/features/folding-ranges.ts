import { provideFoldingRanges } from '../../service/provide-folding-ranges.ts';
import { foldingOf } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const foldingRanges: Feature = {
  capabilities: { foldingRangeProvider: true },
  register: ({ connection, workspace, textOf }) => {
    connection.onFoldingRanges(({ textDocument: { uri } }) => {
      const document = workspace.document(uri);
      const text = textOf(uri);
      if (document === null || text === null) return [];
      return provideFoldingRanges(document).map((each) => foldingOf(text, each));
    });
  },
};
