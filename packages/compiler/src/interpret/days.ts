import type { IsoDate } from '../core/types.ts';

/** The days between two, both inclusive; `null` means without that end. */
export interface Days {
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
}

/** Whether the text is a calendar day in the form `YYYY-MM-DD`, of the years 0001 to 9999. */
export function isRealDay(text: string): text is IsoDate {
  const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  if (parts === null) {
    return false;
  }
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
}

/** Whether the day is one of them. */
export function includesDay(days: Days, day: IsoDate): boolean {
  return !isBefore(day, days.first) && !isAfter(day, days.last);
}

/** Whether the day is before the first one, where there is a first one. */
export function isBefore(day: IsoDate, first: IsoDate | null): boolean {
  return first !== null && day < first;
}

/** Whether the day is after the last one, where there is a last one. */
export function isAfter(day: IsoDate, last: IsoDate | null): boolean {
  return last !== null && day > last;
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) {
    return isLeapYear(year) ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
