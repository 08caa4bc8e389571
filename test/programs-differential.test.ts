import * as fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Moment } from '../packages/compiler/src/core/core.ts';
import { emittedModule } from './generate/emitted.ts';
import { arbitraryFacts, interestingDays, runs } from './generate/index.ts';
import { agreed } from './support/agreement.ts';
import { compiled, host, programs } from './programs-documents.ts';

describe.each(programs)('%s', { timeout: 600_000 }, (name) => {
  const program = compiled(host, name);
  const module = emittedModule(program);
  const days = interestingDays(program, null);
  const moments = fc.constantFrom<{ readonly moment?: Moment }>({}, { moment: 'application' }, { moment: 'renewal' });

  it.each([
    ['that the vocabulary allows', false],
    ['whatever they are', true],
  ])('means the same to the interpreter and as a module, on facts %s', (_which, wild) => {
    const facts = arbitraryFacts(program.vocabulary, { days, wild });
    const agree = fc.property(facts, fc.nat(), moments, (given, which, moment) => {
      const named = interestingDays(program, given);
      const options = { on: named[which % named.length] ?? '2024-06-01', ...moment };
      agreed(program, module, given, options);
    });
    fc.assert(agree, runs(wild ? 200 : 400));
  });
});
