/** Fillings that leave out that a thing may not be in one team twice, nor cross roles: a flow of things to slots. */
import type { Demand, Filling, Problem } from './problem.ts';

/**
 * A filling of as many slots as can be, by augmenting paths (Ford and Fulkerson): where nobody is free for a slot, one who fills another is
 * moved here if somebody else can go there.
 */
export function flowOf({ demands, room }: Problem): Filling {
  const places = demands.map((demand): Place => ({ demand, filled: [] }));
  const inRole = (thing: string, role: string): readonly Place[] =>
    places.filter(({ demand, filled }) => demand.isLimited && demand.role === role && filled.includes(thing));
  const fill = (place: Place, tried: Map<Place, Set<string>>): boolean => {
    const { demand, filled } = place;
    const triedHere = tried.get(place) ?? new Set();
    tried.set(place, triedHere);
    for (const thing of demand.candidates) {
      if (filled.includes(thing) || triedHere.has(thing)) continue;
      triedHere.add(thing);
      const others = demand.isLimited ? inRole(thing, demand.role) : [];
      const isFree = !demand.isLimited || others.length < room(thing, demand.role);
      if (isFree) {
        filled.push(thing);
        return true;
      }
      for (const other of others) {
        move(thing, other, place);
        if (fill(other, tried)) return true;
        move(thing, place, other);
      }
    }
    return false;
  };
  for (const place of places) {
    for (let slot = 0; slot < place.demand.needed; slot += 1) if (!fill(place, new Map())) break;
  }
  return places.map(({ filled }) => filled);
}

/** A demand, and what fills it so far. */
interface Place {
  readonly demand: Demand;
  readonly filled: string[];
}

function move(thing: string, from: Place, to: Place): void {
  from.filled.splice(from.filled.indexOf(thing), 1);
  to.filled.push(thing);
}
