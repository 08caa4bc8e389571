/** Who would be free for slots but for what is recorded of them in other teams. */
import type { Taken } from '../../core/explanation.ts';
import { eachOnce } from '../finding.ts';
import type { AskedSlots } from './claims.ts';
import { limitOf } from './sharing.ts';
import type { Shared } from './sharing.ts';

/** Of each of these slots, in order, the candidates who may not fill it; of slots of one name each of them once. */
export function takenIn(shared: Shared, short: readonly AskedSlots[]): readonly Taken[] {
  const all = short.flatMap((slots) =>
    slots.candidates.flatMap(({ key, name }) => {
      const taken = takenBy(shared, slots, key);
      return taken === null ? [] : [{ of: `${slots.name} ${key}`, taken: { who: name, slot: slots.name, ...taken } }];
    }),
  );
  return all.filter(({ of }, place) => all.findIndex((other) => other.of === of) === place).map(({ taken }) => taken);
}

/** What keeps somebody from slots; null where nothing does. */
function takenBy(
  { sharing, people, surely }: Shared,
  { role, isLimited }: AskedSlots,
  key: string,
): Omit<Taken, 'who' | 'slot'> | null {
  const person = people.find((each) => each.key === key);
  if (person === undefined || role === null || !isLimited) return null;
  const fills = surely(person);
  const teamsIn = (of: string): readonly string[] =>
    eachOnce(fills.filter((fill) => fill.role === of).map(({ entry }) => entry));
  const crossed = sharing.crossing.filter((roles) => roles.includes(role)).flat();
  const crossing = fills.find((fill) => fill.role !== role && crossed.includes(fill.role))?.role;
  if (crossing !== undefined) return { role: crossing, teams: teamsIn(crossing), atMost: null };
  const atMost = limitOf(sharing, role);
  const teams = teamsIn(role);
  return teams.length > 0 && teams.length >= atMost ? { role, teams, atMost } : null;
}
