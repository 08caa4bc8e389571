/** Times over which holdings are looked at, as they are on a day of evaluation. */
import { dayBack, dayNumberOf } from './calendar.ts';
import type { DayNumeral } from './calendar.ts';

/** How far a day is from the day of evaluation: months back, days back, and from where: true is the month's first day. */
export type Back = readonly [months: number, days: number, from: boolean | 'end'];

/** A time over which holdings are looked at. */
export interface Time {
  readonly mode: 'anyDay' | 'throughout' | 'inTotal';
  readonly first: Back;
  readonly firstIsIn: boolean;
  readonly last: Back;
  /** On as many days as there are since then; only in total. */
  readonly atLeast: Back | null;
}

/** The same on one day of evaluation: its first and its last day, as days since 1970-01-01. */
export interface TimeOn {
  readonly mode: Time['mode'];
  readonly first: number;
  readonly last: number;
  readonly needed: number;
}

const firstDay = dayNumberOf(10_101);

/** The time as it is on a day. */
export function timeOn({ mode, first, firstIsIn, last, atLeast }: Time, day: DayNumeral): TimeOn {
  const begin = back(day, first);
  return {
    mode,
    first: Math.max(firstDay, firstIsIn ? begin : begin + 1),
    last: back(day, last),
    needed: atLeast === null ? 0 : dayNumberOf(day) - back(day, atLeast),
  };
}

function back(day: DayNumeral, [months, days, from]: Back): number {
  return dayNumberOf(dayBack(day, months, days, from));
}
