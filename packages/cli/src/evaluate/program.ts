/** From a program document to a function that judges facts. */
import { compileFunction } from 'node:vm';
import type { CoreProgram, Vocabulary } from '@proviso/compiler';
import type { OnDay, Validation } from '@proviso/runtime';

/** A program that facts can be judged by. */
export interface Judge {
  readonly validate: (facts: unknown) => Validation<unknown>;
  readonly at: (on: string, moment?: 'application' | 'renewal') => OnDay<unknown>;
  readonly vocabulary: Vocabulary;
}

interface Emitted {
  readonly at: Judge['at'];
  readonly validator: { readonly validate: Judge['validate'] };
}

function isEmitted(value: unknown): value is Emitted {
  if (typeof value !== 'object' || value === null || !('at' in value) || !('validator' in value)) return false;
  const { at, validator } = value;
  if (typeof at !== 'function' || typeof validator !== 'object' || validator === null) return false;
  return 'validate' in validator && typeof validator.validate === 'function';
}

/** Compiles what the emitter gives and runs it in this process. */
export async function judgeOf(program: CoreProgram): Promise<Judge> {
  const [{ emitFunctionBody }, runtime] = await Promise.all([import('@proviso/compiler'), import('@proviso/runtime')]);
  const make = compileFunction(emitFunctionBody(program), ['runtime'], { filename: `${program.name}.js` });
  const emitted: unknown = Reflect.apply(make, undefined, [runtime]);
  if (!isEmitted(emitted)) throw new Error('The emitted module is not what was expected.');
  const { at, validator } = emitted;
  return { at, validate: (facts) => validator.validate(facts), vocabulary: program.vocabulary };
}
