import type { Condition, Logical } from '@proviso/grammar';
import { placeOf, type Scope } from '../lower/scope.ts';

/** A single name on its own. */
const loneName = (tree: Condition): string | null => {
  const [first, ...rest] = tree.kind === 'PathCondition' && tree.comparison === null ? tree.path.segments : [];
  return first?.kind === 'Name' && rest.length === 0 ? first.text : null;
};

const endsWithNames = ({ kind }: Condition): boolean =>
  kind === 'Quantified' || kind === 'NounCondition' || kind === 'Holds';

/**
 * Whether an operand is one more name of the list before it: `except A and B` reads as two requirements, and was most
 * likely meant as a list. Reports it with the comma; a verdict on either reading would be a guess.
 */
export const continuesList = (scope: Scope, tree: Logical, at: number): boolean => {
  const operand = tree.operands[at];
  const before = tree.operands[at - 1];
  const name = operand === undefined ? null : loneName(operand);
  if (operand === undefined || before === undefined || name === null || !endsWithNames(before)) return false;
  const { kinds, skipped } = scope.lowering.names;
  const isEntry = [...kinds.values()].some((kind) => kind.entries.has(name));
  if (!isEntry || skipped.has(name) || scope.lowering.questions.has(name)) return false;
  const joint = { start: before.end, end: operand.start };
  const word = tree.operators[at - 1] ?? 'and';
  scope.lowering.report('list-needs-comma', placeOf(scope, joint), { name, word }, { replacement: ', ' });
  return true;
};
