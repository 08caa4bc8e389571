/** Those whom what they fill in other teams keeps from slots. */
import type { Taken } from '../explanation.ts';
import type { Asked } from './candidates.ts';
import { areCrossing, limitOf, teamsElsewhere } from './people.ts';
import type { Person, People } from './people.ts';
import type { Sharing } from './plan.ts';

/** By claims, then by their candidates, each once for claims of one name. */
export function takenIn<Day>(sharing: Sharing<Day>, { all }: People, short: readonly Asked[]): readonly Taken[] {
  const found: Taken[] = [];
  const seen = new Map<string, Set<number>>();
  for (const { name: slot, role, isLimited, candidates } of short) {
    const known = seen.get(slot) ?? new Set();
    seen.set(slot, known);
    for (const { thing, name: who } of candidates) {
      const person = all[thing];
      if (person === undefined || role === null || !isLimited || known.has(thing)) continue;
      const taken = crossedBy(sharing, person, role) ?? usedUp(sharing, person, role);
      if (taken === null) continue;
      known.add(thing);
      found.push({ who, slot, ...taken });
    }
  }
  return found;
}

type Reason = Pick<Taken, 'role' | 'teams' | 'atMost'>;

function crossedBy<Day>(sharing: Sharing<Day>, person: Person, role: string): Reason | null {
  const crossing = person.fills.find((fill) => fill.elsewhere === 2 && areCrossing(sharing, role, fill.role));
  if (crossing === undefined) return null;
  return { role: crossing.role, teams: teamsElsewhere(person, crossing.role, 2), atMost: null };
}

function usedUp<Day>(sharing: Sharing<Day>, person: Person, role: string): Reason | null {
  const teams = teamsElsewhere(person, role, 2);
  const atMost = limitOf(sharing, role);
  return teams.length === 0 || teams.length < atMost ? null : { role, teams, atMost };
}
