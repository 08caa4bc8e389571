import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpret } from '../packages/compiler/src/interpret/index.ts';
import { arbitraryFacts, arbitraryPartOf, arbitraryProgram, interestingDays, runs, words } from './generate/index.ts';

describe('what is missing', { timeout: 600_000 }, () => {
  it('never makes a settled verdict wrong', () => {
    const isSettled = fc.property(
      arbitraryProgram(),
      arbitraryPartOf(arbitraryFacts(words)),
      fc.nat(),
      (program, { part, whole }, which) => {
        const days = interestingDays(program, whole);
        const on = days[which % days.length]!;
        const { verdict } = interpret(program, part, { on });
        fc.pre(verdict !== 'unknown' && verdict !== 'unclear');
        expect(interpret(program, whole, { on }).verdict).toBe(verdict);
      },
    );
    fc.assert(isSettled, runs(2000));
  });

  it('is named wherever a verdict is unknown', () => {
    const isNamed = fc.property(arbitraryProgram(), arbitraryFacts(words, { wild: true }), (program, facts) => {
      const [on] = interestingDays(program, facts);
      const { verdict, missing } = interpret(program, facts, { on: on! });
      expect(missing.length > 0).toBe(verdict === 'unknown');
    });
    fc.assert(isNamed, runs(1000));
  });
});
