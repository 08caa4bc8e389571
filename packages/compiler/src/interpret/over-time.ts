/** Holdings over a time: on any day of a window, on every day, or on so many days in total. */
import type { Admission, Earned, HoldingTime } from '../core/core.ts';
import type { HoldingReason } from '../core/explanation.ts';
import type { IsoDate } from '../core/types.ts';
import { dayBack, nextDay, daysBetween } from './days.ts';
import { daysThatCount, endedBy, notEarned, notYetHeld } from './earned.ts';
import { firstOfAll, isEmpty, lastOfAll, stretchOf } from './stretch.ts';
import type { Stretch } from './stretch.ts';

/** The days of a holding as its facts give them; null where they do not. */
export interface HoldingDays {
  readonly since: IsoDate | null;
  readonly through: IsoDate | null;
  /** Whether both its ends are known: that it goes on is. */
  readonly isKnown: boolean;
  /** The days from each of which on it is not known whether it goes on. */
  readonly open: readonly { readonly from: IsoDate }[];
}

/** What becomes of a holding. */
export type OverTime =
  | { readonly kind: 'counts' }
  | { readonly kind: 'mayCount' }
  | { readonly kind: 'refused'; readonly reason: HoldingReason };

type LongTime = Exclude<HoldingTime, { kind: 'onDay' }>;

/** What becomes of each of the holdings that one holder has of one entry, which is admitted on the day. */
export function overTime(
  time: LongTime,
  admission: Admission,
  holdings: readonly HoldingDays[],
  earned: Earned | null,
  day: IsoDate,
): readonly OverTime[] {
  const window = stretchOf(time.window, day);
  const within = (holding: HoldingDays): Stretch => inWindow(daysThatCount(holding, earned), window, admission);
  const surelyWithin = (holding: HoldingDays): readonly Stretch[] =>
    holding.isKnown ? [sureOf(within(holding), holding)] : [];
  const fulfilled = (parts: readonly Stretch[]): boolean => isFulfilled(time, window, parts, day);
  const together = fulfilled(holdings.flatMap(surelyWithin))
    ? 'counts'
    : fulfilled(holdings.map(within))
      ? 'mayCount'
      : 'refused';
  return holdings.map((holding): OverTime => {
    const own = within(holding);
    if (isEmpty(own)) return { kind: 'refused', reason: outsideOf(holding, earned, window, admission) };
    if (time.kind === 'anyDay') return { kind: fulfilled(surelyWithin(holding)) ? 'counts' : 'mayCount' };
    if (together !== 'refused') return { kind: together };
    return { kind: 'refused', reason: shortfallOf(time, window, holdings.map(within), day) };
  });
}

/** Those of the days before it is not known whether the holding goes on. */
function sureOf({ first, last }: Stretch, { open }: HoldingDays): Stretch {
  const before = open.map(({ from }) => dayBack({ from: 'day', months: 0, days: 1 }, from));
  return { first, last: earliest(last, ...before) };
}

/** The days of the window on which it counts, or may, and the entry is offered. */
function inWindow({ first, last }: Stretch, window: Stretch, { offered }: Admission): Stretch {
  return {
    first: latest(window.first, first, offered.first ?? firstOfAll),
    last: earliest(window.last, last, offered.last ?? lastOfAll),
  };
}

function isFulfilled(time: LongTime, window: Stretch, parts: readonly Stretch[], day: IsoDate): boolean {
  switch (time.kind) {
    case 'anyDay':
      return parts.some((part) => !isEmpty(part));
    case 'throughout':
      return !isEmpty(window) && firstWithout(window, parts) === null;
    case 'inTotal':
      return countDays(parts) >= neededDays(time, day);
  }
}

/** Why a holding is not of the window at all. */
function outsideOf(
  holding: HoldingDays,
  earned: Earned | null,
  window: Stretch,
  { offered }: Admission,
): HoldingReason {
  const { first, last } = daysThatCount(holding, earned);
  const known =
    notEarned(holding, earned) ??
    (last < window.first ? endedBy(holding, earned) : null) ??
    (first > window.last ? notYetHeld(holding, earned) : null);
  if (known !== null) return known;
  if (offered.last !== null && offered.last < latest(window.first, first))
    return { kind: 'retired', last: offered.last };
  if (offered.first !== null && offered.first > earliest(window.last, last)) {
    return { kind: 'notYetOffered', first: offered.first };
  }
  // It ends before it begins, or the window does.
  const { through } = holding;
  return through === null ? { kind: 'notYetHeld', first: firstOfAll } : { kind: 'ended', last: through };
}

/** What all holdings of the entry together lack. */
function shortfallOf(time: LongTime, window: Stretch, parts: readonly Stretch[], day: IsoDate): HoldingReason {
  return time.kind === 'inTotal'
    ? { kind: 'tooShort', days: countDays(parts), needed: neededDays(time, day) }
    : { kind: 'notThroughout', missing: firstWithout(window, parts) ?? window.first };
}

/** The first day of the window that is in none of the stretches. */
function firstWithout(window: Stretch, parts: readonly Stretch[]): IsoDate | null {
  let day = window.first;
  for (const { first, last } of inOrder(parts)) {
    if (first > day) return day;
    if (last >= day) day = nextDay(last);
  }
  return day > window.last ? null : day;
}

/** How many days are in any of the stretches. */
function countDays(parts: readonly Stretch[]): number {
  let counted = 0;
  let from = firstOfAll;
  for (const { first, last } of inOrder(parts)) {
    const begin = latest(first, from);
    if (begin > last) continue;
    counted += daysBetween(begin, last) + 1;
    from = nextDay(last);
  }
  return counted;
}

function neededDays({ atLeast }: Extract<HoldingTime, { kind: 'inTotal' }>, day: IsoDate): number {
  return daysBetween(dayBack(atLeast, day), day);
}

function inOrder(parts: readonly Stretch[]): readonly Stretch[] {
  return parts.filter((part) => !isEmpty(part)).toSorted((one, other) => (one.first < other.first ? -1 : 1));
}

function latest(...days: readonly IsoDate[]): IsoDate {
  return days.reduce((one, other) => (one > other ? one : other));
}

function earliest(...days: readonly IsoDate[]): IsoDate {
  return days.reduce((one, other) => (one < other ? one : other));
}
