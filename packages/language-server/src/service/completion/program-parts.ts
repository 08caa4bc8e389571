/** What has a name in the trees of programs and examples: found in the text as it stands, which need not be understood. */
import { nodesOf, type Document, type Identifier, type Node, type Sample, type Statement } from '@proviso/grammar';

/** Something that is named, and the title that it has. */
export interface Titled {
  readonly name: string;
  readonly title: string | null;
}

const itemsIn = function* (nodes: readonly Node[]): Generator<Node, void, undefined> {
  for (const node of nodes) {
    yield node;
    if (node.kind === 'Section' || node.kind === 'Policy') yield* itemsIn(node.items);
  }
};

/** Every item of a document, those of its sections included. */
const allItems = (tree: Document): Iterable<Node> => itemsIn(tree.items);

const textOf = (name: Identifier): string | null => (name.kind === 'Name' ? name.text : null);

const named = (name: string | null, title: string | null): readonly Titled[] =>
  name === null ? [] : [{ name, title }];

const unique = (all: readonly Titled[]): readonly Titled[] => [
  ...new Map(all.map((each) => [each.name, each])).values(),
];

const labelsOf = ({ label, title, condition }: Statement): readonly Titled[] => {
  const own = label === null ? [] : [{ name: label.text, title: title?.value ?? null }];
  return condition.kind === 'BlockOf' ? [...own, ...condition.statements.flatMap(labelsOf)] : own;
};

/** The labels of requirements and of the points of their lists. */
export const labelsIn = (tree: Document): readonly Titled[] =>
  unique([...allItems(tree)].flatMap((item) => (item.kind === 'Require' ? labelsOf(item.statement) : [])));

/** The questions that a program leaves open. */
export const questionsIn = (tree: Document): readonly Titled[] =>
  unique(
    [...allItems(tree)].flatMap((item) =>
      item.kind === 'Unsettled'
        ? named(textOf(item.name), item.question.kind === 'Text' ? item.question.value : null)
        : [],
    ),
  );

/** What has to be attested, but for names that are being written. */
export const attestationsIn = (tree: Document, isWritten: (name: Identifier) => boolean): readonly Titled[] =>
  unique(
    [...nodesOf(tree)].flatMap((node) =>
      node.kind === 'Attested' && !isWritten(node.name) ? named(textOf(node.name), node.title?.value ?? null) : [],
    ),
  );

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
