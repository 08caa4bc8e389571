import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition, CoreProgram } from '../packages/compiler/src/core/core.ts';
import type { Explanation } from '../packages/compiler/src/core/explanation.ts';
import { interpret } from '../packages/compiler/src/interpret/index.ts';
import { conditionsOf } from '../packages/compiler/test/support/core-traversal.ts';
import { arbitraryFacts, arbitraryProgram, interestingDays, words } from './generate/index.ts';

function conditionsIn(condition: Condition): readonly Condition[] {
  return [condition, ...conditionsOf(condition.form).flatMap(conditionsIn)];
}

function allConditions({ root, advice }: CoreProgram): readonly Condition[] {
  return [root, ...advice].flatMap(conditionsIn);
}

function explanationsIn(explanation: Explanation): readonly Explanation[] {
  const nearest = explanation.nearest.flatMap((miss) => (miss.kind === 'item' ? [miss.explanation] : []));
  return [explanation, ...[...explanation.children, ...nearest].flatMap(explanationsIn)];
}

/** What the interpreter says of some of the generated programs and facts. */
function someExplanations(): readonly Explanation[] {
  const pairs = fc.sample(fc.tuple(arbitraryProgram(), arbitraryFacts(words)), { seed: 1, numRuns: 1000 });
  return pairs.flatMap(([program, facts]) =>
    [...interestingDays(program, facts).entries()]
      .filter(([index]) => index % 7 === 0)
      .flatMap(([, on]) => {
        const { explanation, advice } = interpret(program, facts, { on, moment: 'renewal' });
        const roots = explanation.because?.kind === 'noRevision' ? [] : [explanation, ...advice];
        return roots.flatMap(explanationsIn);
      }),
  );
}

describe('a generated program', () => {
  it('numbers its conditions without a gap, depth first', () => {
    fc.assert(
      fc.property(arbitraryProgram(), (program) => {
        const ids = allConditions(program).map(({ id }) => id);
        expect(ids).toEqual([...ids.keys()]);
      }),
    );
  });

  it('knows which questions each condition asks', () => {
    fc.assert(
      fc.property(arbitraryProgram(), (program) => {
        for (const condition of allConditions(program)) {
          const asked = conditionsIn(condition).flatMap(({ form }) =>
            form.kind === 'question' ? [form.question] : [],
          );
          expect(condition.questions).toEqual([...new Set(asked)].toSorted());
        }
      }),
    );
  });
});

describe('generated facts', () => {
  it('are JSON', () => {
    fc.assert(
      fc.property(arbitraryFacts(words), (facts) => {
        expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
      }),
    );
  });
});

describe('generated programs and facts', () => {
  it('reach every verdict of every form that can have it', () => {
    const reached = new Set(someExplanations().map(({ form, verdict }) => `${form}: ${verdict}`));
    const forms = ['all', 'any', 'tally', 'not', 'when', 'instead', 'inForce', 'moment', 'count', 'every', 'share'];
    const open = ['met', 'unmet', 'unknown'];
    const neverNotApplicable = ['count', 'every'];
    const expected = [
      ...forms.flatMap((form) => [...open, 'unclear'].map((verdict) => `${form}: ${verdict}`)),
      ...['truth', 'attested', 'compare'].flatMap((form) => open.map((verdict) => `${form}: ${verdict}`)),
      ...['question: met', 'question: unmet', 'question: unclear', 'compare: not applicable'],
      ...forms.filter((form) => !neverNotApplicable.includes(form)).map((form) => `${form}: not applicable`),
    ];
    expect(expected.filter((one) => !reached.has(one))).toEqual([]);
    expect([...reached].filter((one) => !expected.includes(one))).toEqual([]);
  });

  it('reach every way in which something comes near', () => {
    const reached = new Set(
      someExplanations().flatMap(({ nearest }) =>
        nearest.map((miss) => (miss.kind === 'item' ? 'item' : miss.reason.kind)),
      ),
    );
    expect([...reached].toSorted()).toEqual(
      ['ended', 'excluded', 'item', 'notAsked', 'notYetHeld', 'notYetOffered', 'retired'].toSorted(),
    );
  });

  it('name days that are tried with the ones around them', () => {
    const [program] = fc.sample(arbitraryProgram(), { seed: 1, numRuns: 1 });
    const bare = {
      ...program!,
      revisions: [],
      questions: [],
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
