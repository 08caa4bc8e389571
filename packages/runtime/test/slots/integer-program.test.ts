import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostFilled } from '../../src/slots/index.ts';
import { mostByIntegerProgram } from './support/integer-program.ts';
import { problemsOf } from './support/problems.ts';

const numRuns = 300;

test('the most that can be filled is what an integer program says', () => {
  let compared = 0;
  fc.assert(
    fc.property(problemsOf({ things: 14, demands: 16, teams: 6, roles: 3 }), (problem) => {
      const most = mostByIntegerProgram(problem);
      if (most === null) return;
      compared++;
      expect(mostFilled(problem)).toBe(most);
    }),
    { numRuns },
  );
  expect(compared).toBeGreaterThan(numRuns * 0.9);
});
