import { childKeys } from './child-keys.ts';
import type { Node, NodeKind, NodeOf } from './nodes.ts';

/** What to do with a node of one kind, before and after its children. `ancestors` begins with the outermost. */
export interface Visit<Each extends Node> {
  /** Gives `skip` to leave the node's children out; it is then left all the same. */
  readonly enter?: (node: Each, ancestors: readonly Node[]) => 'skip' | undefined;
  readonly leave?: (node: Each, ancestors: readonly Node[]) => void;
}

export type Visitor = { readonly [Kind in NodeKind]?: Visit<NodeOf<Kind>> };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'kind' in value;

const collect = (value: unknown, found: Node[]): void => {
  if (Array.isArray(value)) for (const item of value) collect(item, found);
  else if (isNode(value)) found.push(value);
};

/** The children of a node, in the order of the text. */
export const children = (node: Node): readonly Node[] => {
  const found: Node[] = [];
  for (const key of childKeys[node.kind]) collect(Reflect.get(node, key), found);
  // Two lists may interleave: what `money in EUR | text` names stands on both sides of its currency.
  return found.length > 1 ? found.sort((a, b) => a.start - b.start || a.end - b.end) : found;
};

const enter = <Kind extends NodeKind>(
  visitor: Visitor,
  kind: Kind,
  node: NodeOf<Kind>,
  ancestors: readonly Node[],
): 'skip' | undefined => visitor[kind]?.enter?.(node, ancestors);

const leave = <Kind extends NodeKind>(
  visitor: Visitor,
  kind: Kind,
  node: NodeOf<Kind>,
  ancestors: readonly Node[],
): void => {
  visitor[kind]?.leave?.(node, ancestors);
};

/** Calls a visitor on a node and on all that it consists of. The depth of a tree is bounded (tokens/nesting.ts). */
export const visit = (node: Node, visitor: Visitor, ancestors: readonly Node[] = []): void => {
  const decision = enter(visitor, node.kind, node, ancestors);
  if (decision !== 'skip') {
    const within = [...ancestors, node];
    for (const child of children(node)) visit(child, visitor, within);
  }
  leave(visitor, node.kind, node, ancestors);
};

/** A node and all that it consists of, each before its children. */
export function* nodesOf(node: Node): Generator<Node, void, undefined> {
  const left: Node[] = [node];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    yield next;
    left.push(...children(next).toReversed());
  }
}

/**
 * The nodes at an offset, the outermost first. An offset between two nodes belongs to the one that begins there; where
 * none does, to the one that ends there, as an editor's cursor at the end of a word does.
 */
export const nodeAt = (document: Node, offset: number): readonly Node[] => {
  const path: Node[] = [];
  let next: Node | undefined = document.start <= offset && offset <= document.end ? document : undefined;
  while (next !== undefined) {
    path.push(next);
    const touching = children(next).filter((child) => child.start <= offset && offset <= child.end);
    next = touching.find((child) => offset < child.end) ?? touching.at(-1);
  }
  return path;
};
