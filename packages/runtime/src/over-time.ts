/** Holdings over a time: on any day of a window, on every day, or on so many days in total. */
import type { AdmissionsOn, EntryOn } from './admissions.ts';
import { dateOrZero, dayNumberOf, fromDayNumber } from './calendar.ts';
import { daysOf, reasonOfDays } from './earned.ts';
import type { Earned } from './earned.ts';
import type { HoldingReason } from './explanation.ts';
import { recordOrNull } from './facts.ts';
import type { Facts } from './facts.ts';
import { endOpenFrom } from './superseded.ts';
import type { TimeOn } from './time.ts';

/** The days of one holding that are in the time, or may be. */
interface Part {
  readonly first: number;
  readonly last: number;
  /** The last one that surely is, where both ends are known. */
  readonly sureLast: number;
  readonly isKnown: boolean;
  readonly entry: EntryOn;
}

/** Of what all holdings of one entry come to: 2 it counts, 1 it may, 0 it does not. */
type Standing = 0 | 1 | 2;

/** Of each holding of a list whether it counts: 2 it does, 1 it may, 0 it does not. */
export function standingsOver(time: TimeOn, values: readonly unknown[], admissions: AdmissionsOn): readonly Standing[] {
  const parts = values.map((value) => partOf(time, value, admissions));
  const together = new Map<unknown, Standing>();
  return values.map((value, index) => {
    const part = parts[index] ?? null;
    if (part === null || part.last < part.first) return 0;
    if (time.mode === 'anyDay') return part.isKnown && part.first <= part.sureLast ? 2 : 1;
    const entry = recordOrNull(value)?.entry;
    const known = together.get(entry) ?? standingOfAll(time, partsOf(entry, values, parts));
    together.set(entry, known);
    return known;
  });
}

/** Why a holding of an admitted entry does not count, given that it neither does nor may. */
export function reasonOver(
  time: TimeOn,
  holding: Facts,
  values: readonly unknown[],
  admissions: AdmissionsOn,
): HoldingReason | null {
  const part = partOf(time, holding, admissions);
  if (part === null) return null;
  if (part.last < part.first) {
    return reasonOutside(time, holding.since, holding.through, part.entry, admissions.earned);
  }
  if (time.mode === 'anyDay') return null;
  const all = partsOf(
    holding.entry,
    values,
    values.map((one) => partOf(time, one, admissions)),
  );
  if (standingOfAll(time, all) !== 0) return null;
  return time.mode === 'inTotal'
    ? { kind: 'tooShort', days: daysIn(all), needed: time.needed }
    : { kind: 'notThroughout', missing: fromDayNumber(Math.min(gapIn(time, all), lastDay)) };
}

const lastDay = dayNumberOf(99_991_231);

/** The days of a holding in the time; null where its entry does not count on the day. */
function partOf(time: TimeOn, value: unknown, admissions: AdmissionsOn): Part | null {
  const holding = recordOrNull(value);
  if (typeof holding?.entry !== 'string') return null;
  const entry = admissions.entries.get(holding.entry);
  if (entry?.refusal !== null) return null;
  const given = holding.through;
  const own = daysOf(holding.since, given, admissions.earned);
  const last = Math.min(time.last, entry.last, own.last);
  return {
    first: Math.max(time.first, entry.first, own.first),
    last,
    sureLast: Math.min(last, endOpenFrom(holding) - 1),
    isKnown: dateOrZero(holding.since) !== 0 && (dateOrZero(given) !== 0 || given === undefined || given === null),
    entry,
  };
}

/** The parts of the holdings of one entry that have a day in the time, in the order of their first days. */
function partsOf(entry: unknown, values: readonly unknown[], parts: readonly (Part | null)[]): readonly Part[] {
  const own: Part[] = [];
  parts.forEach((part, index) => {
    if (part !== null && part.first <= part.last && recordOrNull(values[index])?.entry === entry) own.push(part);
  });
  return own.sort((one, other) => one.first - other.first);
}

function standingOfAll(time: TimeOn, parts: readonly Part[]): Standing {
  if (isFilled(time, parts)) {
    return isFilled(
      time,
      parts.flatMap((part) => (part.isKnown && part.first <= part.sureLast ? [{ ...part, last: part.sureLast }] : [])),
    )
      ? 2
      : 1;
  }
  return 0;
}

function isFilled(time: TimeOn, parts: readonly Part[]): boolean {
  if (time.mode === 'inTotal') return daysIn(parts) >= time.needed;
  return time.first <= time.last && gapIn(time, parts) > time.last;
}

/** The first day of the time that is in no part; one after its last day where there is none. */
function gapIn({ first }: TimeOn, parts: readonly Part[]): number {
  let next = first;
  for (const part of parts) {
    if (part.first > next) return next;
    if (part.last >= next) next = part.last + 1;
  }
  return next;
}

/** How many days are in any of the parts. */
function daysIn(parts: readonly Part[]): number {
  let count = 0;
  let next = -Infinity;
  for (const { first, last } of parts) {
    const begin = Math.max(first, next);
    if (begin > last) continue;
    count += last - begin + 1;
    next = last + 1;
  }
  return count;
}

/** Why no day of a holding is in the time. */
function reasonOutside(
  time: TimeOn,
  since: unknown,
  through: unknown,
  entry: EntryOn,
  earned: Earned | null,
): HoldingReason {
  const reason = reasonOfDays(since, through, earned, time);
  if (reason !== null) return reason;
  const { first, last } = daysOf(since, through, earned);
  if (entry.last < Math.max(time.first, first)) return { kind: 'retired', last: fromDayNumber(entry.last) };
  if (entry.first > Math.min(time.last, last)) return { kind: 'notYetOffered', first: fromDayNumber(entry.first) };
  // It ends before it begins, or the time does.
  const to = dateOrZero(through);
  return to === 0
    ? { kind: 'notYetHeld', first: '0001-01-01' }
    : { kind: 'ended', last: fromDayNumber(dayNumberOf(to)) };
}
