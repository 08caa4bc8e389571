import type { CoreProgram } from '../../packages/compiler/src/core/core.ts';
import type { Evaluation } from '../../packages/compiler/src/core/explanation.ts';
import { interpret } from '../../packages/compiler/src/interpret/index.ts';
import { emittedModule } from '../generate/emitted.ts';
import type { Options } from './sources.ts';

export type Evaluate = (facts: unknown, options: Options) => Evaluation;

/** Both ways of evaluating a program: a law holds of each. */
export function semanticsOf(program: CoreProgram): readonly Evaluate[] {
  const { evaluate } = emittedModule(program);
  return [(facts, options) => interpret(program, facts, options), evaluate];
}
