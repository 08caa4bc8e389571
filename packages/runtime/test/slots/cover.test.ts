import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Quota } from '../../src/slots/cover.ts';
import { cheapestCover } from '../../src/slots/cover.ts';

const costsOf = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 9 });

/** A quota that everything together meets. */
function quotaFor(costs: readonly number[]): fc.Arbitrary<Quota> {
  return fc
    .tuple(...costs.map((cost) => fc.integer({ min: 0, max: cost })))
    .chain((brings) =>
      fc.integer({ min: 0, max: brings.reduce((sum, each) => sum + each, 0) }).map((least) => ({ least, brings })),
    );
}

const isMetBy =
  (chosen: readonly number[]) =>
  ({ least, brings }: Quota): boolean =>
    chosen.reduce((sum, place) => sum + (brings[place] ?? 0), 0) >= least;

/** By looking at every choice: the cheapest, and of these the first. */
function cheapestOfAll(costs: readonly number[], quotas: readonly Quota[]): readonly number[] {
  let found: readonly number[] = [];
  let least = Infinity;
  const look = (chosen: readonly number[], from: number, cost: number): void => {
    if (cost < least && quotas.every(isMetBy(chosen))) {
      found = chosen;
      least = cost;
    }
    for (let place = from; place < costs.length; place++) {
      look([...chosen, place], place + 1, cost + (costs[place] ?? 0));
    }
  };
  look([], 0, 0);
  return found;
}

test('the cheapest cover is found, whichever quotas are known from the start and whichever come up as objections', () => {
  const cases = costsOf.chain((costs) =>
    fc.record({
      costs: fc.constant(costs),
      known: fc.array(quotaFor(costs), { maxLength: 8 }),
      objections: fc.array(quotaFor(costs), { maxLength: 8 }),
    }),
  );
  fc.assert(
    fc.property(cases, ({ costs, known, objections }) => {
      const objection = (chosen: readonly number[]): Quota | null =>
        objections.find((quota) => !isMetBy(chosen)(quota)) ?? null;
      expect(cheapestCover(costs, known, objection)).toEqual(cheapestOfAll(costs, [...known, ...objections]));
    }),
    { numRuns: 3_000 },
  );
});
