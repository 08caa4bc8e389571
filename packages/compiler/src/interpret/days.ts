import type { DayBack } from '../core/core.ts';
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

/** The day before all days: what is counted back beyond the first day of the calendar. */
const beforeAll: IsoDate = '0000-12-31';

/** The day counted back from a day: first by months, then day by day. */
export function dayBack({ from, months, days }: DayBack, day: IsoDate): IsoDate {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const monthsBefore = (year - 1) * 12 + (month - 1) - months;
  if (monthsBefore < 0) return beforeAll;
  const toYear = Math.floor(monthsBefore / 12) + 1;
  const toMonth = (monthsBefore % 12) + 1;
  const length = lengthOfMonth(toYear, toMonth);
  const isLast = from === 'end' && dayOfMonth === lengthOfMonth(year, month);
  const toDay = from === 'month' ? 1 : isLast ? length : Math.min(dayOfMonth, length);
  return daysEarlier({ year: toYear, month: toMonth, day: toDay }, days);
}

/** The day after; that of the last day is `9999-12-32`, which is after all days. */
export function nextDay(day: IsoDate): IsoDate {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  if (dayOfMonth < lengthOfMonth(year, month)) return textOf(year, month, dayOfMonth + 1);
  if (month < 12) return textOf(year, month + 1, 1);
  return year < 9999 ? textOf(year + 1, 1, 1) : '9999-12-32';
}

/** The day so many months, and then so many days, after a day; null beyond the calendar. Months keep the day of the month, or else take its last day. */
export function dayAfter(
  { months, days }: { readonly months: number; readonly days: number },
  day: IsoDate,
): IsoDate | null {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const total = (year - 1) * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(total / 12) + 1, (total % 12) + 1];
  if (toYear > 9999) return null;
  let found = textOf(toYear, toMonth, Math.min(dayOfMonth, lengthOfMonth(toYear, toMonth)));
  for (let left = days; left > 0; left -= 1) {
    found = nextDay(found);
    if (!isRealDay(found)) return null;
  }
  return found;
}

/** How many days the second is after the first. */
export function daysBetween(first: IsoDate, second: IsoDate): number {
  return dayOfAll(second) - dayOfAll(first);
}

/** The number of a day, that of 0001-01-01 being 1. */
function dayOfAll(day: IsoDate): number {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const before = year - 1;
  const leapYears = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  let days = before * 365 + leapYears + dayOfMonth;
  for (let earlier = 1; earlier < month; earlier += 1) days += lengthOfMonth(year, earlier);
  return days;
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Goes back month by month. */
function daysEarlier(from: Parts, days: number): IsoDate {
  let { year, month, day } = from;
  let left = days;
  while (left >= day) {
    if (year === 1 && month === 1) return beforeAll;
    left -= day;
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
    day = lengthOfMonth(year, month);
  }
  return textOf(year, month, day - left);
}

function textOf(year: number, month: number, day: number): IsoDate {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function padded(part: number, digits: number): string {
  return String(part).padStart(digits, '0');
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
