import type { Condition, CoreProgram } from '../../packages/compiler/src/core/core.ts';
import type { Verdict } from '../../packages/compiler/src/core/explanation.ts';
import { program } from '../../packages/compiler/test/support/core-builders.ts';
import { emittedModule } from '../generate/emitted.ts';
import { agreed } from './agreement.ts';

/** The verdict of both semantics on a program, or on one of this root alone, on one day of the middle of 2024. */
export function verdictOf(root: Condition | CoreProgram, facts: unknown): Verdict {
  const whole = 'form' in root ? program(root) : root;
  return agreed(whole, emittedModule(whole), facts, { on: '2024-06-01' }).evaluation.verdict;
}
