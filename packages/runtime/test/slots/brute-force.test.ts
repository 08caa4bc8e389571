import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bottleneckOf, firstFilling, isFillable, mostFilled } from '../../src/slots/index.ts';
import { bruteForce, faultOf } from './support/brute-force.ts';
import { smallProblems } from './support/problems.ts';

test('the solver says of small problems what looking at every filling says', () => {
  fc.assert(
    fc.property(smallProblems, (problem) => {
      const truth = bruteForce(problem);
      const first = firstFilling(problem);
      expect({
        isFillable: isFillable(problem),
        most: mostFilled(problem),
        first,
        bottleneck: bottleneckOf(problem),
      }).toEqual(truth);
      if (first !== null) expect(faultOf(problem, first)).toBeNull();
    }),
    { numRuns: 20_000 },
  );
});
