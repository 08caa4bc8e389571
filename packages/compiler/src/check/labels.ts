import type { Condition as Tree, Policy, ProgramItem, Require, Section, Statement } from '@proviso/grammar';
import { always, intersection, overlap, type Pinned } from '../calendar/lifetimes.ts';
import type { Bind, Meaning } from '../bindings/meaning.ts';
import type { Reporter } from '../diagnostics/report.ts';
import type { LoadedDocument, Range } from '../documents/load.ts';
import { lifetimeOf, type DateScope } from '../names/lifetime-of.ts';

export interface Labelled {
  readonly name: string;
  /** Only a requirement, or a point in one, can be named by an `instead of`. */
  readonly of: 'requirement' | 'policy' | 'alternative';
  readonly lifetime: Pinned;
  readonly range: Range;
}

/** What a label of a program's document stands for. */
export const requirementCalled = ({ name: document }: { readonly name: string }, name: string): Meaning => ({
  kind: 'requirement',
  owner: document,
  name,
});

interface Within {
  readonly of: Labelled['of'];
  readonly lifetime: Pinned;
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
  const own = label === null ? [] : [{ name: label.text, of, lifetime, range: label }];
  return [
    ...own,
    ...(when === null ? [] : inCondition(scope, when, { of: 'alternative', lifetime })),
    ...inCondition(scope, statement.condition, { of, lifetime }),
  ];
};

/** What the labels in an item are that stands in force on some days: as they are read, or as they were read before. */
export type LabelMemo = (
  scope: DateScope,
  item: Require | Section | Policy,
  outer: Pinned,
  read: (scope: DateScope) => readonly Labelled[],
) => readonly Labelled[];

/** Every label of a program with the days on which it stands for something. */
export const labelsOf = (
  scope: DateScope,
  items: readonly ProgramItem[],
  remembered: LabelMemo = (given, _item, _outer, read) => read(given),
  outer: Pinned = always,
): readonly Labelled[] =>
  items.flatMap((item): readonly Labelled[] => {
    if (item.kind === 'Require') {
      const within = { of: 'requirement', lifetime: outer } as const;
      return remembered(scope, item, outer, (given) => inStatement(given, item.statement, within));
    }
    if (item.kind === 'Define') return inCondition(scope, item.condition, { of: 'requirement', lifetime: always });
    if (item.kind === 'Instead') return inCondition(scope, item.condition, { of: 'alternative', lifetime: outer });
    if (item.kind !== 'Section' && item.kind !== 'Policy') return [];
    return remembered(scope, item, outer, (given) => {
      const lifetime = intersection(outer, lifetimeOf(given, item.modifiers, 'This part'));
      const inner = labelsOf(given, item.items, remembered, lifetime);
      if (item.kind === 'Section' || item.name.kind === 'Missing') return inner;
      return [{ name: item.name.text, of: 'policy', lifetime, range: item.name }, ...inner];
    });
  });

/** Tells what labels stand for. */
export const bindLabels = (labels: readonly Labelled[], document: LoadedDocument, bind: Bind): void => {
  for (const { name, range } of labels) bind({ document, range }, requirementCalled(document, name), 'declaration');
};

/** One label may stand for one thing on one day. */
export const checkLabels = (
  labels: readonly Labelled[],
  document: LoadedDocument,
  report: Reporter['report'],
): void => {
  // Most names are those of one label alone.
  const first = new Map<string, Labelled>();
  const others = new Map<string, Labelled[]>();
  for (const label of labels) {
    const one = first.get(label.name);
    if (one === undefined) {
      first.set(label.name, label);
      continue;
    }
    const more = others.get(label.name) ?? [];
    others.set(label.name, more);
    const earlier = [one, ...more].find((each) => overlap(each.lifetime, label.lifetime));
    more.push(label);
    if (earlier === undefined) continue;
    const related = [{ message: 'The other one is here.', place: { document, range: earlier.range } }];
    report('duplicate-label', { document, range: label.range }, { name: label.name }, { related });
  }
};
