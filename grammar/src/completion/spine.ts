import { firstIndex } from '../first-index.ts';
import { indexOfToken } from '../tokens/index-of-token.ts';
import type { Token } from '../tokens/lexer.ts';
import type { Node, NodeKind, NodeOf } from '../tree/nodes.ts';
import { children } from '../tree/visit.ts';

type Lists = { readonly [Kind in NodeKind]?: (node: NodeOf<Kind>) => readonly Node[] };

/** What stands one after the other in nodes, each independent of the others. */
const lists: Lists = {
  Program: ({ items }) => items,
  Catalog: ({ items }) => items,
  Examples: ({ items }) => items,
  Section: ({ items }) => items,
  Policy: ({ items }) => items,
  Lifecycle: ({ items }) => items,
  Revisions: ({ revisions }) => revisions,
  BlockOf: ({ statements }) => statements,
  CountedOnce: ({ statements }) => statements ?? [],
  Entries: ({ entries }) => entries,
  Entry: ({ attributes }) => attributes,
  Record: ({ shapes }) => shapes,
  Kind: ({ fields }) => fields,
  ObjectType: ({ fields }) => fields,
  DatumObject: ({ fields }) => fields,
  Sample: ({ facts }) => facts,
  ItemFact: ({ facts }) => facts,
  Roles: ({ items }) => items,
  Score: ({ parts }) => parts,
  Table: ({ rows }) => rows,
  Sharing: ({ limits }) => limits,
};

const itemsOf = <Kind extends NodeKind>(kind: Kind, node: NodeOf<Kind>): readonly Node[] => lists[kind]?.(node) ?? [];

/**
 * The tokens before an offset without those that say nothing of what may come next: of the items of a document or a block
 * only the last is kept. There are few, however long the document is.
 */
export const spineBefore = (document: Node, tokens: readonly Token[], offset: number): readonly Token[] => {
  const kept: Token[] = [];
  let at = 0;
  let node: Node | undefined = document;
  while (node !== undefined) {
    const items: readonly Node[] = itemsOf(node.kind, node);
    const [first] = items;
    const last = items[firstIndex(items, ({ start }) => start >= offset) - 1];
    if (first !== undefined && last !== undefined && first !== last) {
      kept.push(...tokens.slice(at, Math.max(at, indexOfToken(tokens, first.start))));
      at = Math.max(at, indexOfToken(tokens, last.start));
    }
    node = last ?? children(node).findLast((child) => child.start < offset);
  }
  kept.push(...tokens.slice(at, Math.max(at, indexOfToken(tokens, offset))));
  return kept;
};
