/** What has a name in the trees of programs and examples: found in the text as it stands, which need not be understood. */
import type { Document, Identifier, Node, Sample, Statement } from '@proviso/grammar';

/** Something that is named, and the title that it has. */
export interface Titled {
  readonly name: string;
  readonly title: string | null;
}

type Gather = (tree: Document) => readonly Titled[];

/** What something gives for each item, those of sections included. That of a section is kept: few change from one text to the next. */
const gathered = (found: (item: Node) => readonly Titled[]): Gather => {
  const kept = new WeakMap<Node, readonly Titled[]>();
  const of = (item: Node): readonly Titled[] => {
    if (item.kind !== 'Section' && item.kind !== 'Policy') return found(item);
    const known = kept.get(item) ?? item.items.flatMap(of);
    kept.set(item, known);
    return known;
  };
  return (tree) => unique(tree.items.flatMap(of));
};

const textOf = (name: Identifier): string | null => (name.kind === 'Name' ? name.text : null);

const named = (name: string | null, title: string | null): readonly Titled[] =>
  name === null ? [] : [{ name, title }];

const unique = (all: readonly Titled[]): readonly Titled[] => [
  ...new Map(all.map((each) => [each.name, each])).values(),
];

const labelsOf = ({ label, title, condition }: Statement): readonly Titled[] => {
  const own = label === null ? [] : [{ name: label.text, title: title?.value ?? null }];
  const points = condition.kind === 'BlockOf' || condition.kind === 'CountedOnce' ? (condition.statements ?? []) : [];
  return [...own, ...points.flatMap(labelsOf)];
};

/** The labels of requirements, of the points of their lists and of exceptions. */
export const labelsIn: Gather = gathered((item) => {
  if (item.kind === 'Exception') return named(item.name?.text ?? null, null);
  if (item.kind === 'Roles') {
    const inner = item.items.flatMap((each) =>
      each.kind === 'Role' || each.kind === 'Require' ? labelsOf(each.statement) : [],
    );
    return [...named(item.name?.text ?? null, item.title?.value ?? null), ...inner];
  }
  return item.kind === 'Require' ? labelsOf(item.statement) : [];
});

/** The questions that a program leaves open. */
export const questionsIn: Gather = gathered((item) =>
  item.kind === 'Unsettled' ? named(textOf(item.name), item.question.kind === 'Text' ? item.question.value : null) : [],
);

/** What the lifecycle of a program names. */
const lifecycleNames = (kind: 'State' | 'Clock'): Gather =>
  gathered((item) =>
    item.kind !== 'Lifecycle'
      ? []
      : item.items.flatMap((each) =>
          each.kind === kind
            ? named(textOf(each.name), each.kind === 'State' ? (each.title?.value ?? null) : null)
            : [],
        ),
  );

/** The states of a lifecycle. */
export const statesIn: Gather = lifecycleNames('State');

/** The clocks of a lifecycle. */
export const clocksIn: Gather = lifecycleNames('Clock');

/** A revision as it is listed. */
export interface Listed extends Titled {
  readonly on: string | null;
}

export const revisionsIn = (tree: Document): readonly Listed[] =>
  tree.kind !== 'Program'
    ? []
    : tree.items.flatMap((item) =>
        item.kind !== 'Revisions'
          ? []
          : item.revisions.flatMap((each) =>
              each.kind === 'Error' || each.label.kind === 'Missing'
                ? []
                : [{ name: each.label.text, title: each.title?.value ?? null, on: each.on?.text ?? null }],
            ),
      );

/** The samples of an examples document. */
export const samplesIn = (tree: Document): readonly Sample[] =>
  tree.kind === 'Examples' ? tree.items.flatMap((item) => (item.kind === 'Sample' ? [item] : [])) : [];
