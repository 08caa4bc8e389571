import type {
  Condition as Tree,
  Exception,
  Modifier,
  Name,
  Policy,
  ProgramItem,
  Require,
  Section,
  Statement,
} from '@proviso/grammar';
import { always, intersection, overlap, type Pinned } from '../calendar/lifetimes.ts';
import type { Bind, Meaning } from '../bindings/meaning.ts';
import type { Reporter } from '../diagnostics/report.ts';
import type { LoadedDocument, Range } from '../documents/load.ts';
import { lifetimeOf, type DateScope } from '../names/lifetime-of.ts';

/** When and for whom something in a program counts, as far as headers name it. */
export interface Counted {
  readonly lifetime: Pinned;
  /** The only moment at which it counts; null where it does at every one. */
  readonly moment: string | null;
  /** The cohorts that it is for, each in its words; none where it is for all. */
  readonly cohorts: readonly string[];
}

export interface Labelled extends Counted {
  readonly name: string;
  /** Only a requirement, an exception or a point in a requirement can be named by an `instead of` or an exception. */
  readonly of: 'requirement' | 'exception' | 'policy' | 'alternative';
  readonly range: Range;
}

/** What stands in a program by itself: it counts always and for all. */
export const countedAlways: Counted = { lifetime: always, moment: null, cohorts: [] };

/** Two words for one cohort, `new partner` and `new partners`, are one. */
const cohortIn = (words: readonly Name[]): string =>
  words.map(({ text }) => text.toLowerCase().replace(/s$/u, '')).join(' ');

/** When and for whom counts what has a header, within what is around it. */
export const narrowedBy = (scope: DateScope, outer: Counted, modifiers: readonly Modifier[], what: string): Counted => {
  if (modifiers.length === 0) return outer;
  const named = modifiers.flatMap((each) =>
    each.kind === 'OnTiming' && each.point.kind === 'Name' ? each.point.text : [],
  );
  const cohorts = modifiers.flatMap((each) => (each.kind === 'ForCohort' ? cohortIn(each.words) : []));
  return {
    lifetime: intersection(outer.lifetime, lifetimeOf(scope, modifiers, what)),
    moment: named[0] ?? outer.moment,
    cohorts: [...new Set([...outer.cohorts, ...cohorts])],
  };
};

/** Whether there is a day and a moment at which both count. */
export const countAtOnce = (a: Counted, b: Counted): boolean =>
  overlap(a.lifetime, b.lifetime) && (a.moment === null || b.moment === null || a.moment === b.moment);

/** Whether each is for a cohort that the other is not for. */
const areApart = (a: Counted, b: Counted): boolean =>
  a.cohorts.some((each) => !b.cohorts.includes(each)) && b.cohorts.some((each) => !a.cohorts.includes(each));

export const sameCounted = (a: Counted, b: Counted): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a label of a program's document stands for. */
export const requirementCalled = ({ name: document }: { readonly name: string }, name: string): Meaning => ({
  kind: 'requirement',
  owner: document,
  name,
});

interface Within {
  readonly of: Labelled['of'];
  readonly counted: Counted;
}

const inCondition = (scope: DateScope, tree: Tree, within: Within): readonly Labelled[] => {
  if (tree.kind === 'BlockOf' || tree.kind === 'CountedOnce') {
    return (tree.statements ?? []).flatMap((statement) => inStatement(scope, statement, within));
  }
  if (tree.kind === 'Logical') return tree.operands.flatMap((operand) => inCondition(scope, operand, within));
  if (tree.kind === 'Not') return inCondition(scope, tree.operand, within);
  return tree.kind === 'Parenthesized' ? inCondition(scope, tree.condition, within) : [];
};

const inStatement = (scope: DateScope, statement: Statement, { of, counted: outer }: Within): readonly Labelled[] => {
  const counted = narrowedBy(scope, outer, statement.modifiers, 'This requirement');
  const { label, when } = statement;
  const own = label === null ? [] : [{ name: label.text, of, ...counted, range: label }];
  return [
    ...own,
    ...(when === null ? [] : inCondition(scope, when, { of: 'alternative', counted })),
    ...inCondition(scope, statement.condition, { of, counted }),
  ];
};

const inException = (scope: DateScope, node: Exception, outer: Counted): readonly Labelled[] => {
  const counted = narrowedBy(scope, outer, node.modifiers, 'This exception');
  const within: Within = { of: 'alternative', counted };
  const { name, when, condition } = node;
  return [
    ...(name === null ? [] : [{ name: name.text, of: 'exception' as const, ...counted, range: name }]),
    ...(when === null ? [] : inCondition(scope, when, within)),
    ...(condition.kind === 'NotRequired' ? [] : inCondition(scope, condition, within)),
  ];
};

/** What the labels in an item are that stands in force on some days: as they are read, or as they were read before. */
export type LabelMemo = (
  scope: DateScope,
  item: Require | Section | Policy,
  outer: Counted,
  read: (scope: DateScope) => readonly Labelled[],
) => readonly Labelled[];

/** Every label of a program with the days on which it stands for something. */
export const labelsOf = (
  scope: DateScope,
  items: readonly ProgramItem[],
  remembered: LabelMemo = (given, _item, _outer, read) => read(given),
  outer: Counted = countedAlways,
): readonly Labelled[] =>
  items.flatMap((item): readonly Labelled[] => {
    if (item.kind === 'Require') {
      const within = { of: 'requirement', counted: outer } as const;
      return remembered(scope, item, outer, (given) => inStatement(given, item.statement, within));
    }
    if (item.kind === 'Roles') {
      const within = { of: 'requirement', counted: outer } as const;
      const own =
        item.name === null ? [] : [{ name: item.name.text, ...within.counted, of: within.of, range: item.name }];
      const inner = item.items.flatMap((each): readonly Labelled[] =>
        each.kind === 'Role' || each.kind === 'Require' ? inStatement(scope, each.statement, within) : [],
      );
      return [...own, ...inner];
    }
    if (item.kind === 'Define')
      return inCondition(scope, item.condition, { of: 'requirement', counted: countedAlways });
    if (item.kind === 'Instead') return inCondition(scope, item.condition, { of: 'alternative', counted: outer });
    if (item.kind === 'Exception') return inException(scope, item, outer);
    if (item.kind !== 'Section' && item.kind !== 'Policy') return [];
    return remembered(scope, item, outer, (given) => {
      const counted = narrowedBy(given, outer, item.modifiers, 'This part');
      const inner = labelsOf(given, item.items, remembered, counted);
      if (item.kind === 'Section' || item.name.kind === 'Missing') return inner;
      return [{ name: item.name.text, of: 'policy', ...counted, range: item.name }, ...inner];
    });
  });

/** Tells what labels stand for. */
export const bindLabels = (labels: readonly Labelled[], document: LoadedDocument, bind: Bind): void => {
  for (const { name, range } of labels) bind({ document, range }, requirementCalled(document, name), 'declaration');
};

/** One label may stand for one thing on one day, at one moment and for one cohort. */
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
    const earlier = [one, ...more].find((each) => countAtOnce(each, label) && !areApart(each, label));
    more.push(label);
    if (earlier === undefined) continue;
    const related = [{ message: 'The other one is here.', place: { document, range: earlier.range } }];
    const { line } = document.lines.position(earlier.range.start);
    report('duplicate-label', { document, range: label.range }, { name: label.name, line }, { related });
  }
};
