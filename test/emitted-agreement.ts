import { expect } from 'vitest';
import type { CoreProgram, Moment } from '../packages/compiler/src/core/core.ts';
import { interpret } from '../packages/compiler/src/interpret/index.ts';
import { emittedModule } from './generate/emitted.ts';

interface Options {
  readonly on: string;
  readonly moment?: Moment;
}

/** The emitted module finds met what the interpreter does, also where it may trust that facts are valid. */
export function expectAgreement(core: CoreProgram, subjects: readonly unknown[], options: Options): void {
  const { isMet, isMetByValid, validator } = emittedModule(core);
  const disagreed = subjects.filter((facts) => {
    const expected = interpret(core, facts, options).verdict === 'met';
    const validation = validator.validate(facts);
    return (
      isMet(facts, options) !== expected || (validation.ok && isMetByValid(validation.value, options) !== expected)
    );
  });
  expect(disagreed).toEqual([]);
}
