/** Who fills which slots, and where they are too few. */
import type { Taken, FilledSlots, Shortage } from '../../core/explanation.ts';
import type { AskedSlots } from './claims.ts';
import { neededIn } from './problem.ts';
import type { Problem } from './problem.ts';
import { bottleneckOf, firstFilling, mostFilled } from './solve.ts';

/** Who fills what, the demands of a problem being those of the slots; none where not all can be filled. */
export function filledSlots(problem: Problem, asked: readonly AskedSlots[]): readonly FilledSlots[] {
  const filling = firstFilling(problem);
  if (filling === null) return [];
  return asked.map(({ team, name, candidates }, place) => {
    const by = (filling[place] ?? []).flatMap((key) => candidates.find((each) => each.key === key) ?? []);
    return {
      team,
      name,
      by: by.map((each) => each.name),
      ifSo: by.filter(({ isSure }) => !isSure).map((each) => each.name),
    };
  });
}

/** Where the slots of a problem are too many for those who may fill them; null where they are not. */
export function shortageOf(
  problem: Problem,
  asked: readonly AskedSlots[],
  takenIn: (short: readonly AskedSlots[]) => readonly Taken[],
): Shortage | null {
  const needed = neededIn(problem.demands);
  const short = needed - mostFilled(problem);
  if (short === 0) return null;
  const places = bottleneckOf(problem);
  const tight = places.flatMap((place) => asked[place] ?? []);
  const own = tight.reduce((sum, slots) => sum + slots.needed, 0);
  const who = new Map<string, string>();
  for (const { key, name } of tight.flatMap(({ candidates }) => candidates)) if (!who.has(key)) who.set(key, name);
  const names = [...new Set(tight.map(({ name }) => name))];
  return {
    slots: tight.map(({ team, name, needed: each }) => ({ team, name, needed: each })),
    needed: own,
    most: own - short,
    who: [...who.values()],
    taken: takenIn(tight),
    oneMore: names.map((name) => {
      const more = withOneMore(
        problem,
        places.filter((place) => asked[place]?.name === name),
      );
      return { name, short: needed - mostFilled(more) };
    }),
  };
}

/** The problem with somebody more who may fill all these slots. */
function withOneMore(problem: Problem, places: readonly number[]): Problem {
  const somebody = 'somebody more';
  return {
    ...problem,
    demands: problem.demands.map((demand, place) =>
      places.includes(place) ? { ...demand, candidates: [...demand.candidates, somebody] } : demand,
    ),
    room: (thing, role) => (thing === somebody ? problem.fullRoom(role) : problem.room(thing, role)),
  };
}
