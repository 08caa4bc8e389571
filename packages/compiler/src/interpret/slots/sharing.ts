/** How far what people fill in other teams leaves them free, and which other teams go before. */
import type { JsonPointer } from '../../core/explanation.ts';
import type { Sharing, Team } from '../../core/slots.ts';
import type { Evaluate, Situation } from '../situation.ts';
import { inAnyCase, inTheBestCase, slotsOfTeam, surestFirst } from './claims.ts';
import type { AskedSlots } from './claims.ts';
import { peopleOf } from './people.ts';
import type { Fill, Person } from './people.ts';
import { presentEntries } from './presence.ts';
import type { Present } from './presence.ts';
import type { Problem } from './problem.ts';
import { isFillable } from './solve.ts';

/** What is known of all teams of the subject. */
export interface Shared {
  readonly sharing: Sharing;
  readonly people: readonly Person[];
  readonly present: Present;
  /** What people fill by records in teams that count toward limits, the program's own left out: surely, and perhaps as well. */
  readonly surely: (person: Person) => readonly Fill[];
  readonly perhaps: (person: Person) => readonly Fill[];
  /** Whether somebody may fill roles of which nothing is known, in a team that no document tells of. */
  readonly isDoubtful: (person: Person) => boolean;
  readonly missing: readonly JsonPointer[];
  readonly facts: readonly JsonPointer[];
}

export function sharedIn(sharing: Sharing, situation: Situation, evaluate: Evaluate): Shared {
  const { entry, exempt, others } = sharing;
  const people = peopleOf(sharing, situation, evaluate);
  const present = presentEntries(sharing, situation);
  const counts = (team: string): boolean => team !== entry && !exempt.includes(team);
  const mayBeUntold = sharing.entries.some(
    (each) =>
      counts(each.entry) && present.of(each.entry) !== 'out' && !others.some((team) => team.entry === each.entry),
  );
  const open = people.flatMap(({ missing, fills }) => [
    ...(mayBeUntold ? missing : []),
    ...fills.flatMap((fill) => fill.missing),
  ]);
  return {
    sharing,
    people,
    present,
    surely: ({ fills }) => fills.filter((fill) => counts(fill.entry) && fill.isSure && present.of(fill.entry) === 'in'),
    perhaps: ({ fills }) => fills.filter((fill) => counts(fill.entry) && present.of(fill.entry) !== 'out'),
    isDoubtful: ({ isKnown }) => mayBeUntold && !isKnown,
    missing: [...present.missing, ...open],
    facts: [...present.facts, ...people.flatMap(({ isRecorded, pointer }) => (isRecorded ? [pointer] : []))],
  };
}

/** Whether it is recorded who fills the roles of a team. */
export function isRecorded({ people }: Shared, entry: string): 'yes' | 'maybe' | 'no' {
  const fills = people.flatMap((person) => person.fills).filter((fill) => fill.entry === entry);
  if (fills.some(({ isSure }) => isSure)) return 'yes';
  return fills.length > 0 ? 'maybe' : 'no';
}

export const limitOf = ({ limits }: Sharing, role: string): number =>
  Math.min(Infinity, ...limits.filter((limit) => limit.role === role).map(({ atMost }) => atMost));

/** A problem in which people fill already what is recorded. */
export function problemWith(
  shared: Shared,
  filledBy: (person: Person) => readonly Fill[],
  demands: Problem['demands'],
): Problem {
  const { sharing, people } = shared;
  const fills = new Map(people.map((person) => [person.key, filledBy(person)]));
  const fullRoom = (role: string): number => limitOf(sharing, role);
  return {
    demands,
    crossing: sharing.crossing,
    fullRoom,
    room: (key, role) => {
      const own = fills.get(key) ?? [];
      const crossed = sharing.crossing.filter((roles) => roles.includes(role)).flat();
      if (own.some((fill) => fill.role !== role && crossed.includes(fill.role))) return 0;
      return fullRoom(role) - new Set(own.filter((fill) => fill.role === role).map(({ entry }) => entry)).size;
    },
  };
}

/** The candidates of slots, of whom those who may fill something of which nothing is known are not sure. */
export function withDoubts({ people, isDoubtful }: Shared, asked: readonly AskedSlots[]): readonly AskedSlots[] {
  const doubtful = people.filter(isDoubtful).map(({ key }) => key);
  return asked.map((slots) => {
    if (!slots.isLimited) return surestFirst(slots);
    const candidates = slots.candidates.map((each) =>
      doubtful.includes(each.key) ? { ...each, isSure: false } : each,
    );
    return surestFirst({ ...slots, candidates });
  });
}

/** Another team whose slots have to be filled as well. */
interface OtherTeam {
  readonly entry: string;
  readonly rank: 'above' | 'peer' | 'open';
  readonly isSurelyThere: boolean;
  readonly asked: readonly AskedSlots[];
}

/** A team of the same rank; whether it surely is there, and can be filled after what goes before. */
interface Peer {
  readonly entry: string;
  readonly asked: readonly AskedSlots[];
  readonly isSure: boolean;
}

