/** Made-up partners who have to fill the roles of several specializations at once, the same in every run. */
import type { Demand, Problem } from '../../packages/runtime/dist/slots/index.js';
import { randomFrom } from '../partners/random.ts';
import type { Random } from '../partners/random.ts';

/** How large a problem is, and how its people are spread over the specializations. */
export interface Shape {
  readonly people: number;
  readonly teams: number;
  /** How many of the people know any technology at all. */
  readonly active: number;
  /** In how many of a hundred specializations somebody knows the technology who knows any. */
  readonly share: number;
}

const roles = 3;
/** In how many specializations one person may be account manager, systems engineer and field engineer. */
const limits = [4, 2, 2];

/** Half of all people qualify for one role, the others for two or three. */
function rolesOf(random: Random): readonly number[] {
  const all = [0, 1, 2];
  if (random.percent(50)) return [random.oneOf(all)];
  if (random.percent(40)) return all;
  const without = random.oneOf(all);
  return all.filter((role) => role !== without);
}

export function problemOf(seed: number, { people, teams, active, share }: Shape): Problem {
  const random = randomFrom(seed);
  const persons = Array.from({ length: people }, (_, person) => ({
    roles: rolesOf(random),
    teams: Array.from({ length: teams }, () => person < active && random.percent(share)),
  }));
  const order = shuffled(random, people);
  const demands = Array.from({ length: teams }, (_, team): readonly Demand[] => {
    const limited = !random.percent(20);
    return Array.from({ length: roles }, (__, role) => ({
      need: random.between(1, 3),
      team,
      role,
      limited,
      candidates: order.filter(
        (person) => persons[person]!.teams[team] === true && persons[person]!.roles.includes(role),
      ),
    }));
  }).flat();
  return {
    things: people,
    roles,
    demands,
    room: Array.from({ length: people }, () => limits).flat(),
    crossing: [[0, 1, 2]],
  };
}

function shuffled(random: Random, count: number): readonly number[] {
  const order = Array.from({ length: count }, (_, place) => place);
  for (let last = count - 1; last > 0; last--) {
    const other = random.between(0, last);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
