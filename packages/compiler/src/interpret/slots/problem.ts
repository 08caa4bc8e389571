/** Slots to be filled by things, plainly: what may fill what, and what one thing may not fill at once. */

/** So many different things of those that may fill it. */
export interface Demand {
  readonly team: string;
  readonly role: string;
  readonly needed: number;
  /** Whether what fills it counts toward limits. */
  readonly isLimited: boolean;
  /** Those that may fill it, in the order in which they are tried. */
  readonly candidates: readonly string[];
}

export interface Problem {
  readonly demands: readonly Demand[];
  /** In how many more teams a thing may fill a role. */
  readonly room: (thing: string, role: string) => number;
  /** The same for one who fills nothing yet. */
  readonly fullRoom: (role: string) => number;
  /** Sets of roles of which a thing fills one. */
  readonly crossing: readonly (readonly string[])[];
}

/** The things that fill each demand, in the order of the demands. */
export type Filling = readonly (readonly string[])[];

export const neededIn = (demands: readonly Demand[]): number => demands.reduce((sum, { needed }) => sum + needed, 0);

/** What is left to be filled once a thing fills a slot of the demand at a place. */
export function once(problem: Problem, filled: number, { team, role, isLimited }: Demand, thing: string): Problem {
  const crossed = problem.crossing.filter((roles) => roles.includes(role)).flat();
  const mayStill = (demand: Demand): boolean => {
    if (demand.team === team) return false;
    return !isLimited || !demand.isLimited || demand.role === role || !crossed.includes(demand.role);
  };
  return {
    ...problem,
    demands: problem.demands.map((demand, place) => {
      const candidates = mayStill(demand) ? demand.candidates : demand.candidates.filter((each) => each !== thing);
      return { ...demand, candidates, needed: demand.needed - (place === filled ? 1 : 0) };
    }),
    room: (each, of) => problem.room(each, of) - (isLimited && each === thing && of === role ? 1 : 0),
  };
}
