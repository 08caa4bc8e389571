/** The solver begins anew in other ways where a search takes long. Here it has next to no patience, so that all of them are gone. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutOf } from '../../src/slots/layout.ts';
import { mostFilled } from '../../src/slots/index.ts';
import type { Problem } from '../../src/slots/index.ts';
import { fullest } from '../../src/slots/search.ts';
import { totalOf } from '../../src/slots/standing.ts';
import { workplaceFor } from '../../src/slots/workplace.ts';
import { bruteForce } from './support/brute-force.ts';
import { problemsOf, smallProblems } from './support/problems.ts';

function mostWithLittlePatience(problem: Problem): number {
  const everywhere = problem.demands.map((_, place) => place);
  return totalOf(fullest(workplaceFor(layoutOf(problem, everywhere), 1)));
}

test('of small problems every way says what looking at every filling says', () => {
  fc.assert(
    fc.property(smallProblems, (problem) => {
      expect(mostWithLittlePatience(problem)).toBe(bruteForce(problem).most);
    }),
    { numRuns: 2_000 },
  );
});

test('of larger problems every way says the same', () => {
  fc.assert(
    fc.property(problemsOf({ things: 12, demands: 15, teams: 6, roles: 3 }), (problem) => {
      expect(mostWithLittlePatience(problem)).toBe(mostFilled(problem));
    }),
    { numRuns: 1_000 },
  );
});
