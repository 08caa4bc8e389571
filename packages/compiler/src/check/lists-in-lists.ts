import { within, type ListDepth } from '../core/list-depth.ts';
import type { Condition } from '../core/core.ts';
import { childrenOf } from '../core/walk.ts';
import type { Reporter } from '../diagnostics/report.ts';
import type { DocumentGraph } from '../documents/graph.ts';
import type { RecordSymbol } from '../names/symbols.ts';

/** The first conditions that go through one more of the subject's lists than may be gone through inside of each other. */
const tooDeep = (condition: Condition, limit: number, around: ListDepth): readonly Condition[] => {
  const here = within(condition, around);
  if (here.ofSubject > limit) return [condition];
  return childrenOf(condition).flatMap((child) => tooDeep(child, limit, here));
};

/** Reports counts of the subject's lists that stand in counts of the subject's lists, and so on, beyond the limit. */
export const checkListsInLists = (
  conditions: readonly Condition[],
  { documents, limits }: DocumentGraph,
  subject: RecordSymbol,
  report: Reporter['report'],
): void => {
  const limit = limits.nestedLists;
  const found = conditions.flatMap((condition) => tooDeep(condition, limit, { lists: 0, ofSubject: 0 }));
  const places = new Map(found.map(({ span }) => [`${span.document}:${span.start}`, span]));
  for (const { document: name, start, end } of places.values()) {
    const document = documents.find(({ display }) => display === name);
    if (document !== undefined)
      report('lists-in-lists', { document, range: { start, end } }, { record: subject.name, limit });
  }
};
