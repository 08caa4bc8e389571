import type { Condition, Logical, Node, NodeKind } from '@proviso/grammar';

const kinds: ReadonlySet<NodeKind> = new Set([
  'Logical',
  'Not',
  'NotGiven',
  'Parenthesized',
  'Attested',
  'Meets',
  'Holds',
  'Quantified',
  'BlockOf',
  'CountedOnce',
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

/** Conditions with the words between them that join them. */
export const joined = (conditions: readonly string[], operators: Logical['operators']): string =>
  conditions.map((each, index) => (index === 0 ? each : `${operators[index - 1] ?? 'and'} ${each}`)).join(' ');

/** Conditions with brackets around each run of those that this word joins. */
export const bracketed = (
  conditions: readonly string[],
  operators: Logical['operators'],
  inner: 'and' | 'or',
): string => {
  const runs: string[][] = [[]];
  conditions.forEach((condition, index) => {
    if (index > 0 && operators[index - 1] !== inner) runs.push([]);
    runs.at(-1)?.push(condition);
  });
  const outer = inner === 'and' ? 'or' : 'and';
  return runs.map((run) => (run.length > 1 ? `(${run.join(` ${inner} `)})` : run.join(''))).join(` ${outer} `);
};
