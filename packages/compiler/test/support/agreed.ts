import * as runtime from '@proviso/runtime';
import { expect } from 'vitest';
import type { CoreProgram } from '../../src/core/core.ts';
import type { Evaluation } from '../../src/core/explanation.ts';
import { emitFunctionBody } from '../../src/emit/index.ts';
import { interpret, type InterpretOptions } from '../../src/interpret/index.ts';
import { verdictOfClause } from './clause-verdicts.ts';

/** The module that is emitted for a program. */
export function emitted(program: CoreProgram): runtime.ProgramModule<unknown> {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what is emitted is there to be run
  const load = new Function('runtime', emitFunctionBody(program));
  const module: runtime.ProgramModule<unknown> = Reflect.apply(load, undefined, [runtime]);
  return module;
}

/** The evaluation of facts by the interpreter, with which the emitted module has to agree in all that can be asked of it. */
export function agreed(program: CoreProgram, facts: unknown, options: InterpretOptions): Evaluation {
  const evaluation = interpret(program, facts, options);
  const module = emitted(program);
  expect(module.evaluate(facts, options)).toEqual(evaluation);
  expect(module.isMet(facts, options)).toBe(evaluation.verdict === 'met');
  const verdicts = module.verdicts(facts, options);
  const ofClauses = module.clauses.map((clause, index) => verdictOfClause(evaluation, clause) ?? verdicts[index + 1]);
  expect(verdicts).toEqual([evaluation.verdict, ...ofClauses]);
  const validation = module.validator.validate(facts);
  if (validation.ok) expect(module.isMetByValid(validation.value, options)).toBe(evaluation.verdict === 'met');
  return evaluation;
}
