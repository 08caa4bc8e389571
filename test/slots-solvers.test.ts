/** The plain search of the interpreter and the solver of the runtime, which share nothing, beside each other. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Filling, Problem as Plain } from '../packages/compiler/src/interpret/slots/problem.ts';
import * as interpreter from '../packages/compiler/src/interpret/slots/solve.ts';
import * as runtime from '../packages/runtime/src/slots/index.ts';
import { problemsOf } from '../packages/runtime/test/slots/support/problems.ts';

/** The same problem in the interpreter's words. */
function plainly({ demands, roles, room, crossing }: runtime.Problem): Plain {
  const roomOf = (thing: string, role: string): number => room?.[Number(thing) * roles + Number(role)] ?? Infinity;
  return {
    demands: demands.map(({ team, role, need, limited, candidates }) => ({
      team: String(team),
      role: String(role),
      needed: need,
      isLimited: limited,
      candidates: candidates.map(String),
    })),
    room: roomOf,
    fullRoom: () => Infinity,
    crossing: crossing.map((set) => set.map(String)),
  };
}

const numbered = (filling: Filling | null): readonly (readonly number[])[] | null =>
  filling?.map((things) => things.map(Number)) ?? null;

test('both find the same first filling, the same most and the same bottleneck', () => {
  fc.assert(
    fc.property(problemsOf({ things: 6, demands: 6, teams: 3, roles: 3 }), (problem) => {
      const plain = plainly(problem);
      expect({
        isFillable: interpreter.isFillable(plain),
        most: interpreter.mostFilled(plain),
        first: numbered(interpreter.firstFilling(plain)),
        bottleneck: interpreter.bottleneckOf(plain),
      }).toEqual({
        isFillable: runtime.isFillable(problem),
        most: runtime.mostFilled(problem),
        first: runtime.firstFilling(problem),
        bottleneck: runtime.bottleneckOf(problem),
      });
    }),
    { numRuns: 500 },
  );
});
