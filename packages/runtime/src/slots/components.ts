/** Parts of a problem that have nothing to do with each other. */
import type { Claim } from './layout.ts';
import { claimsOf, crossesOf, tightRoles } from './layout.ts';
import type { Problem } from './problem.ts';

/**
 * The places of the demands, in sets (each ascending) such that what fills demands of one set keeps nothing from filling demands of
 * another. A thing ties demands only where it cannot fill them all: those of one team, those of roles that cross, and those of a role
 * for which it lacks the room.
 */
export function componentsOf(problem: Problem): readonly (readonly number[])[] {
  const places = problem.demands.map((_, place) => place);
  const leaders = [...places];
  const leaderOf = (place: number): number => {
    let leader = place;
    while (leaders[leader] !== leader) {
      const next = leaders[leader] ?? leader;
      leaders[leader] = leaders[next] ?? next;
      leader = next;
    }
    return leader;
  };
  const crosses = crossesOf(problem);
  for (const [thing, claims] of claimsOf(problem, places)) {
    const tight = tightRoles(problem, thing, claims);
    for (const [first, second] of tiesOf(claims, tight, crosses)) leaders[leaderOf(second)] = leaderOf(first);
  }
  const sets = new Map<number, number[]>();
  for (const place of places) {
    const leader = leaderOf(place);
    const known = sets.get(leader);
    if (known === undefined) sets.set(leader, [place]);
    else known.push(place);
  }
  return [...sets.values()];
}

/** Pairs of demands that tie together all those among which the thing has to choose. */
function* tiesOf(
  claims: readonly Claim[],
  tight: ReadonlyMap<number, number>,
  crosses: readonly (readonly number[])[],
): Iterable<readonly [number, number]> {
  const present = new Set(claims.flatMap(({ demand }) => (demand.limited ? [demand.role] : [])));
  const ofTeam = new Map<number, number>();
  const ofRole = new Map<number, number>();
  for (const { place, demand } of claims) {
    const mate = ofTeam.get(demand.team);
    if (mate === undefined) ofTeam.set(demand.team, place);
    else yield [mate, place];
    if (!demand.limited) continue;
    const crossed = (crosses[demand.role] ?? []).filter((role) => present.has(role));
    const same = ofRole.get(demand.role);
    if (same === undefined) ofRole.set(demand.role, place);
    else if (tight.has(demand.role) || crossed.length > 0) yield [same, place];
    for (const role of crossed) {
      const other = ofRole.get(role);
      if (other !== undefined) yield [other, place];
    }
  }
}
