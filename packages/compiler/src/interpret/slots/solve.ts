/** How many slots can be filled at once, the first way of filling all, and where it is that they are too few. */
import { flowOf } from './flow.ts';
import { neededIn, once } from './problem.ts';
import type { Demand, Filling, Problem } from './problem.ts';

const size = (filling: Filling): number => filling.reduce((sum, things) => sum + things.length, 0);

/**
 * The largest filling; of one with fewer slots than `atLeast` nothing is said. Where a thing is in two places that exclude each other, each of
 * them is tried without it.
 */
function largestFilling(problem: Problem, atLeast = 0): Filling {
  const filling = flowOf(problem);
  if (size(filling) < atLeast) return [];
  const clash = clashIn(problem, filling);
  if (clash === null) return filling;
  const first = largestFilling(without(problem, clash.thing, clash.first), atLeast);
  const more = Math.max(atLeast, size(first) + 1);
  const second = largestFilling(without(problem, clash.thing, clash.second), more);
  return size(second) > size(first) ? second : first;
}

export const mostFilled = (problem: Problem): number => size(largestFilling(problem));

export function isFillable(problem: Problem): boolean {
  const needed = neededIn(problem.demands);
  return size(largestFilling(problem, needed)) === needed;
}

interface Clash {
  readonly thing: string;
  /** The demands that the thing is left out of, one way and the other. */
  readonly first: (demand: Demand) => boolean;
  readonly second: (demand: Demand) => boolean;
}

function clashIn({ demands, crossing }: Problem, filling: Filling): Clash | null {
  const uses = demands.flatMap((demand, place) => filling[place]?.map((thing) => ({ demand, thing })) ?? []);
  for (const [place, { demand: one, thing }] of uses.entries()) {
    for (const { demand: other } of uses.slice(place + 1).filter((use) => use.thing === thing)) {
      if (one.team === other.team) return { thing, first: (each) => each === other, second: (each) => each === one };
      const crosses = crossing.some((roles) => roles.includes(one.role) && roles.includes(other.role));
      if (!crosses || one.role === other.role || !one.isLimited || !other.isLimited) continue;
      return { thing, first: inRole(other.role), second: inRole(one.role) };
    }
  }
  return null;
}

const inRole =
  (role: string) =>
  (demand: Demand): boolean =>
    demand.isLimited && demand.role === role;

/** The problem where the thing may not fill these demands. Demands that stay as they are stay the same objects. */
function without(problem: Problem, thing: string, isLeft: (demand: Demand) => boolean): Problem {
  const demands = problem.demands.map((demand) =>
    isLeft(demand) ? { ...demand, candidates: demand.candidates.filter((each) => each !== thing) } : demand,
  );
  return { ...problem, demands };
}

/** The first filling of all: each slot, in order, by the first thing with which the rest can be filled. Null where there is none. */
export function firstFilling(problem: Problem): Filling | null {
  if (!isFillable(problem)) return null;
  let rest = problem;
  return problem.demands.map((demand, place) => {
    const things: string[] = [];
    for (const thing of demand.candidates) {
      if (things.length === demand.needed) break;
      if (!mayFill(rest, place, thing)) continue;
      const next = once(rest, place, demand, thing);
      if (!isFillable(next)) continue;
      rest = next;
      things.push(thing);
    }
    return things;
  });
}

const mayFill = ({ demands, room }: Problem, place: number, thing: string): boolean =>
  demands.some(
    ({ candidates, isLimited, role }, at) =>
      at === place && candidates.includes(thing) && (room(thing, role) > 0 || !isLimited),
  );

/** The places of the fewest slots that are short by as many as all are; of several such sets the first. None where nothing is short. */
export function bottleneckOf(problem: Problem): readonly number[] {
  const { demands } = problem;
  const fillingOf = (part: readonly Demand[]): Filling => largestFilling({ ...problem, demands: part });
  const shortOf = (part: readonly Demand[]): number => neededIn(part) - size(fillingOf(part));
  const short = shortOf(demands);
  if (short === 0) return [];
  const small = demands.reduce((kept, demand) => {
    const fewer = kept.filter((each) => each !== demand);
    return shortOf(fewer) === short ? fewer : kept;
  }, demands);
  // What could all be filled together but for fewer than are short is in no such set by itself.
  const missing: ReadonlyMap<Demand, number>[] = [];
  const isRuledOut = (part: readonly Demand[]): boolean =>
    missing.some((of) => part.reduce((sum, demand) => sum + (of.get(demand) ?? demand.needed), 0) < short);
  const parts = subsetsOf(demands, neededIn(small)).toSorted((a, b) => neededIn(a) - neededIn(b));
  const found = parts.find((part) => {
    if (isRuledOut(part)) return false;
    const filling = fillingOf(part);
    missing.push(new Map(part.map((demand, at) => [demand, demand.needed - (filling[at]?.length ?? 0)])));
    return neededIn(part) - size(filling) === short;
  });
  return (found ?? small).map((demand) => demands.indexOf(demand));
}

/** All subsets that need so many at most; of those that need as many, those that have the first ones come first. */
function subsetsOf(demands: readonly Demand[], most: number): readonly (readonly Demand[])[] {
  const [first, ...rest] = demands;
  if (first === undefined) return [[]];
  const without = subsetsOf(rest, most);
  if (first.needed > most) return without;
  return [...subsetsOf(rest, most - first.needed).map((subset) => [first, ...subset]), ...without];
}
