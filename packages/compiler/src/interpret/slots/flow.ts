/** Fillings that leave out that a thing may not be in one team twice, nor cross roles: a flow of things to slots. */
import type { Filling, Problem } from './problem.ts';

/**
 * A filling of as many slots as can be, by augmenting paths (Ford and Fulkerson): where nobody is free for a slot, one who fills another is
 * moved here if somebody else can go there.
 */
export function flowOf({ demands, room }: Problem): Filling {
  const filled = demands.map((): string[] => []);
  const rolesOf = (thing: string, role: string): readonly number[] =>
    [...demands.keys()].filter((place) => {
      const demand = demands[place];
      return demand?.isLimited === true && demand.role === role && filled[place]?.includes(thing) === true;
    });
  const fill = (place: number, tried: Set<string>): boolean => {
    const demand = demands[place];
    const here = filled[place];
    if (demand === undefined || here === undefined) return false;
    for (const thing of demand.candidates) {
      const step = `${String(place)} ${thing}`;
      if (here.includes(thing) || tried.has(step)) continue;
      tried.add(step);
      const others = demand.isLimited ? rolesOf(thing, demand.role) : [];
      const isFree = !demand.isLimited || others.length < room(thing, demand.role);
      if (isFree) {
        here.push(thing);
        return true;
      }
      for (const other of others) {
        const there = filled[other];
        if (there === undefined) continue;
        there.splice(there.indexOf(thing), 1);
        here.push(thing);
        if (fill(other, tried)) return true;
        here.splice(here.indexOf(thing), 1);
        there.push(thing);
      }
    }
    return false;
  };
  for (const [place, { needed }] of demands.entries()) {
    for (let slot = 0; slot < needed; slot += 1) if (!fill(place, new Set())) break;
  }
  return filled;
}
