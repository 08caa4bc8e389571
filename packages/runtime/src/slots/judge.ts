/** Whether the slots of the claims asked can be filled, together with all else that their fillers are needed for. */
import type { Taken } from '../explanation.ts';
import type { Mask } from '../outcomes.ts';
import type { Facts } from '../facts.ts';
import { allBefore, rankedBefore, rankOf } from './before.ts';
import type { AskedTeam, Before } from './before.ts';
import { takenIn } from './taken.ts';
import { askedOf, isAsked, newThings } from './candidates.ts';
import type { Asked, Candidate, Situation } from './candidates.ts';
import { filledIn, problemOf } from './filling.ts';
import type { Rooms, Way } from './filling.ts';
import { isFillable } from './index.ts';
import type { Problem } from './index.ts';
import { isRecorded, limitOf, peopleOf, pointerOf, roomOf } from './people.ts';
import type { People } from './people.ts';
import type { Claim, OnDay, Sharing, Slots } from './plan.ts';
import { presenceOf } from './presence.ts';
import type { Presence } from './presence.ts';
import { checkRecorded } from './recorded.ts';
import type { Recorded } from './recorded.ts';

/** What was worked out of slots on a day. */
export interface Judged {
  /** The claims of the own team that are asked. */
  readonly own: readonly Asked[];
  /** Whether they are filled as far as is known; each worked out when it is asked for. */
  readonly isSurely: () => boolean;
  readonly isPossibly: () => boolean;
  /** What is filled in a way: the claims, and the problem that they are. */
  readonly filling: (way: Way) => { readonly claims: readonly Asked[]; readonly problem: Problem };
  readonly shared: Shared | null;
}

/** What limits on people make of it. */
export interface Shared {
  readonly presence: Presence;
  readonly people: People;
  readonly recorded: Recorded | null;
  /** All other teams of which it is asked who fills them. */
  readonly teams: readonly AskedTeam[];
  readonly before: () => Before;
  readonly canFill: (way: Way, teams: readonly AskedTeam[]) => boolean;
  readonly ownTeam: AskedTeam;
  /** In how many teams somebody who fills nothing yet may fill a role, by the numbers of roles. */
  readonly limits: readonly number[];
  /** Whom what is recorded elsewhere keeps from these. */
  readonly takenIn: (short: readonly Asked[]) => readonly Taken[];
}

const canDrop = 4;

/** Where no claim is asked all are filled, whatever limits say. */
const nothingAsked: Judged = {
  own: [],
  isSurely: () => true,
  isPossibly: () => true,
  filling: (way) => ({ claims: [], problem: problemOf(way, [], 0, null) }),
  shared: null,
};

/** Judges the claims, given the outcomes of the members. */
export function judge<Day extends OnDay>(
  slots: Slots<Day>,
  subject: Facts,
  item: Facts,
  day: Day,
  masks: readonly Mask[],
): Judged {
  const things = newThings();
  const { claims, apart, sharing } = slots;
  if (!claims.some((claim, place) => claim !== null && isAsked(masks[place] ?? 0))) return nothingAsked;
  if (sharing !== null) return judgeSharing(sharing, claims, { subject, item, day, things, apart }, masks);
  const situation = { subject, item, day, things, apart, isInDoubt: () => false };
  const own = askedIn(claims, masks, situation, null, false, false);
  const filling = (way: Way): ReturnType<Judged['filling']> => {
    const filled = filledIn(way, own);
    return { claims: filled, problem: problemOf(way, filled, things.count(), null) };
  };
  return {
    own,
    isSurely: () => isFillable(filling('any').problem),
    isPossibly: () => isFillable(filling('best').problem),
    filling,
    shared: null,
  };
}

function askedIn<Day extends OnDay>(
  claims: readonly (Claim<Day> | null)[],
  masks: readonly Mask[],
  situation: Situation<Day>,
  team: string | null,
  isLimited: boolean,
  mayDrop: boolean,
): readonly Asked[] {
  return claims.flatMap((claim, place): readonly Asked[] => {
    const mask = masks[place] ?? 0;
    if (claim === null || !isAsked(mask)) return [];
    return [askedOf(claim, situation, { team, isLimited, mayDrop: mayDrop || (mask & canDrop) !== 0 })];
  });
}

