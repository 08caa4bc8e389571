/** Walking through the conditions of a program. */
import type { Condition, CoreProgram } from '../core/core.ts';
import { guardsOf } from '../core/lifecycle.ts';
import { conditionsIn, membersOf } from '../core/walk.ts';

/** The conditions that an explanation of the condition has as children, in order. Neither the tests of items are among them, nor what other programs ask of those who fill slots. */
export function explainedIn(condition: Condition): readonly Condition[] {
  return membersOf(condition);
}

/** What a program asks: what decides, what it advises, and what its lifecycle turns on. */
export function outermostConditions({ root, advice, lifecycle }: CoreProgram): readonly Condition[] {
  return [root, ...advice, ...guardsOf(lifecycle)];
}

/** Every condition of the program, those of the tests of items included. */
export function everyCondition(program: CoreProgram): readonly Condition[] {
  return outermostConditions(program).flatMap(conditionsIn);
}
