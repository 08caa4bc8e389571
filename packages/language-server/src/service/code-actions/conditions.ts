import type { Condition, Node, NodeKind } from '@proviso/grammar';

const kinds: ReadonlySet<NodeKind> = new Set([
  'Logical',
  'Not',
  'NotGiven',
  'Parenthesized',
  'Attested',
  'Holds',
  'Quantified',
  'BlockOf',
  'PartOf',
  'Aggregate',
  'PathCondition',
  'NounCondition',
]);

/** Whether a node is a condition that can be read. */
export const isCondition = (node: Node): node is Exclude<Condition, { readonly kind: 'Error' }> => kinds.has(node.kind);

/** A condition without the brackets around it. */
export const withoutBrackets = (condition: Condition): Condition =>
  condition.kind === 'Parenthesized' ? withoutBrackets(condition.condition) : condition;

/** Whether a condition has to stand in brackets where it is joined to others by this word. */
export const needsBrackets = (condition: Condition, joint: 'and' | 'or'): boolean =>
  condition.kind === 'Logical' && condition.operators.some((operator) => operator !== joint);
