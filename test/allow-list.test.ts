import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoreProgram } from '../packages/compiler/src/core/core.ts';
import { emitModule } from '../packages/compiler/src/emit/index.ts';
import { offencesOf } from '../packages/compiler/test/emit/allowed-syntax.ts';
import { harmful, reworded } from '../packages/compiler/test/emit/hostile.ts';
import { arbitraryProgram, arbitraryProgramWithLifecycle, runs } from './generate/index.ts';
import { compiled, host, programs } from './programs-documents.ts';

function offences(program: CoreProgram): readonly string[] {
  const modules = emitModule(program).filter(({ name }) => /(?<!\.d)\.[jt]s$/.test(name));
  return modules.flatMap(({ name, text }) => offencesOf(name, text));
}

describe('the syntax of an emitted module', { timeout: 60_000 }, () => {
  it.each(programs)('of %s is on the list of what may be emitted', (name) => {
    expect(offences(compiled(host, name))).toEqual([]);
  });

  it('of a generated program is on the list of what may be emitted', () => {
    fc.assert(
      fc.property(
        fc.oneof(arbitraryProgram(), arbitraryProgramWithLifecycle()),
        fc.constantFrom(...harmful),
        (program, text) => {
          expect(offences(program)).toEqual([]);
          expect(offences(reworded(program, (old) => old + text))).toEqual([]);
        },
      ),
      runs(40),
    );
  });
});
