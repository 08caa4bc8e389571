import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition, CoreProgram } from '../packages/compiler/src/core/core.ts';
import type { Explanation } from '../packages/compiler/src/core/explanation.ts';
import { askedItself, conditionsIn } from '../packages/compiler/src/core/walk.ts';
import { interpret } from '../packages/compiler/src/interpret/index.ts';
import { arbitraryFacts, arbitraryProgram, interestingDays, runs, words } from './generate/index.ts';
import { everythingSaid, possibleVerdicts, verdictsIn } from './support/explanations.ts';

function allConditions({ root, advice }: CoreProgram): readonly Condition[] {
  return [root, ...advice].flatMap(conditionsIn);
}

/** What the interpreter says of some of the generated programs and facts. */
const someExplanations: readonly Explanation[] = (() => {
  const pairs = fc.sample(fc.tuple(arbitraryProgram(), arbitraryFacts(words)), { seed: 3, numRuns: 1000 });
  return pairs.flatMap(([program, facts]) =>
    [...interestingDays(program, facts).entries()]
      .filter(([index]) => index % 7 === 0)
      .flatMap(([, on]) => everythingSaid(interpret(program, facts, { on, moment: 'renewal' }))),
  );
})();

describe('a generated program', () => {
  it('numbers its conditions without a gap, depth first', () => {
    fc.assert(
      fc.property(arbitraryProgram(), (program) => {
        const ids = allConditions(program).map(({ id }) => id);
        expect(ids).toEqual([...ids.keys()]);
      }),
      runs(100),
    );
  });

  it('knows which questions each condition asks', () => {
    fc.assert(
      fc.property(arbitraryProgram(), (program) => {
        // What is governed turns on the questions that decide which revision governs as well, and as of which of many days something is
        // shown on all that are asked there.
        const turning = allConditions(program).flatMap(({ form }) =>
          form.kind === 'governed' || form.kind === 'daily' ? conditionsIn(form.body) : [],
        );
        for (const condition of allConditions(program).filter((each) => !turning.includes(each))) {
          const asked = conditionsIn(condition).flatMap(({ form }) => askedItself(form));
          expect(condition.questions).toEqual([...new Set(asked)].toSorted());
        }
      }),
      runs(100),
    );
  });
});

describe('generated facts', () => {
  it('are JSON', () => {
    fc.assert(
      fc.property(arbitraryFacts(words), (facts) => {
        expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
      }),
      runs(100),
    );
  });
});

describe('generated programs and facts', () => {
  it('reach every verdict of every form that can have it', () => {
    expect(verdictsIn(someExplanations)).toEqual(possibleVerdicts);
  });

  it('reach every way in which something comes near', () => {
    const reached = new Set(
      someExplanations.flatMap(({ nearest }) =>
        nearest.map((miss) => (miss.kind === 'item' ? 'item' : miss.reason.kind)),
      ),
    );
    expect([...reached].toSorted()).toEqual(
      [
        ...[
          'ended',
          'excluded',
          'item',
          'notAsked',
          'notThroughout',
          'notYetHeld',
          'notYetOffered',
          'outdated',
          'retired',
        ],
        'tooShort',
        'earnedOutside',
        'ranOut',
      ].toSorted(),
    );
  });

  it('name days that are tried with the ones around them', () => {
    const [program] = fc.sample(arbitraryProgram(), { seed: 1, numRuns: 1 });
    const bare = {
      ...program!,
      revisions: [],
      questions: [],
      supersessions: [],
      vocabulary: { ...words },
      root: program!.advice[0] ?? program!.root,
    };
    expect(
      interestingDays({ ...bare, root: { ...bare.root, form: { kind: 'all', members: [] } }, advice: [] }, [
        '2024-03-01',
      ]),
    ).toEqual(['2024-02-29', '2024-03-01', '2024-03-02']);
  });
});
