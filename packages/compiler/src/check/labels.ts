import type { Condition as Tree, ProgramItem, Statement } from '@proviso/grammar';
import { always, intersection, overlap } from '../calendar/lifetimes.ts';
import type { Lifetime } from '../core/types.ts';
import type { Bind, Meaning } from '../bindings/meaning.ts';
import type { Place, Reporter } from '../diagnostics/report.ts';
import { lifetimeOf, type DateScope } from '../names/lifetime-of.ts';

export interface Labelled {
  readonly name: string;
  /** Only a requirement, or a point in one, can be named by an `instead of`. */
  readonly of: 'requirement' | 'policy' | 'alternative';
  readonly lifetime: Lifetime;
  readonly place: Place;
}

/** What a label of a program's document stands for. */
export const requirementCalled = ({ name: document }: { readonly name: string }, name: string): Meaning => ({
  kind: 'requirement',
  owner: document,
  name,
});

interface Within {
  readonly of: Labelled['of'];
  readonly lifetime: Lifetime;
}

const inCondition = (scope: DateScope, tree: Tree, within: Within): readonly Labelled[] => {
  if (tree.kind === 'BlockOf') return tree.statements.flatMap((statement) => inStatement(scope, statement, within));
  if (tree.kind === 'Logical') return tree.operands.flatMap((operand) => inCondition(scope, operand, within));
  if (tree.kind === 'Not') return inCondition(scope, tree.operand, within);
  return tree.kind === 'Parenthesized' ? inCondition(scope, tree.condition, within) : [];
};

const inStatement = (scope: DateScope, statement: Statement, { of, lifetime: outer }: Within): readonly Labelled[] => {
  const lifetime = intersection(outer, lifetimeOf(scope, statement.modifiers, 'This requirement'));
  const { label, when } = statement;
  const own =
    label === null ? [] : [{ name: label.text, of, lifetime, place: { document: scope.document, range: label } }];
  return [
    ...own,
    ...(when === null ? [] : inCondition(scope, when, { of: 'alternative', lifetime })),
    ...inCondition(scope, statement.condition, { of, lifetime }),
  ];
};

/** Every label of a program with the days on which it stands for something. */
export const labelsOf = (
  scope: DateScope,
  items: readonly ProgramItem[],
  outer: Lifetime = always,
): readonly Labelled[] =>
  items.flatMap((item): readonly Labelled[] => {
    if (item.kind === 'Require') return inStatement(scope, item.statement, { of: 'requirement', lifetime: outer });
    if (item.kind === 'Define') return inCondition(scope, item.condition, { of: 'requirement', lifetime: always });
    if (item.kind === 'Instead') return inCondition(scope, item.condition, { of: 'alternative', lifetime: outer });
    if (item.kind !== 'Section' && item.kind !== 'Policy') return [];
    const lifetime = intersection(outer, lifetimeOf(scope, item.modifiers, 'This part'));
    const inner = labelsOf(scope, item.items, lifetime);
    if (item.kind === 'Section' || item.name.kind === 'Missing') return inner;
    const place = { document: scope.document, range: item.name };
    return [{ name: item.name.text, of: 'policy', lifetime, place }, ...inner];
  });

/** One label may stand for one thing on one day. */
export const checkLabels = (labels: readonly Labelled[], report: Reporter['report'], bind: Bind): void => {
  const seen = new Map<string, Labelled[]>();
  for (const label of labels) {
    bind(label.place, requirementCalled(label.place.document, label.name), 'declaration');
    const same = seen.get(label.name) ?? [];
    seen.set(label.name, same);
    const earlier = same.find((each) => overlap(each.lifetime, label.lifetime));
    same.push(label);
    if (earlier === undefined) continue;
    const related = [{ message: 'The other one is here.', place: earlier.place }];
    report('duplicate-label', label.place, { name: label.name }, { related });
  }
};
