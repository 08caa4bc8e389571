import { provideFoldingRanges } from '../../service/provide-folding-ranges.ts';
import { aboutDocument } from '../about.ts';
import { foldingOf } from '../convert.ts';
import type { Feature } from '../feature.ts';

export const foldingRanges: Feature = {
  capabilities: { foldingRangeProvider: true },
  register: (context) => {
    const { connection } = context;
    connection.onFoldingRanges(({ textDocument: { uri } }) =>
      aboutDocument(context, uri, [], (document, text) =>
        provideFoldingRanges(document).map((each) => foldingOf(text, each)),
      ),
    );
  },
};
