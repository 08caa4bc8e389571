/** Problems written as a partner would tell them, and answers in the same words. */
import { bottleneckOf, firstFilling } from '../../../src/slots/index.ts';
import type { Problem } from '../../../src/slots/index.ts';

/** In how many specializations one person may fill a role. */
const limits = { 'account manager': 4, 'systems engineer': 2, 'field engineer': 2 };
type Role = keyof typeof limits;
const roles: readonly Role[] = ['account manager', 'systems engineer', 'field engineer'];
const isRole = (text: string): text is Role => text in limits;

export interface Partner {
  readonly people: readonly string[];
  /** What each demand is, in the order in which they are written. */
  readonly slots: readonly string[];
  readonly problem: Problem;
}

const line = /^(exempt )?(\w+): (\d+) ([a-z ]+) of ?(.*)$/u;

/**
 * A line per demand, `Routing: 1 account manager of Ann, Ben`, with `exempt` in front where nothing that fills it is limited. People are
 * preferred in the order of their names.
 */
export function partner(text: string): Partner {
  const lines = text
    .trim()
    .split('\n')
    .map((each) => {
      const [, exempt, team, need, role, of] = line.exec(each.trim()) ?? [];
      if (team === undefined || role === undefined || !isRole(role)) throw new Error(`Not a demand: ${each}`);
      return { exempt, team, need: Number(need), role, of: of === '' ? [] : of!.split(', ') };
    });
  const people = [...new Set(lines.flatMap(({ of }) => of))].sort();
  const teams = [...new Set(lines.map(({ team }) => team))];
  return {
    people,
    slots: lines.map(({ team, role }) => `${team} ${role}`),
    problem: {
      things: people.length,
      roles: roles.length,
      demands: lines.map(({ exempt, team, need, role, of }) => ({
        need,
        team: teams.indexOf(team),
        role: roles.indexOf(role),
        limited: exempt === undefined,
        candidates: people.flatMap((person, number) => (of.includes(person) ? [number] : [])),
      })),
      room: people.flatMap(() => roles.map((role) => limits[role])),
      crossing: [[0, 1, 2]],
    },
  };
}

/** Who fills what; null where not everything can be filled. */
export function staffing({ people, slots, problem }: Partner): readonly string[] | null {
  const filling = firstFilling(problem);
  if (filling === null) return null;
  return filling.map((things, place) => `${slots[place]!}: ${things.map((thing) => people[thing]!).join(', ')}`);
}

/** What cannot be filled all at once. */
export const obstacle = ({ slots, problem }: Partner): readonly string[] =>
  bottleneckOf(problem).map((place) => slots[place]!);
