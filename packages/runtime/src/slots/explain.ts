/** What an explanation says of slots. */
import type { FilledSlots, JsonPointer, Shortage, SlotsFound } from '../explanation.ts';
import type { AskedTeam } from './before.ts';
import type { Asked } from './candidates.ts';
import { bottleneckOf, firstFilling, mostFilled, withOneMore } from './index.ts';
import type { Problem } from './index.ts';
import type { Judged, Shared } from './judge.ts';
import { mostTeams } from './most-teams.ts';

/** Nothing was found of what nobody asks for. */
export const nothingFound: SlotsFound = Object.freeze({
  recorded: false,
  filled: Object.freeze([]),
  violations: Object.freeze([]),
  short: null,
  contested: null,
});

/** Who fills which slots, or what stands against it. */
export function foundOf(judged: Judged): SlotsFound {
  const { shared } = judged;
  const recorded = shared?.recorded ?? null;
  if (recorded !== null) {
    const { filled, violations } = recorded;
    return { recorded: true, filled, violations, short: null, contested: null };
  }
  const contested = shared === null ? null : contestedIn(shared);
  if (judged.isSurely()) {
    const { claims, problem } = judged.filling('any');
    return { ...nothingFound, filled: filledBy(claims, problem), contested };
  }
  const { claims, problem } = judged.filling('best');
  return judged.isPossibly()
    ? { ...nothingFound, filled: filledBy(claims, problem), contested }
    : { ...nothingFound, short: shortageOf(claims, problem, shared), contested };
}

function filledBy(claims: readonly Asked[], problem: Problem): readonly FilledSlots[] {
  const filling = firstFilling(problem);
  if (filling === null) return [];
  return claims.map(({ team, name, candidates }, place) => {
    const who = (filling[place] ?? []).flatMap((thing) => candidates.filter((candidate) => candidate.thing === thing));
    const namesOf = (some: typeof who): readonly string[] => some.map((one) => one.name);
    return { team, name, by: namesOf(who), ifSo: namesOf(who.filter(({ isSure }) => !isSure)) };
  });
}

/** The slots that are short by as many as all are. */
function shortageOf(claims: readonly Asked[], problem: Problem, shared: Shared | null): Shortage {
  const places = bottleneckOf(problem);
  const among = new Set(places);
  const short = claims.flatMap((claim, place) => (among.has(place) ? [claim] : []));
  const who = new Map<number, string>();
  for (const { thing, name } of short.flatMap(({ candidates }) => candidates))
    if (!who.has(thing)) who.set(thing, name);
  const all = neededBy(claims);
  const names = [...new Set(short.map(({ name }) => name))];
  return {
    slots: short.map(({ team, name, needed }) => ({ team, name, needed })),
    needed: neededBy(short),
    most: mostFilled({ ...problem, demands: problem.demands.filter((_, place) => among.has(place)) }),
    who: [...who.values()],
    taken: shared?.takenIn(short) ?? [],
    oneMore: names.map((name) => {
      const filled = places.filter((place) => claims[place]?.name === name);
      return { name, short: all - mostFilled(withOneMore(problem, filled, shared?.limits ?? null)) };
    }),
  };
}

function neededBy(claims: readonly Asked[]): number {
  return claims.reduce((sum, { needed }) => sum + needed, 0);
}

/** The teams of one rank that cannot all be filled with the own one. */
function contestedIn({ before, canFill, ownTeam }: Shared): SlotsFound['contested'] {
  const { may, peers } = before();
  const could = peers.filter((peer) => canFill('any', [...may, peer]));
  if (could.length === 0) return null;
  const canBe = (teams: readonly AskedTeam[]): boolean => canFill('any', [...teams, ...may]);
  if (!canBe([ownTeam]) || canBe([ownTeam, ...could])) return null;
  return { with: could.map(({ entry }) => entry), fit: mostTeams([ownTeam, ...could], canBe) };
}

/** What is missing to know who fills the slots. */
export function missingIn({ own, shared }: Judged): readonly JsonPointer[] {
  return [
    ...own.flatMap((claim) => claim.missing()),
    ...(shared === null
      ? []
      : [
          ...shared.teams.flatMap(({ claims }) => claims.flatMap((claim) => claim.missing())),
          ...shared.presence.missing,
          ...shared.people.missing,
        ]),
  ];
}

/** The facts that tell of limits. */
export function factsIn({ shared }: Judged): readonly JsonPointer[] {
  return shared === null ? [] : [...shared.presence.facts, ...shared.people.facts];
}
