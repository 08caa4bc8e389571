/** Walking through the conditions of a program. */
import type { Condition, CoreProgram } from '../core/core.ts';
import { childrenOf, conditionsIn } from '../core/walk.ts';

/** The conditions that an explanation of the condition has as children, in order. The tests of items are not among them. */
export function explainedIn(condition: Condition): readonly Condition[] {
  const { kind } = condition.form;
  return kind === 'count' || kind === 'every' || kind === 'share' ? [] : childrenOf(condition);
}

/** Every condition of the program: of the root, of the advice, and of the tests of items. */
export function everyCondition(program: CoreProgram): readonly Condition[] {
  return [program.root, ...program.advice].flatMap(conditionsIn);
}
