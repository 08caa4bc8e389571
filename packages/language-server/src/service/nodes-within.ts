import { children, type Node, type NodeKind, type NodeOf } from '@proviso/grammar';
import type { TextRange } from './document.ts';

/** A node, and those that it stands in, the outermost first. */
export interface NodeWithin<Kind extends NodeKind> {
  readonly node: NodeOf<Kind>;
  readonly around: readonly Node[];
}

const isOfKind = <Kind extends NodeKind>(node: Node, kind: Kind): node is NodeOf<Kind> => node.kind === kind;

/** The nodes of a kind that touch a range, in the order of the text. What is outside of the range is not looked at. */
export const nodesWithin = <Kind extends NodeKind>(
  document: Node,
  { start, end }: TextRange,
  kind: Kind,
): readonly NodeWithin<Kind>[] => {
  const found: NodeWithin<Kind>[] = [];
  const visit = (node: Node, around: readonly Node[]): void => {
    if (isOfKind(node, kind)) found.push({ node, around });
    const within = [...around, node];
    for (const child of children(node)) if (child.start <= end && start <= child.end) visit(child, within);
  };
  visit(document, []);
  return found;
};
