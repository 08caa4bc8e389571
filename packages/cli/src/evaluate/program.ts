/** From a program document to a function that judges facts. */
import { compileFunction } from 'node:vm';
import { emitFunctionBody } from '@proviso/compiler';
import type { CoreProgram, Vocabulary } from '@proviso/compiler';
import * as runtime from '@proviso/runtime';
import type { OnDay, Validation, Validator } from '@proviso/runtime';
import { defaultFactsLimits } from '../facts/limits.ts';
import type { FactsLimits } from '../facts/limits.ts';

/** A program that facts can be judged by. */
export interface Judge {
  readonly validate: (facts: unknown) => Validation<unknown>;
  readonly at: (on: string, moment?: 'application' | 'renewal') => OnDay<unknown>;
  readonly vocabulary: Vocabulary;
}

interface Emitted {
  readonly at: Judge['at'];
  readonly validator: Pick<Validator<unknown>, 'validate'>;
}

function isEmitted(value: unknown): value is Emitted {
  if (typeof value !== 'object' || value === null || !('at' in value) || !('validator' in value)) return false;
  const { at, validator } = value;
  if (typeof at !== 'function' || typeof validator !== 'object' || validator === null) return false;
  return 'validate' in validator && typeof validator.validate === 'function';
}

/** Compiles what the emitter gives and runs it in this process. */
export function judgeOf(program: CoreProgram, { values }: FactsLimits = defaultFactsLimits): Judge {
  const make = compileFunction(emitFunctionBody(program), ['runtime'], { filename: `${program.name}.js` });
  const emitted: unknown = Reflect.apply(make, undefined, [runtime]);
  if (!isEmitted(emitted)) throw new Error('The emitted module is not what was expected.');
  const { at, validator } = emitted;
  return { at, validate: (facts) => validator.validate(facts, { maxValues: values }), vocabulary: program.vocabulary };
}
