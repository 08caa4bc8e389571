/** Days that are being collected. */
import { dateOrZero, dayNumber, dayNumberOf, fromDayNumber } from '../calendar.ts';
import type { IsoDate } from '../explanation.ts';

/** The days after one day, up to another, that were found so far; days are numbers, counted from 1970-01-01. */
export interface DaySet {
  readonly from: number;
  readonly to: number;
  /** Adds a day. What is not a day between the two is left out. */
  readonly add: (day: number) => void;
  /** In their order, each once. */
  readonly inOrder: () => readonly IsoDate[];
}

/** No days yet. Throws a RangeError where one of the two is not a day. */
export function newDaySet(from: IsoDate, to: IsoDate): DaySet {
  const first = dayNumber(from);
  const last = dayNumber(to);
  const found = new Set<number>();
  return {
    from: first,
    to: last,
    add: (day) => {
      if (day > first && day <= last) found.add(day);
    },
    inOrder: () => [...found].sort((one, other) => one - other).map(fromDayNumber),
  };
}

/** The day that a value of the facts names, as a number; null where it names none. */
export function numberOfDay(value: unknown): number | null {
  const numeral = dateOrZero(value);
  return numeral === 0 ? null : dayNumberOf(numeral);
}
