import { deepStrictEqual } from 'node:assert/strict';
import type { CoreProgram, Moment } from '../../packages/compiler/src/core/core.ts';
import type { Evaluation } from '../../packages/compiler/src/core/explanation.ts';
import { interpret } from '../../packages/compiler/src/interpret/index.ts';
import type { ProgramModule } from '../../packages/runtime/src/index.ts';
import { emittedModule } from '../generate/emitted.ts';

interface Options {
  readonly on: string;
  readonly moment?: Moment;
}

/** What both semantics say of some facts. */
export interface Agreed {
  readonly evaluation: Evaluation;
  /** Whether the validator takes the facts for valid, so that `isMetByValid` was asked too. */
  readonly isValid: boolean;
}

/**
 * What the interpreter says of facts. Throws where the emitted module says something else of any field, or where one of the
 * ways to ask it for yes or no does, `isMetByValid` included where the facts are valid.
 */
export function agreed(program: CoreProgram, module: ProgramModule<unknown>, facts: unknown, options: Options): Agreed {
  const evaluation = interpret(program, facts, options);
  const isMet = evaluation.verdict === 'met';
  const day = module.at(options.on, options.moment);
  deepStrictEqual(module.evaluate(facts, options), evaluation);
  deepStrictEqual(day.evaluate(facts), evaluation);
  deepStrictEqual(module.isMet(facts, options), isMet);
  deepStrictEqual(day.isMet(facts), isMet);
  const validation = module.validator.validate(facts);
  if (!validation.ok) return { evaluation, isValid: false };
  deepStrictEqual(module.isMetByValid(validation.value, options), isMet);
  deepStrictEqual(day.isMetByValid(validation.value), isMet);
  return { evaluation, isValid: true };
}

/** What both semantics say of a program on each of several facts. */
export function agreedOnEach(
  program: CoreProgram,
  subjects: readonly unknown[],
  options: Options,
): readonly Evaluation[] {
  const module = emittedModule(program);
  return subjects.map((facts) => agreed(program, module, facts, options).evaluation);
}
