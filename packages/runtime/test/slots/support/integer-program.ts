/** The most that can be filled, asked of an integer program: a second opinion that shares nothing with the solver. */
import { solve } from 'yalps';
import type { Problem } from '../../../src/slots/index.ts';

/**
 * A variable for each thing in each demand, and one for each thing in each role that crosses another; null where the program is not solved
 * in time.
 */
export function mostByIntegerProgram({ things, roles, demands, room, crossing }: Problem): number | null {
  const constraints = new Map<string, { max: number }>();
  const variables = new Map<string, Map<string, number>>();
  const limit = (name: string, max: number): string => {
    constraints.set(name, { max });
    return name;
  };
  const crossed = new Set(crossing.filter((set) => set.length > 1).flat());
  for (const [place, { need, team, role, limited, candidates }] of demands.entries()) {
    for (const thing of candidates) {
      const uses = new Map([
        ['most', 1],
        [limit(`demand ${place}`, need), 1],
        [limit(`team ${thing} ${team}`, 1), 1],
      ]);
      const space = room?.[thing * roles + role] ?? Infinity;
      if (limited && space < demands.length) uses.set(limit(`room ${thing} ${role}`, space), 1);
      if (limited && crossed.has(role)) uses.set(limit(`plays ${thing} ${role} ${team}`, 0), 1);
      variables.set(`fills ${thing} ${place}`, uses);
    }
  }
  const teams = new Set(demands.map(({ team }) => team));
  for (let thing = 0; thing < things; thing++) {
    for (const role of crossed) {
      const plays = new Map([[limit(`self ${thing} ${role}`, 1), 1]]);
      for (const team of teams) {
        const name = `plays ${thing} ${role} ${team}`;
        if (constraints.has(name)) plays.set(name, -1);
      }
      for (const [number, set] of crossing.entries()) {
        if (set.includes(role)) plays.set(limit(`crossing ${thing} ${number}`, 1), 1);
      }
      variables.set(`role ${thing} ${role}`, plays);
    }
  }
  const { status, result } = solve(
    { direction: 'maximize', objective: 'most', constraints, variables, integers: true },
    { timeout: 2000, maxIterations: 100_000, tolerance: 0, maxPivots: 100_000 },
  );
  return status === 'optimal' ? Math.round(result) + 0 : null;
}
