/** Walking through the conditions of a program. */
import type { Condition, CoreProgram } from '../core/core.ts';
import { guardsOf } from '../core/lifecycle.ts';
import { childrenOf, conditionsIn } from '../core/walk.ts';

/** The conditions that an explanation of the condition has as children, in order. The tests of items are not among them. */
export function explainedIn(condition: Condition): readonly Condition[] {
  const { kind } = condition.form;
  return kind === 'count' || kind === 'every' || kind === 'share' ? [] : childrenOf(condition);
}

/** What a program asks: what decides, what it advises, and what its lifecycle turns on. */
export function outermostConditions({ root, advice, lifecycle }: CoreProgram): readonly Condition[] {
  return [root, ...advice, ...guardsOf(lifecycle)];
}

/** Every condition of the program, those of the tests of items included. */
export function everyCondition(program: CoreProgram): readonly Condition[] {
  return outermostConditions(program).flatMap(conditionsIn);
}
