/** From a program document to a function that judges facts. */
import { compileFunction } from 'node:vm';
import { emitFunctionBody } from '@proviso/compiler';
import type { CoreProgram, FactsJudge, Vocabulary } from '@proviso/compiler';
import { defaultFactsLimits } from '@proviso/facts';
import type { FactsLimits } from '@proviso/facts';
import * as runtime from '@proviso/runtime';
import type { OnDay, TimelineModule, Validation, Validator } from '@proviso/runtime';

/** A program that facts can be judged by. */
export interface Judge {
  readonly validate: (facts: unknown) => Validation<unknown>;
  readonly at: (on: string, moment?: 'application' | 'renewal') => OnDay<unknown>;
  readonly vocabulary: Vocabulary;
  /** The module itself, for whoever asks for verdicts over time. */
  readonly module: TimelineModule;
}

interface Emitted extends TimelineModule {
  readonly validator: Pick<Validator<unknown>, 'validate' | 'shape'>;
}

function isEmitted(value: unknown): value is Emitted {
  if (typeof value !== 'object' || value === null || !('at' in value) || !('validator' in value)) return false;
  const { at, validator } = value;
  if (typeof at !== 'function' || typeof validator !== 'object' || validator === null) return false;
  if (!('clauses' in value) || !('changes' in value) || !('shape' in validator)) return false;
  return 'validate' in validator && typeof validator.validate === 'function';
}

/** Compiles what the emitter gives and runs it in this process. */
export function judgeOf(program: CoreProgram, { values }: FactsLimits = defaultFactsLimits): Judge {
  const make = compileFunction(emitFunctionBody(program), ['runtime'], { filename: `${program.name}.js` });
  const emitted: unknown = Reflect.apply(make, undefined, [runtime]);
  if (!isEmitted(emitted)) throw new Error('The emitted module is not what was expected.');
  const { at, validator } = emitted;
  return {
    at,
    validate: (facts) => validator.validate(facts, { maxValues: values }),
    vocabulary: program.vocabulary,
    module: emitted,
  };
}

/** The same, for whoever runs examples. */
export function factsJudge(program: CoreProgram): FactsJudge {
  const { validate, at, module } = judgeOf(program);
  return {
    validate,
    evaluate: (facts, on, moment) => (moment === null ? at(on) : at(on, moment)).evaluate(facts),
    live: (facts, { first, events }, until) => {
      const { lifecycle, changes } = module;
      if (lifecycle === undefined) throw new Error(`${program.name} has no lifecycle.`);
      const history = {
        factsOn: () => facts,
        events,
        changes: (from: string, to: string) => runtime.changeDays(changes, facts, from, to),
      };
      return lifecycle.advance(lifecycle.begin(first), history, until);
    },
  };
}
