import type { Condition as Tree, ProgramItem, Statement } from '@proviso/grammar';
import { always, intersection, overlap } from '../calendar/lifetimes.ts';
import type { Lifetime } from '../core/types.ts';
import type { Place, Reporter } from '../diagnostics/report.ts';
import { lifetimeOf, type DateScope } from '../names/lifetime-of.ts';

interface Labelled {
  readonly name: string;
  readonly lifetime: Lifetime;
  readonly place: Place;
}

const inCondition = (scope: DateScope, tree: Tree, within: Lifetime): readonly Labelled[] => {
  switch (tree.kind) {
    case 'BlockOf':
      return tree.statements.flatMap((statement) => inStatement(scope, statement, within));
    case 'Logical':
      return tree.operands.flatMap((operand) => inCondition(scope, operand, within));
    case 'Not':
      return inCondition(scope, tree.operand, within);
    case 'Parenthesized':
      return inCondition(scope, tree.condition, within);
    default:
      return [];
  }
};

const inStatement = (scope: DateScope, statement: Statement, within: Lifetime): readonly Labelled[] => {
  const lifetime = intersection(within, lifetimeOf(scope, statement.modifiers, 'This requirement'));
  const { label } = statement;
  const own = label === null ? [] : [{ name: label.text, lifetime, place: { document: scope.document, range: label } }];
  return [...own, ...inCondition(scope, statement.condition, lifetime)];
};

/** Every label of a program with the days on which it stands for something. */
export const labelsOf = (
  scope: DateScope,
  items: readonly ProgramItem[],
  within: Lifetime = always,
): readonly Labelled[] =>
  items.flatMap((item): readonly Labelled[] => {
    if (item.kind === 'Require') return inStatement(scope, item.statement, within);
    if (item.kind !== 'Section' && item.kind !== 'Policy') return [];
    const lifetime = intersection(within, lifetimeOf(scope, item.modifiers, 'This part'));
    const own =
      item.kind === 'Policy' && item.name.kind === 'Name'
        ? [{ name: item.name.text, lifetime, place: { document: scope.document, range: item.name } }]
        : [];
    return [...own, ...labelsOf(scope, item.items, lifetime)];
  });

/** One label may stand for one thing on one day. */
export const checkLabels = (labels: readonly Labelled[], report: Reporter['report']): void => {
  labels.forEach((label, index) => {
    const earlier = labels
      .slice(0, index)
      .find((each) => each.name === label.name && overlap(each.lifetime, label.lifetime));
    if (earlier === undefined) return;
    const related = [{ message: 'The other one is here.', place: earlier.place }];
    report('duplicate-label', label.place, { name: label.name }, { related });
  });
};
