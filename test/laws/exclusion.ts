import { ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Condition, CoreProgram } from '../../packages/compiler/src/core/core.ts';
import { neverBoth } from '../../packages/compiler/src/core/exclusion.ts';
import { membersOf } from '../../packages/compiler/src/core/walk.ts';
import { interpret } from '../../packages/compiler/src/interpret/index.ts';
import { numbered } from '../../packages/compiler/test/support/core-traversal.ts';
import { arbitraryFacts, arbitraryProgram, interestingDays } from '../generate/index.ts';
import { law, type Tally } from './law.ts';
import { optionsFor, turns, type Options } from './sources.ts';

interface Case {
  readonly program: CoreProgram;
  readonly situations: readonly { readonly facts: unknown; readonly options: Options }[];
}

const cases: fc.Arbitrary<Case> = arbitraryProgram().chain((program) => {
  const days = interestingDays(program, null);
  const situation = fc
    .tuple(arbitraryFacts(program.vocabulary, { days }), turns)
    .map(([facts, turn]) => ({ facts, options: optionsFor(program, facts, turn) }));
  return fc
    .array(situation, { minLength: 1, maxLength: 5, size: 'max' })
    .map((situations): Case => ({ program, situations }));
});

/** Every condition that is asked of the subject. */
const asked = (condition: Condition): readonly Condition[] => [condition, ...membersOf(condition).flatMap(asked)];

const pairsIn = ({ root }: CoreProgram): readonly (readonly [Condition, Condition])[] => {
  const all = asked(root).slice(0, 30);
  return all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other) => (neverBoth(one, other) ? [[one, other] as const] : [])),
  );
};

/** Of two conditions that are said to exclude each other, no facts meet both. */
function areNeverBothMet({ program, situations }: Case, tally: Tally): void {
  tally.program();
  for (const [one, other] of pairsIn(program)) {
    const both = numbered({ ...program, root: { ...program.root, form: { kind: 'all', members: [one, other] } } });
    for (const { facts, options } of situations) {
      const { explanation, verdict } = interpret(both, facts, options);
      tally.pair(verdict);
      ok(!explanation.children.every((each) => each.verdict === 'met') || explanation.children.length === 0);
    }
  }
}

export const exclusion = law('what is said to exclude each other is never met together', cases, areNeverBothMet);
