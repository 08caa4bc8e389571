import { provideLinkedEditingRanges } from '../../service/provide-linked-editing-ranges.ts';
import { rangeOf } from '../convert.ts';
import type { Feature } from '../feature.ts';

/** What a name is made of: while nothing else is typed, the places stay linked. */
const wordPattern = '[\\p{L}_][\\p{L}\\p{M}\\p{N}_-]*';

export const linkedEditingRanges: Feature = {
  capabilities: { linkedEditingRangeProvider: true },
  register: ({ connection, workspace, textOf }) => {
    connection.languages.onLinkedEditingRange(async ({ textDocument: { uri }, position }) => {
      const analysis = await workspace.analysis(uri);
      const text = textOf(uri);
      if (analysis === null || text === null) return null;
      const ranges = provideLinkedEditingRanges(analysis, text.offsetAt(position));
      return ranges.length === 0 ? null : { ranges: ranges.map((each) => rangeOf(text, each)), wordPattern };
    });
  },
};
