import { mostOpenAtOnce } from './check/questions.ts';
import type { CoreProgram } from './core/core.ts';
import { conditionsIn } from './core/walk.ts';

/** What bounds the cost of evaluating a program, whatever the facts. See docs/semantics.md, "Cost". */
export interface Cost {
  /** How many conditions it has, every definition written out, its advice included. */
  readonly conditions: number;
  /** Under how many ways of answering open questions it is evaluated, on the day on which there are most. */
  readonly ways: number;
  /** At most so often facts are looked at, for each value (property or item) that they have, and once more. */
  readonly readsPerValue: number;
}

/** How often a condition looks at one value, at most, to come to its outcome and to explain it. */
const readsOfCondition = 4;

/** The bound of a program: it looks at facts at most `readsPerValue * (values + 1)` times. */
export const costOf = ({ root, advice, questions }: CoreProgram): Cost => {
  const roots = [root, ...advice];
  const conditions = roots.reduce((sum, one) => sum + [...conditionsIn(one)].length, 0);
  const ways = 2 ** mostOpenAtOnce(questions, roots);
  return { conditions, ways, readsPerValue: readsOfCondition * conditions * ways };
};
