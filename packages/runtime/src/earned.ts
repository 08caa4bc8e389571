/** What is asked of a holding's own first day, and the days on which it counts by that. */
import { civilOf, dateOrZero, dayNumberOf, daysInMonth, daysSince1970, fromDayNumber } from './calendar.ts';
import type { HoldingReason, IsoDate } from './explanation.ts';

/** Its first day is from `first` through `last`, null being without that end; it counts while so many months and days have not gone by. */
export interface Earned {
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  readonly validFor: readonly [months: number, days: number] | null;
}

/** The days on which a holding counts, or may, as days since 1970-01-01; there are none if the last one is before the first. */
interface Days {
  readonly first: number;
  readonly last: number;
}

const lastDay = dayNumberOf(99_991_231);

/** The number of the day that a value names; null where it names none. */
function numberOr<Otherwise>(value: unknown, otherwise: Otherwise): number | Otherwise {
  const numeral = dateOrZero(value);
  return numeral === 0 ? otherwise : dayNumberOf(numeral);
}

/** The last day on which something is valid that is so from a day on; beyond the calendar it is so for ever. */
function lastValid(since: number, [months, days]: NonNullable<Earned['validFor']>): number {
  const { year, month, day } = civilOf(since);
  const total = year * 12 + month - 1 + months;
  const toYear = Math.floor(total / 12);
  const toMonth = (total % 12) + 1;
  const over = daysSince1970(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth))) + days;
  return over > lastDay ? Infinity : over - 1;
}

function isOutside(since: number, { first, last }: Earned): boolean {
  return since < numberOr(first, -Infinity) || since > numberOr(last, Infinity);
}

/** The last day by what is asked alone; where the first one is not known, the last that it can be. */
function lastByTerm(since: number | null, { last, validFor }: Earned): number {
  const latest = since ?? numberOr(last, null);
  return latest === null || validFor === null ? Infinity : lastValid(latest, validFor);
}

/** The days on which a holding counts by its own days, or may where they are not known. */
export function daysOf(since: unknown, through: unknown, earned: Earned | null): Days {
  const from = numberOr(since, null);
  const to = numberOr(through, Infinity);
  if (earned === null) return { first: from ?? -Infinity, last: to };
  if (from !== null && isOutside(from, earned)) return { first: Infinity, last: -Infinity };
  return { first: from ?? numberOr(earned.first, -Infinity), last: Math.min(to, lastByTerm(from, earned)) };
}

/** The days on which what is asked of first days makes a difference of its own: the last ones of what ends by it, and first ones. */
export function endsByTerm(since: unknown, earned: Earned): Days {
  const from = numberOr(since, null);
  return { first: from ?? numberOr(earned.first, -Infinity), last: lastByTerm(from, earned) };
}

/** Why no day of a holding is from `first` through `last`; null where that lies in no end of it, or some day is. */
export function reasonOfDays(
  since: unknown,
  through: unknown,
  earned: Earned | null,
  { first, last }: Days,
): HoldingReason | null {
  const from = numberOr(since, null);
  const days = daysOf(since, through, earned);
  if (earned !== null && from !== null && isOutside(from, earned)) return reasonOutside(earned, from);
  if (days.last < first) return reasonOfEnd(from, days.last, earned, numberOr(through, Infinity));
  if (days.first <= last) return null;
  if (earned !== null && from === null) return reasonOutside(earned, null);
  return { kind: 'notYetHeld', first: fromDayNumber(days.first) };
}

function reasonOutside({ first, last }: Earned, on: number | null): HoldingReason {
  return { kind: 'earnedOutside', on: on === null ? null : fromDayNumber(on), first, last };
}

/** Why a holding counts no more after its last day: it has ended, or it is too long ago that it began. */
function reasonOfEnd(since: number | null, last: number, earned: Earned | null, through: number): HoldingReason {
  const term = earned?.validFor;
  if (!term || last === through) return { kind: 'ended', last: fromDayNumber(last) };
  return {
    kind: 'ranOut',
    on: fromDayNumber(last + 1),
    since: since === null ? null : fromDayNumber(since),
    after: { months: term[0], days: term[1] },
  };
}
