import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoreProgram, Moment } from '../packages/compiler/src/core/core.ts';
import { interpret } from '../packages/compiler/src/interpret/index.ts';
import { emittedModule } from './generate/emitted.ts';
import { arbitraryFacts, arbitraryProgram, interestingDays, runs, words } from './generate/index.ts';

interface Case {
  readonly program: CoreProgram;
  readonly facts: unknown;
  readonly options: { readonly on: string; readonly moment?: Moment };
}

/** A program, facts, and one of the days that matter to them. */
function arbitraryCase(wild: boolean): fc.Arbitrary<Case> {
  const moment = fc.constantFrom<{ readonly moment?: Moment }>({}, { moment: 'application' }, { moment: 'renewal' });
  return fc
    .tuple(arbitraryProgram(), arbitraryFacts(words, { wild }), fc.nat(), moment)
    .map(([program, facts, which, when]) => {
      const days = interestingDays(program, facts);
      return { program, facts, options: { on: days[which % days.length]!, ...when } };
    });
}

function expectAgreement({ program, facts, options }: Case): void {
  const expected = interpret(program, facts, options);
  const { evaluate, isMet } = emittedModule(program);
  expect(evaluate(facts, options)).toEqual(expected);
  expect(isMet(facts, options)).toBe(expected.verdict === 'met');
}

describe('the interpreter and the emitted module', { timeout: 600_000 }, () => {
  it('agree on facts that the vocabulary allows', () => {
    fc.assert(fc.property(arbitraryCase(false), expectAgreement), runs(2500));
  });

  it('agree on facts whatever they are', () => {
    fc.assert(fc.property(arbitraryCase(true), expectAgreement), runs(1200));
  });

  it('agree on any JSON as facts', () => {
    const facts = fc.jsonValue();
    const arbitrary = fc.tuple(arbitraryCase(false), facts).map(([made, value]) => ({ ...made, facts: value }));
    fc.assert(fc.property(arbitrary, expectAgreement), runs(200));
  });
});
