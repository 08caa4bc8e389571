import { provideLinkedEditingRanges } from '../../service/provide-linked-editing-ranges.ts';
import { aboutAnalysis } from '../about.ts';
import { rangeOf } from '../convert.ts';
import { whileCurrent } from '../current.ts';
import type { Feature } from '../feature.ts';

/** What a name is made of: while nothing else is typed, the places stay linked. */
const wordPattern = '[\\p{L}_][\\p{L}\\p{M}\\p{N}_-]*';

export const linkedEditingRanges: Feature = {
  capabilities: { linkedEditingRangeProvider: true },
  register: (context) => {
    const { connection } = context;
    connection.languages.onLinkedEditingRange(({ textDocument: { uri }, position }, token) =>
      whileCurrent(context, uri, token, () =>
        aboutAnalysis(context, uri, null, (analysis, text) => {
          const ranges = provideLinkedEditingRanges(analysis, text.offsetAt(position));
          return ranges.length === 0 ? null : { ranges: ranges.map((each) => rangeOf(text, each)), wordPattern };
        }),
      ),
    );
  },
};
