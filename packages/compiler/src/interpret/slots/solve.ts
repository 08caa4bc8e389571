/** How many slots can be filled at once, the first way of filling all, and where it is that they are too few. */
import { flowOf } from './flow.ts';
import { neededIn, once } from './problem.ts';
import type { Demand, Filling, Problem } from './problem.ts';

const size = (filling: Filling): number => filling.reduce((sum, things) => sum + things.length, 0);

/** The largest filling. Where a thing is in two places that exclude each other, each of them is tried without it. */
function largestFilling(problem: Problem, atLeast = 0): Filling | null {
  const filling = flowOf(problem);
  if (size(filling) < atLeast) return null;
  const clash = clashIn(problem, filling);
  if (clash === null) return filling;
  const first = largestFilling(without(problem, clash.thing, clash.first), atLeast);
  const more = first === null ? atLeast : Math.max(atLeast, size(first) + 1);
  return largestFilling(without(problem, clash.thing, clash.second), more) ?? first;
}

export function mostFilled(problem: Problem): number {
  const filling = largestFilling(problem);
  return filling === null ? 0 : size(filling);
}

export function isFillable(problem: Problem): boolean {
  return largestFilling(problem, neededIn(problem.demands)) !== null;
}

interface Clash {
  readonly thing: string;
  /** The demands that the thing is left out of, one way and the other. */
  readonly first: (demand: Demand) => boolean;
  readonly second: (demand: Demand) => boolean;
}

function clashIn({ demands, crossing }: Problem, filling: Filling): Clash | null {
  for (const [place, one] of demands.entries()) {
    for (const thing of filling[place] ?? []) {
      for (const [later, other] of demands.entries()) {
        if (later <= place || filling[later]?.includes(thing) !== true) continue;
        if (one.team === other.team) {
          return { thing, first: (each) => each === other, second: (each) => each === one };
        }
        const crosses = crossing.some((roles) => roles.includes(one.role) && roles.includes(other.role));
        if (!crosses || one.role === other.role || !one.isLimited || !other.isLimited) continue;
        return { thing, first: inRole(other.role), second: inRole(one.role) };
      }
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
  return problem.demands.map((demand, place) =>
    Array.from({ length: demand.needed }, () => {
      const candidates = rest.demands[place]?.candidates ?? [];
      const possible = candidates.find(
        (thing) =>
          rest.room(thing, demand.role) > (demand.isLimited ? 0 : -Infinity) && isFillable(once(rest, place, thing)),
      );
      const thing = possible ?? '';
      rest = once(rest, place, thing);
      return thing;
    }),
  );
}

/** The places of the fewest slots that are short by as many as all are; of several such sets the first. None where nothing is short. */
export function bottleneckOf(problem: Problem): readonly number[] {
  const { demands } = problem;
  const shortOf = (places: readonly number[]): number => {
    const part = places.flatMap((place) => demands[place] ?? []);
    return neededIn(part) - mostFilled({ ...problem, demands: part });
  };
  const all = [...demands.keys()];
  const short = shortOf(all);
  if (short === 0) return [];
  const small = all.reduce<readonly number[]>((kept, place) => {
    const fewer = kept.filter((each) => each !== place);
    return shortOf(fewer) === short ? fewer : kept;
  }, all);
  const slots = (places: readonly number[]): number => neededIn(places.flatMap((place) => demands[place] ?? []));
  const most = slots(small);
  // What could all be filled together but for fewer than are short is in no such set by itself.
  const fillings: Filling[] = [];
  const isRuledOut = (places: readonly number[]): boolean =>
    fillings.some((filling) => slots(places) - places.reduce((sum, at) => sum + (filling[at]?.length ?? 0), 0) < short);
  const candidates = subsetsOf(all, most, (place) => demands[place]?.needed ?? 0).toSorted(
    (a, b) => slots(a) - slots(b) || comparePlaces(a, b),
  );
  const found = candidates.find((places) => {
    if (isRuledOut(places)) return false;
    const part = places.flatMap((place) => demands[place] ?? []);
    const filling = largestFilling({ ...problem, demands: part }) ?? [];
    if (neededIn(part) - size(filling) === short) return true;
    fillings.push(demands.map((_, place) => filling[places.indexOf(place)] ?? []));
    return false;
  });
  return found ?? small;
}

/** All subsets that need so many at most. */
function subsetsOf(
  places: readonly number[],
  most: number,
  needed: (place: number) => number,
): readonly (readonly number[])[] {
  const [first, ...rest] = places;
  if (first === undefined) return [[]];
  const without = subsetsOf(rest, most, needed);
  if (needed(first) > most) return without;
  const within = subsetsOf(rest, most - needed(first), needed).map((subset) => [first, ...subset]);
  return [...within, ...without];
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((place, index) => place !== b[index]);
  if (differing === -1) return a.length - b.length;
  return (a[differing] ?? 0) - (b[differing] ?? Infinity);
}
