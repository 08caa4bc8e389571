/** Times over which holdings are looked at, as they are on a day of evaluation. */
import { dayBack, dayNumberOf } from './calendar.ts';
import type { DayNumeral } from './calendar.ts';

/** How far a day is from the day of evaluation: months back, days back, and from where: true is the month's first day. */
export type Back = readonly [months: number, days: number, from: boolean | 'end'];

/** Days in a row that end on the day of evaluation or are counted back from it; not `firstIsIn`: from the day after `first` on. */
export interface Window {
  readonly first: Back;
  readonly firstIsIn: boolean;
  readonly last: Back;
}

/** A time over which holdings are looked at. */
export interface Time extends Window {
  readonly mode: 'anyDay' | 'throughout' | 'inTotal';
  /** On as many days as there are since then; only in total. */
  readonly atLeast: Back | null;
}

/** A window on one day of evaluation: its first and its last day, as days since 1970-01-01. There is none if the last one is before the first. */
export interface WindowOn {
  readonly first: number;
  readonly last: number;
}

/** The same of a time. */
export interface TimeOn extends WindowOn {
  readonly mode: Time['mode'];
  readonly needed: number;
}

const firstDay = dayNumberOf(10_101);

/** The window as it is on a day. */
export function windowOn({ first, firstIsIn, last }: Window, day: DayNumeral): WindowOn {
  const begin = back(day, first);
  return { first: Math.max(firstDay, firstIsIn ? begin : begin + 1), last: back(day, last) };
}

/** The time as it is on a day. */
export function timeOn(time: Time, day: DayNumeral): TimeOn {
  const { mode, atLeast } = time;
  const { first, last } = windowOn(time, day);
  return { mode, first, last, needed: atLeast === null ? 0 : dayNumberOf(day) - back(day, atLeast) };
}

function back(day: DayNumeral, [months, days, from]: Back): number {
  return dayNumberOf(dayBack(day, months, days, from));
}
