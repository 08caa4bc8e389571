/** What the solver is compared with: every filling there is, one after the other, by plain recursion. It shares nothing with the solver. */
import type { Problem } from '../../../src/slots/index.ts';

export interface Truth {
  readonly isFillable: boolean;
  readonly most: number;
  readonly first: readonly (readonly number[])[] | null;
  readonly bottleneck: readonly number[];
}

interface Use {
  readonly thing: number;
  readonly demand: number;
}

function isAllowed({ demands, roles, room, crossing }: Problem, uses: readonly Use[], next: Use): boolean {
  const demand = demands[next.demand]!;
  const own = uses.filter(({ thing }) => thing === next.thing).map((use) => demands[use.demand]!);
  if (own.some(({ team }) => team === demand.team)) return false;
  if (!demand.limited) return true;
  const limited = own.filter((other) => other.limited);
  const inRole = limited.filter(({ role }) => role === demand.role).length;
  if (room !== null && inRole + 1 > room[next.thing * roles + demand.role]!) return false;
  return limited.every(
    ({ role }) => role === demand.role || !crossing.some((set) => set.includes(role) && set.includes(demand.role)),
  );
}

/** Calls back with every filling: for each demand the positions of the chosen among its candidates. */
function everyFilling(problem: Problem, seen: (chosen: readonly (readonly number[])[]) => void): void {
  const chosen: number[][] = problem.demands.map(() => []);
  const uses: Use[] = [];
  function choose(demand: number, position: number): void {
    const current = problem.demands[demand];
    if (current === undefined) {
      seen(chosen);
      return;
    }
    const thing = current.candidates[position];
    if (thing === undefined || chosen[demand]!.length === current.need) {
      choose(demand + 1, 0);
      return;
    }
    if (isAllowed(problem, uses, { thing, demand })) {
      chosen[demand]!.push(position);
      uses.push({ thing, demand });
      choose(demand, position + 1);
      uses.pop();
      chosen[demand]!.pop();
    }
    choose(demand, position + 1);
  }
  choose(0, 0);
}

/** Negative where the first comes before the second; a list comes before what it begins. */
function compareLists(first: readonly number[], second: readonly number[]): number {
  for (const [place, value] of first.entries()) {
    const other = second[place];
    if (other === undefined) return 1;
    if (value !== other) return value - other;
  }
  return first.length - second.length;
}

/** Every question answered by looking at all fillings. */
export function bruteForce(problem: Problem): Truth {
  const { demands } = problem;
  const counts = new Map<string, readonly number[]>();
  const complete: (readonly (readonly number[])[])[] = [];
  everyFilling(problem, (chosen) => {
    const vector = chosen.map(({ length }) => length);
    counts.set(vector.join(), vector);
    if (demands.every(({ need }, place) => vector[place] === need)) complete.push(chosen.map((each) => [...each]));
  });
  const [first] = complete.sort((one, other) => compareLists(one.flat(), other.flat()));
  const vectors = [...counts.values()];
  const shortfallOf = (places: readonly number[]): number => {
    const need = places.reduce((total, place) => total + demands[place]!.need, 0);
    const most = Math.max(...vectors.map((vector) => places.reduce((total, place) => total + vector[place]!, 0)));
    return need - most;
  };
  const all = demands.map((_, place) => place);
  const shortfall = shortfallOf(all);
  const slotsOf = (places: readonly number[]): number =>
    places.reduce((total, place) => total + demands[place]!.need, 0);
  const sets = Array.from({ length: 2 ** demands.length }, (_, bits) => all.filter((place) => (bits >> place) & 1));
  const bottlenecks = sets
    .filter((places) => shortfallOf(places) === shortfall)
    .sort((one, other) => slotsOf(one) - slotsOf(other) || compareLists(one, other));
  return {
    isFillable: shortfall === 0,
    most: slotsOf(all) - shortfall,
    first: first?.map((positions, place) => positions.map((position) => demands[place]!.candidates[position]!)) ?? null,
    bottleneck: bottlenecks[0]!,
  };
}

/** What is wrong with a filling; null where it breaks no rule. */
export function faultOf(problem: Problem, filling: readonly (readonly number[])[]): string | null {
  const uses: Use[] = [];
  for (const [demand, things] of filling.entries()) {
    const { need, candidates } = problem.demands[demand]!;
    if (things.length > need) return `Demand ${demand} has ${things.length} things instead of ${need}.`;
    for (const thing of things) {
      if (!candidates.includes(thing)) return `Thing ${thing} is no candidate of demand ${demand}.`;
      if (!isAllowed(problem, uses, { thing, demand })) return `Thing ${thing} must not fill demand ${demand} as well.`;
      uses.push({ thing, demand });
    }
  }
  return null;
}
