import { deepStrictEqual } from 'node:assert/strict';
import type * as fc from 'fast-check';
import type { Explanation } from '../../packages/compiler/src/core/explanation.ts';
import { conditionsIn } from '../../packages/compiler/src/core/walk.ts';
import { daysLater } from '../generate/days.ts';
import { arbitraryFacts, interestingDays } from '../generate/index.ts';
import { semanticsOf } from './calling.ts';
import { law, type Tally } from './law.ts';
import { factMaterials, programOf, sources, type Source } from './sources.ts';

interface Case {
  readonly source: Source;
  readonly facts: unknown;
}

/**
 * Whether days are added up, as in a time that moves on they are more or fewer each day, or looked at one by one, as that changes
 * wherever a window reaches one on which something within changes. The law of changes tells of both, day by day.
 */
function looksAtEachDay(source: Source): boolean {
  const { root, advice } = programOf(source);
  return [root, ...advice].flatMap(conditionsIn).some(({ form }) => {
    if (form.kind === 'daily') return true;
    if (form.kind !== 'count' || form.selection.kind === 'items') return false;
    return form.selection.time.kind === 'inTotal';
  });
}

const steady = sources.filter((source) => !looksAtEachDay(source));

const cases: fc.Arbitrary<Case> = steady.chain((source) =>
  arbitraryFacts(factMaterials(source).vocabulary, factMaterials(source)).map((facts) => ({ source, facts })),
);

interface Verdicts {
  readonly verdict: string;
  readonly children: readonly Verdicts[];
}

function verdictsOf({ verdict, children }: Explanation): Verdicts {
  return { verdict, children: children.map(verdictsOf) };
}

/** Nothing changes on a day that neither the program nor the facts name, or that does not follow one that they name. */
function changesOnNamedDays({ source, facts }: Case, tally: Tally): void {
  const program = programOf(source);
  const named = interestingDays(program, facts);
  const first = named[0] ?? '2024-06-15';
  const last = named.at(-1) ?? '2024-06-15';
  const stretches = [
    [daysLater(first, -400), first],
    ...named.slice(1).map((day, index) => [named[index] ?? day, daysLater(day, -1)] as const),
    [last, daysLater(last, 400)],
  ] as const;
  for (const evaluate of semanticsOf(program)) {
    for (const [from, to] of stretches) {
      const [begins, goesOn, ends] = [from, between(from, to), to].map((on) => evaluate(facts, { on }));
      if (begins === undefined || goesOn === undefined || ends === undefined) continue;
      tally.pair(begins.verdict);
      const expected = [verdictsOf(begins.explanation), begins.advice.map(verdictsOf)];
      deepStrictEqual([verdictsOf(goesOn.explanation), goesOn.advice.map(verdictsOf)], expected);
      deepStrictEqual([verdictsOf(ends.explanation), ends.advice.map(verdictsOf)], expected);
    }
  }
}

/** A day in the middle. */
function between(from: string, to: string): string {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return daysLater(from, Math.floor(days / 2));
}

export const daysThatMatter = law('the day matters only where one is named', cases, changesOnNamedDays);