/** The slots of the other teams that go before: those that surely do, and those that may. */
export interface OtherTeams {
  readonly surely: readonly AskedSlots[];
  readonly perhaps: readonly AskedSlots[];
  /** Those of the same rank, as far as they can be filled after what goes before. */
  readonly peers: readonly Peer[];
  readonly missing: readonly JsonPointer[];
}

export function otherTeams(shared: Shared, situation: Situation, evaluate: Evaluate): OtherTeams {
  const { sharing } = shared;
  const all = sharing.others.flatMap((team) => otherTeam(shared, team, situation, evaluate));
  const ranked = sharing.ranking === null ? all : all.toSorted((a, b) => compareRanks(shared, a.entry, b.entry));
  let surely: readonly AskedSlots[] = [];
  let perhaps: readonly AskedSlots[] = [];
  const peers: Peer[] = [];
  const canFill = (asked: readonly AskedSlots[]): boolean =>
    isFillable(problemWith(shared, shared.surely, inTheBestCase(asked)));
  const surelyFilled = (asked: readonly AskedSlots[]): boolean =>
    isFillable(problemWith(shared, shared.perhaps, inAnyCase(asked)));
  for (const { entry, rank, isSurelyThere, asked } of ranked) {
    const before = sharing.ranking === null ? { surely: [], perhaps: [] } : { surely, perhaps };
    if (!canFill([...before.surely, ...asked])) continue;
    if (rank === 'peer') {
      peers.push({ entry, asked, isSure: isSurelyThere });
      continue;
    }
    perhaps = [...perhaps, ...asked];
    const isSure = rank === 'above' && isSurelyThere && surelyFilled([...before.perhaps, ...asked]);
    if (isSure) surely = [...surely, ...asked];
  }
  const mayGoBefore = perhaps;
  const judged = peers.map((peer) => ({
    ...peer,
    isSure: peer.isSure && surelyFilled([...mayGoBefore, ...peer.asked]),
  }));
  return {
    surely,
    perhaps,
    peers: judged,
    missing: all.flatMap(({ asked }) => asked.flatMap(({ missing }) => missing)),
  };
}

function otherTeam(shared: Shared, team: Team, situation: Situation, evaluate: Evaluate): readonly OtherTeam[] {
  const { sharing, present } = shared;
  const { entry } = team;
  const presence = present.of(entry);
  if (entry === sharing.entry || sharing.exempt.includes(entry) || presence === 'out') return [];
  const recorded = isRecorded(shared, entry);
  const rank = rankOf(shared, entry, situation);
  const gate = evaluate(team.gate, situation).outcomes;
  if (recorded === 'yes' || rank === 'below' || !gate.has('M')) return [];
  const canDrop = gate.has('U') || gate.has('N');
  const own = { team: entry, isLimited: true, canDrop, apart: null };
  const asked = withDoubts(shared, slotsOfTeam(team.members, own, situation, evaluate));
  return [{ entry, rank, isSurelyThere: presence === 'in' && !canDrop && recorded === 'no', asked }];
}

/** What a team's rank goes by: whether it is held, and since when it has been, or has been applied for. */
interface RankedBy {
  readonly held: boolean | null;
  readonly on: string | null;
}

function rankedBy({ present, sharing }: Shared, entry: string, day: string): RankedBy {
  const isHeld = present.isHeld(entry);
  const held = isHeld === 'maybe' ? null : isHeld === 'in';
  if (held === true) return { held, on: present.heldSince(entry) };
  // The program's own team is applied for on the day, unless an application is told.
  return { held, on: present.appliedOn(entry) ?? (entry === sharing.entry ? day : null) };
}

function rankOf(shared: Shared, entry: string, { day }: Situation): 'above' | 'peer' | 'below' | 'open' {
  const { ranking } = shared.sharing;
  if (ranking === null) return 'above';
  const own = rankedBy(shared, shared.sharing.entry, day);
  const other = rankedBy(shared, entry, day);
  if (ranking.heldFirst) {
    if (own.held === null || other.held === null) return 'open';
    if (own.held !== other.held) return other.held ? 'above' : 'below';
    if (own.held) return 'peer';
  }
  if (!ranking.byFilingDate) return 'peer';
  if (own.on === null || other.on === null) return 'open';
  if (own.on === other.on) return 'peer';
  return other.on < own.on ? 'above' : 'below';
}

/** Those that are held come first, then by their days; what is equal stays as it is. */
function compareRanks(shared: Shared, a: string, b: string): number {
  const { ranking } = shared.sharing;
  const [one, other] = [rankedBy(shared, a, ''), rankedBy(shared, b, '')];
  const heldFirst = ranking?.heldFirst === true ? Number(other.held === true) - Number(one.held === true) : 0;
  if (heldFirst !== 0 || ranking?.byFilingDate !== true || (ranking.heldFirst && one.held === true)) return heldFirst;
  const [first, second] = [one.on ?? '9999-12-31', other.on ?? '9999-12-31'];
  return first < second ? -1 : Number(first > second);
}
