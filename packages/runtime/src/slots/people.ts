/** Those who fill roles, with what is recorded of them. */
import type { DayNumeral } from '../calendar.ts';
import type { JsonPointer } from '../explanation.ts';
import { listOf, own, recordOrNull } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { factsAt, itemsOf, nameAt, pointerAt } from '../items.ts';
import { factAt } from './candidates.ts';
import type { Sharing } from './plan.ts';
import { missingDays, standingOn, textIn } from './presence.ts';
import type { Presence, Standing } from './presence.ts';

/** A role that somebody fills on the day, or may fill. */
interface Fill {
  readonly role: string;
  readonly entry: string;
  /** 2 where it surely counts, else 1. */
  readonly standing: Standing;
  /** 2 where it is surely filled in another team to which limits apply, 1 where it may be, else 0. */
  readonly elsewhere: Standing;
}

export interface Person {
  readonly name: string;
  readonly fills: readonly Fill[];
  /** Whether more may be filled that is not known, where it matters. */
  readonly isInDoubt: boolean;
}

export interface People {
  /** By their places in the list. */
  readonly all: readonly Person[];
  readonly missing: readonly JsonPointer[];
  readonly facts: readonly JsonPointer[];
}

/** Reads what everybody fills. */
export function peopleOf<Day>(sharing: Sharing<Day>, presence: Presence, subject: Facts, day: DayNumeral): People {
  const { list: path, identifiedBy, roles, entry: own_, exempt } = sharing;
  const list = itemsOf(factAt(subject, path), pointerOf(path), identifiedBy);
  const isOpenElsewhere = isMoreThanKnown(sharing, presence);
  const all: Person[] = [];
  const missing: JsonPointer[] = [];
  const facts: JsonPointer[] = [];
  for (const place of list.facts.keys()) {
    const pointer = `${pointerAt(list, place)}/fills`;
    const read = listOf(own(factsAt(list, place), 'fills'));
    if (read !== null) facts.push(pointer);
    if (isOpenElsewhere && read === null) missing.push(pointer);
    if (isOpenElsewhere && read?.more === true) missing.push(`${pointer}/-`);
    const fills: Fill[] = [];
    for (const [index, value] of (read?.values ?? []).entries()) {
      const role = textIn(value, 'role');
      const entry = textIn(value, 'entry');
      const span = recordOrNull(value);
      if (span === null || role === null || entry === null || !roles.includes(role)) continue;
      const standing = standingOn(span, day);
      if (standing === 0) continue;
      if (standing === 1) missing.push(...missingDays(span, pointer + (read?.prefix ?? '/') + String(index), day));
      const isOther = entry !== own_ && !exempt.includes(entry);
      const isIn = isOther ? presence.isIn(entry) : 0;
      fills.push({ role, entry, standing, elsewhere: isIn < standing ? isIn : standing });
    }
    const isInDoubt = isOpenElsewhere && (read === null || read.more);
    all.push({ name: nameAt(list, place), fills, isInDoubt });
  }
  return { all, missing, facts };
}

/** Whether there is a team to which limits apply, and of which no document tells what has to be filled. */
function isMoreThanKnown<Day>({ entries, entry: own_, exempt, others }: Sharing<Day>, presence: Presence): boolean {
  return entries.some(
    ([entry]) =>
      entry !== own_ &&
      !exempt.includes(entry) &&
      presence.isIn(entry) !== 0 &&
      !others.some((team) => team.entry === entry),
  );
}

/** The pointer of what stands at a path of the subject. */
export function pointerOf(path: readonly string[]): JsonPointer {
  return path.map((segment) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Whether it is recorded who fills the team: 2 it is, 1 it may be. */
export function isRecorded({ all }: People, team: string): Standing {
  let most: Standing = 0;
  for (const { fills } of all) {
    for (const { entry, standing } of fills) if (entry === team && standing > most) most = standing;
  }
  return most;
}

/** The different teams in which somebody fills the role, as far as limits count them: surely (2), or perhaps (1). */
export function teamsElsewhere({ fills }: Person, role: string, atLeast: Standing): readonly string[] {
  return [...new Set(fills.flatMap((fill) => (fill.role === role && fill.elsewhere >= atLeast ? [fill.entry] : [])))];
}

/** Whether nobody fills both roles. */
export function areCrossing<Day>({ crossing }: Sharing<Day>, one: string | null, other: string): boolean {
  return one !== null && one !== other && crossing.some((set) => set.includes(one) && set.includes(other));
}

/** The least of the limits on a role. */
export function limitOf<Day>({ limits }: Sharing<Day>, role: string | null): number {
  return limits.reduce((least, limit) => (limit.role === role ? Math.min(least, limit.atMost) : least), Infinity);
}

/** In how many more teams somebody may fill a role, by what surely counts (2) or by what counts perhaps (1). */
export function roomOf<Day>(sharing: Sharing<Day>, person: Person, role: string, atLeast: Standing): number {
  const crosses = person.fills.some((fill) => fill.elsewhere >= atLeast && areCrossing(sharing, role, fill.role));
  if (crosses) return 0;
  const limit = limitOf(sharing, role);
  return limit === Infinity ? limit : Math.max(0, limit - teamsElsewhere(person, role, atLeast).length);
}
