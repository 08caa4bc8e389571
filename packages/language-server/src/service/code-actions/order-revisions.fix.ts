import type { Revision } from '@proviso/grammar';
import type { FindingFix } from './context.ts';
import { reordered } from './edits/reorder.ts';
import { revisionsIn } from './revisions.ts';

/** By their days; one without a day comes first. */
const inOrder = (revisions: readonly Revision[]): readonly Revision[] => {
  const day = ({ on }: Revision): string => on?.text ?? '';
  return revisions.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
};

/** Lists revisions in the order of their days. */
export const orderRevisionsFix: FindingFix = {
  codes: ['revisions-out-of-order'],
  offer: (context) => {
    const found = revisionsIn(context.document);
    if (found === null) return [];
    const changes = reordered(context.document, found.revisions, inOrder(found.revisions));
    return [{ title: 'Move the revisions into the order of their days', changes, isPreferred: true }];
  },
};
