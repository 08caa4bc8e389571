/** Problems of any kind, small enough to be decided by looking at every filling. */
import fc from 'fast-check';
import type { Demand, Problem } from '../../../src/slots/index.ts';

/** How large problems may get. */
interface Size {
  readonly things: number;
  readonly demands: number;
  readonly teams: number;
  readonly roles: number;
}

function demandAmong({ teams }: Size, things: number, roles: number): fc.Arbitrary<Demand> {
  return fc.record({
    need: fc.constantFrom(1, 1, 1, 2, 2, 3),
    team: fc.nat(teams - 1),
    role: fc.nat(roles - 1),
    limited: fc.constantFrom(true, true, true, false),
    candidates: fc.shuffledSubarray(Array.from({ length: things }, (_, thing) => thing)),
  });
}

export function problemsOf(size: Size): fc.Arbitrary<Problem> {
  return fc
    .record({
      things: fc.integer({ min: 1, max: size.things }),
      roles: fc.integer({ min: 1, max: size.roles }),
    })
    .chain(({ things, roles }) =>
      fc.record({
        things: fc.constant(things),
        roles: fc.constant(roles),
        demands: fc.array(demandAmong(size, things, roles), { minLength: 1, maxLength: size.demands }),
        room: fc.option(
          fc.array(fc.constantFrom(0, 1, 1, 1, 2, 2, 3, Infinity), {
            minLength: things * roles,
            maxLength: things * roles,
          }),
          { freq: 4 },
        ),
        crossing: fc.array(
          fc.subarray(
            Array.from({ length: roles }, (_, role) => role),
            { minLength: Math.min(2, roles) },
          ),
          {
            maxLength: 2,
          },
        ),
      }),
    );
}

/** Few enough fillings to look at all. */
export const smallProblems: fc.Arbitrary<Problem> = problemsOf({ things: 5, demands: 6, teams: 3, roles: 3 }).filter(
  ({ demands }) => demands.reduce((arcs, { candidates }) => arcs + candidates.length, 0) <= 15,
);
