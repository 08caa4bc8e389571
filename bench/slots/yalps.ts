/** The same question as an integer program: is there a filling at all? */
import { equalTo, lessEq, solve } from 'yalps';
import type { Constraint } from 'yalps';
import type { Problem } from '../../packages/runtime/dist/slots/index.js';

/**
 * As its users would write it: a variable for each person in each slot that they may fill, and one for each role that a person plays
 * at all, of which each plays one. null where there is no answer within the given time.
 */
export function isFillableByYalps({ things, roles, demands, room }: Problem, milliseconds: number): boolean | null {
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>();
  const bound = (name: string, constraint: Constraint): readonly [string, number] => {
    constraints.set(name, constraint);
    return [name, 1];
  };
  for (const [place, { need, team, role, limited, candidates }] of demands.entries()) {
    bound(`demand ${place}`, equalTo(need));
    for (const person of candidates) {
      const uses = [bound(`demand ${place}`, equalTo(need)), bound(`team ${person} ${team}`, lessEq(1))];
      if (limited) uses.push(bound(`role ${person} ${role}`, lessEq(0)));
      variables.set(`fills ${person} ${place}`, new Map(uses));
    }
  }
  for (let person = 0; person < things; person++) {
    for (let role = 0; role < roles; role++) {
      if (!constraints.has(`role ${person} ${role}`)) continue;
      const limit = room?.[person * roles + role] ?? 1;
      const plays = new Map([[`role ${person} ${role}`, -limit], bound(`plays ${person}`, lessEq(1))]);
      variables.set(`plays ${person} ${role}`, plays);
    }
  }
  const { status } = solve(
    { constraints, variables, integers: true },
    { timeout: milliseconds, maxIterations: Infinity },
  );
  return status === 'optimal' ? true : status === 'infeasible' ? false : null;
}
