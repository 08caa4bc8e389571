import type { Condition, CoreProgram } from '../../src/core/core.ts';
import type { Evaluation, Verdict } from '../../src/core/explanation.ts';
import { agreed } from './agreed.ts';
import { program } from './core-builders.ts';

export const today = '2024-06-15';

/** The evaluation of a program of this root alone, today unless another day is given. */
export function judged(root: Condition, facts: unknown, details: Partial<CoreProgram> = {}, on = today): Evaluation {
  return agreed(program(root, details), facts, { on });
}

/** Its verdict. */
export function verdict(root: Condition, facts: unknown, details: Partial<CoreProgram> = {}, on = today): Verdict {
  return judged(root, facts, details, on).verdict;
}