function judgeSharing<Day extends OnDay>(
  sharing: Sharing<Day>,
  claims: readonly (Claim<Day> | null)[],
  given: Omit<Situation<Day>, 'isInDoubt'>,
  masks: readonly Mask[],
): Judged {
  const { subject, day, things } = given;
  const presence = presenceOf(sharing, subject, day.day);
  const people = peopleOf(sharing, presence, subject, day.day);
  const list = pointerOf(sharing.list);
  // Those who fill roles are the first things, by their places.
  for (const place of people.all.keys()) things.numberOf(list, place);
  const situation = { ...given, isInDoubt: (thing: number): boolean => people.all[thing]?.isInDoubt === true };
  const isLimited = !sharing.exempt.includes(sharing.entry);
  const own = askedIn(claims, masks, situation, null, isLimited, false);
  const candidateOf = (claim: Asked, place: number): Candidate | undefined =>
    claim.candidates.find(({ thing }) => thing === place);
  const recorded = checkRecorded(sharing, people, own, candidateOf);
  const teams = recorded === null ? askedTeams(sharing, presence, people, situation) : [];
  const roles = [
    ...new Set([...sharing.roles, ...[own, ...teams.map((team) => team.claims)].flat().map(({ role }) => role)]),
  ];
  const roomsFor = (way: Way): Rooms => ({
    roles,
    crossing: sharing.crossing,
    roomOf: (thing, role) => {
      const person = people.all[thing];
      return person === undefined || role === null
        ? limitOf(sharing, role)
        : roomOf(sharing, person, role, way === 'any' ? 1 : 2);
    },
  });
  const rooms = { any: roomsFor('any'), best: roomsFor('best') };
  const problem = (way: Way, of: readonly AskedTeam[]): ReturnType<Judged['filling']> => {
    const filled = filledIn(
      way,
      of.flatMap((team) => team.claims),
    );
    return { claims: filled, problem: problemOf(way, filled, things.count(), rooms[way]) };
  };
  const canFill = (way: Way, of: readonly AskedTeam[]): boolean => isFillable(problem(way, of).problem);
  let before: Before | null = null;
  const beforeOwn = (): Before => {
    const { ranking, entry } = sharing;
    before ??=
      ranking === null ? allBefore(teams, canFill) : rankedBefore(teams, ranking, entry, presence, day.day, canFill);
    return before;
  };
  const ownTeam: AskedTeam = { entry: sharing.entry, claims: own, isSure: true };
  const filling = (way: Way): ReturnType<Judged['filling']> => {
    const { may, surely, peers, surePeers } = beforeOwn();
    const isFirst = sharing.ranking === null || sharing.ranking.isFirst(day);
    return problem(way, [
      ownTeam,
      ...(way === 'any' ? may : surely),
      ...(isFirst ? [] : way === 'any' ? peers : surePeers),
    ]);
  };
  const limits = roles.map((role) => limitOf(sharing, role));
  return {
    own,
    isSurely: () => (recorded === null ? isFillable(filling('any').problem) : recorded.isSurely),
    isPossibly: () => (recorded === null ? isFillable(filling('best').problem) : recorded.isPossibly),
    filling,
    shared: {
      presence,
      people,
      recorded,
      teams,
      before: beforeOwn,
      canFill,
      ownTeam,
      limits,
      takenIn: (short) => takenIn(sharing, people, short),
    },
  };
}

/** The other teams that may have to be filled, with the claims that are asked of them. */
function askedTeams<Day extends OnDay>(
  sharing: Sharing<Day>,
  presence: Presence,
  people: People,
  situation: Situation<Day>,
): readonly AskedTeam[] {
  const { subject, item, day } = situation;
  return sharing.others.flatMap(({ entry, gate, members }): readonly AskedTeam[] => {
    if (entry === sharing.entry || sharing.exempt.includes(entry) || presence.isIn(entry) === 0) return [];
    // What goes after the program's own team leaves it free.
    const { ranking } = sharing;
    if (ranking !== null && rankOf(ranking, entry, sharing.entry, presence, day.day) === 'after') return [];
    const recorded = isRecorded(people, entry);
    if (recorded === 2) return [];
    const isOpen = gate(subject, item, day);
    if ((isOpen & 1) === 0) return [];
    const masks = members.map(({ mask }) => mask(subject, item, day));
    const claims = askedIn(
      members.map(({ claim }) => claim),
      masks,
      situation,
      entry,
      true,
      isOpen !== 1,
    );
    return [{ entry, claims, isSure: presence.isIn(entry) === 2 && recorded === 0 && isOpen === 1 }];
  });
}
