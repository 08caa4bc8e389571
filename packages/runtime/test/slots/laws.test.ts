import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/slots/index.ts';
import { bottleneckOf, firstFilling, isFillable, mostFilled, withOneMore } from '../../src/slots/index.ts';
import { faultOf } from './support/brute-force.ts';
import { problemsOf } from './support/problems.ts';

const problems = problemsOf({ things: 9, demands: 12, teams: 5, roles: 4 });
const slotsOf = ({ demands }: Problem): number => demands.reduce((total, { need }) => total + need, 0);
const numRuns = 500;

test('the order of the demands changes neither whether all can be filled nor the most that can', () => {
  const turned = problems.chain((problem) =>
    fc.record({
      problem: fc.constant(problem),
      demands: fc.shuffledSubarray([...problem.demands], { minLength: problem.demands.length }),
    }),
  );
  fc.assert(
    fc.property(turned, ({ problem, demands }) => {
      expect(isFillable({ ...problem, demands })).toBe(isFillable(problem));
      expect(mostFilled({ ...problem, demands })).toBe(mostFilled(problem));
    }),
    { numRuns },
  );
});

test('a filling is complete and breaks no rule, and there is one where there can be', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const filling = firstFilling(problem);
      expect(filling !== null).toBe(isFillable(problem));
      expect(filling !== null).toBe(mostFilled(problem) === slotsOf(problem));
      if (filling === null) return;
      expect(faultOf(problem, filling)).toBeNull();
      expect(filling.map(({ length }) => length)).toEqual(problem.demands.map(({ need }) => need));
    }),
    { numRuns },
  );
});

test('one more thing never lowers the most, and adds no more than the demands that it may fill', () => {
  const more = problems.chain((problem) =>
    fc.record({ problem: fc.constant(problem), places: fc.subarray(problem.demands.map((_, place) => place)) }),
  );
  fc.assert(
    fc.property(more, ({ problem, places }) => {
      const gain = mostFilled(withOneMore(problem, places)) - mostFilled(problem);
      expect(gain).toBeGreaterThanOrEqual(0);
      expect(gain).toBeLessThanOrEqual(places.length);
    }),
    { numRuns },
  );
});

test('a bottleneck has the whole shortfall, and has less without any one of its demands', () => {
  const shortfallOf = (problem: Problem, places: readonly number[]): number => {
    const part = { ...problem, demands: places.map((place) => problem.demands[place]!) };
    return slotsOf(part) - mostFilled(part);
  };
  fc.assert(
    fc.property(problems, (problem) => {
      const shortfall = slotsOf(problem) - mostFilled(problem);
      const places = bottleneckOf(problem);
      expect(shortfallOf(problem, places)).toBe(shortfall);
      for (const place of places) {
        expect(
          shortfallOf(
            problem,
            places.filter((other) => other !== place),
          ),
        ).toBeLessThan(shortfall);
      }
    }),
    { numRuns },
  );
});
