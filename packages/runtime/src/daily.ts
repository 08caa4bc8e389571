/** What is judged on every day of a window: which of them have to be looked at, and what they come to together. */
import { dayNumber, fromDayNumber } from './calendar.ts';
import type { DayNumeral } from './calendar.ts';
import { changeDays } from './changes/change-days.ts';
import type { Changes } from './changes/changes.ts';
import type { Explanation, Found, IsoDate, JsonPointer } from './explanation.ts';
import type { Facts } from './facts.ts';
import { EMPTY } from './missing.ts';
import { isOpen } from './outcomes.ts';
import type { Mask } from './outcomes.ts';
import { windowOn } from './time.ts';
import type { Window } from './time.ts';

/** The days of a window, in runs on which nothing changes. */
export interface DaysOfWindow {
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** The first day of each run, in their order; none where the window has no day. */
  readonly runs: readonly IsoDate[];
}

/** Whether one of the days is enough, or all of them have to be so. */
export type DailyMode = 'anyDay' | 'throughout';

/** A day, with what an explanation leaves in it. */
interface DayIn {
  readonly mask: Mask;
  /** The outcomes of the conditions that ask a question, by their ids; left out where a program asks none. */
  readonly masks?: number[];
}

/** What was explained of the days of a window. */
export interface Daily<Day> {
  readonly mask: Mask;
  readonly found: Found;
  readonly missing: readonly JsonPointer[];
  readonly children: readonly Explanation[];
  /** The day that is shown; nothing where there is none. */
  readonly days: readonly Day[];
}

const met = 1;
const unmet = 2;
const notApplicable = 4;

/** The days of the window on a day of evaluation, given the days on which what is judged can change. */
export function daysOfWindow(changes: Changes, window: Window, facts: Facts, day: DayNumeral): DaysOfWindow {
  const days = windowOn(window, day);
  const [first, last] = [fromDayNumber(days.first), fromDayNumber(days.last)];
  return { first, last, runs: days.last < days.first ? [] : [first, ...changeDays(changes, facts, first, last)] };
}

/** The outcome of all days, each run judged on the first of its days. */
export function dailyMask(mode: DailyMode, { runs }: DaysOfWindow, maskOn: (on: IsoDate) => Mask): Mask {
  return together(mode, runs, maskOn);
}

/** Whether it surely is so on one of the days. */
export function surelyOnAnyDay({ runs }: DaysOfWindow, isSo: (on: IsoDate) => boolean): boolean {
  return runs.some(isSo);
}

function together<Each>(mode: DailyMode, all: readonly Each[], maskOf: (each: Each) => Mask): Mask {
  const settling = settlingOf(mode);
  let any = 0;
  let every = 7;
  for (const each of all) {
    const mask = maskOf(each);
    if (mask === settling) return settling;
    any |= mask;
    every &= mask;
  }
  return any === 0 ? unmet : (any & (met | unmet)) | (every & notApplicable);
}

/** The outcome that settles all by itself, wherever a day surely has it. */
function settlingOf(mode: DailyMode): Mask {
  return mode === 'anyDay' ? met : unmet;
}

/**
 * The day that is shown: the last one of those that say the most, which is what settles the whole, before what may, before what does not,
 * before what does not apply. Null where the window has no day.
 */
export function shownDay(mode: DailyMode, days: DaysOfWindow, maskOn: (on: IsoDate) => Mask): IsoDate | null {
  return shownAmong(mode, days, days.runs.map(maskOn));
}

function shownAmong(mode: DailyMode, { runs, last }: DaysOfWindow, masks: readonly Mask[]): IsoDate | null {
  const settling = settlingOf(mode);
  const tellings: readonly ((mask: Mask) => boolean)[] = [
    (mask) => mask === settling,
    (mask) => (mask & settling) !== 0,
    (mask) => (mask & (met | unmet)) !== 0,
    () => true,
  ];
  for (const isTelling of tellings) {
    const place = masks.findLastIndex(isTelling);
    if (place === -1) continue;
    const next = runs[place + 1];
    return next === undefined ? last : fromDayNumber(dayNumber(next) - 1);
  }
  return null;
}

/**
 * Explains what is judged on every day of a window by one of them.
 *
 * @param dayOn the day of evaluation on a date
 * @param maskOf the outcome on a day
 * @param explain the explanation on a day
 */
export function explainDaily<Day extends DayIn>(
  mode: DailyMode,
  window: DaysOfWindow,
  dayOn: (on: IsoDate) => Day,
  maskOf: (day: Day) => Mask,
  explain: (day: Day) => Explanation,
): Daily<Day> {
  const { first, last, runs } = window;
  const masks = runs.map((on) => maskOf(dayOn(on)));
  const mask = together(mode, masks, (each) => each);
  const open = isOpen(mask) ? runs.filter((_, place) => isOpen(masks[place] ?? 0)) : [];
  const missing = open.flatMap((run) => explain(dayOn(run)).missing);
  const on = shownAmong(mode, window, masks);
  const days = on === null ? [] : [dayOn(on)];
  const children = days.map((day) => {
    day.masks?.fill(0);
    return explain(day);
  });
  const found: Found = { kind: 'daily', mode, on, first, last };
  return { mask, found, missing: missing.length === 0 ? EMPTY : [...new Set(missing)], children, days };
}
