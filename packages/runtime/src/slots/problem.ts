/** What is to be filled by what: the question that the solver of slots answers. */

/** So many different things, each one of the candidates. */
export interface Demand {
  /** How many different things it takes: at least 1. */
  readonly need: number;
  /** Demands of one team are filled by different things. */
  readonly team: number;
  /** From 0, less than the number of roles. */
  readonly role: number;
  /** False: what fills it counts toward no limit and crosses nothing (an exempt team). */
  readonly limited: boolean;
  /** Things by number, in the order in which they are preferred; each once. */
  readonly candidates: readonly number[];
}

/**
 * Demands, and who may fill several of them. A *filling* gives every demand a set of different candidates, at most as many as it
 * needs: a thing fills one slot of a team at most, and limited demands keep to `room` and `crossing`.
 */
export interface Problem {
  readonly things: number;
  readonly roles: number;
  readonly demands: readonly Demand[];
  /**
   * How many limited demands (each of another team) the thing may fill in the role: at place thing * roles + role; Infinity for
   * no limit; null: none is limited.
   */
  readonly room: readonly number[] | null;
  /** Sets of roles: over all limited demands a thing fills demands of one role of a set at most. */
  readonly crossing: readonly (readonly number[])[];
}

/** Which things fill each demand, in the order of the demands. */
export type Filling = readonly (readonly number[])[];

/**
 * The same with one more thing, numbered last, which is the least preferred candidate of these demands (by their places).
 * `roomOfRoles` says how many limited demands it may fill in each role, as it would of somebody who fills none yet; left out, any
 * number. Where the problem knows no limits, the newcomer has none either.
 */
export function withOneMore(
  problem: Problem,
  demands: readonly number[],
  roomOfRoles: readonly number[] | null = null,
): Problem {
  const { things, roles, room } = problem;
  const newRoom = Array.from({ length: roles }, (_, role) => roomOfRoles?.[role] ?? Infinity);
  return {
    ...problem,
    things: things + 1,
    demands: problem.demands.map((demand, place) =>
      demands.includes(place) ? { ...demand, candidates: [...demand.candidates, things] } : demand,
    ),
    room: room === null ? null : [...room, ...newRoom],
  };
}
