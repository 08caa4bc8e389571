/**
 * Calendar days as pure integer arithmetic in the proleptic Gregorian calendar; no clock, no time zone, no locale.
 * The conversions are Howard Hinnant's `days_from_civil` and `civil_from_days`
 * ("chrono-Compatible Low-Level Date Algorithms").
 */
import type { IsoDate } from './explanation.ts';
import { newMemory, remember } from './memory.ts';

/** A day as one number that reads like the date: 2024-06-01 is 20240601. Such numbers compare as days do. */
export type DayNumeral = number;

const known = newMemory<DayNumeral>();

/** The day's numeral if the value is a text `YYYY-MM-DD` of a real day in the years 0001 to 9999, else undefined. */
export function dateOf(value: unknown): DayNumeral | undefined {
  const numeral = dateOrZero(value);
  return numeral === 0 ? undefined : numeral;
}

/** The same, but 0 where the value is not a day. */
export function dateOrZero(value: unknown): DayNumeral {
  return typeof value === 'string' ? (known.values[value] ?? remembered(value)) : 0;
}

/**
 * Whether the value is a text `YYYY-MM-DD` of a real day in the years 0001 to 9999. Read without remembering: facts are
 * validated once, and a text that is new takes longer to look up than to read.
 */
export function isDate(value: unknown): value is IsoDate {
  return typeof value === 'string' && numeralOf(value) !== 0;
}

/** What is before all days of the calendar: 0000-12-31. */
const beforeAll: DayNumeral = 1231;

/** The number of 0001-01-01, in days since 1970-01-01. */
const firstNumber = -719_162;

/** How many days the month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01. Throws a RangeError where the text is not a day. */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  return daysSince1970(year, month, day);
}

/** The same of a day's numeral, that of 0000-12-31 included. */
export function dayNumberOf(numeral: DayNumeral): number {
  return daysSince1970(Math.floor(numeral / 10_000), Math.floor(numeral / 100) % 100, numeral % 100);
}

/** The numeral of a day that is counted from 1970-01-01. */
export function numeralOfDay(days: number): DayNumeral {
  const { year, month, day } = civilOf(days);
  return year * 10_000 + month * 100 + day;
}

/** Days since 1970-01-01, of any year. */
export function daysSince1970(year: number, month: number, day: number): number {
  // Years begin in March here, so that the leap day is the last one of its year.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day that is so many days after 1970-01-01. Throws a RangeError outside of the years 0001 to 9999. */
export function fromDayNumber(days: number): IsoDate {
  const { year, month, day } = civilOf(days);
  return isoDate(year, month, day);
}

/** A day by its year, its month from 1 to 12, and its day of the month. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The same as numbers, of any year. */
export function civilOf(days: number): Civil {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}

/** The day so many days later (earlier where negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The same day of the month so many months later (earlier where negative), or else that month's last day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const total = year * 12 + (month - 1) + months;
  const toYear = Math.floor(total / 12);
  const toMonth = total - toYear * 12 + 1;
  return isoDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/**
 * The numeral of the day so many months, and then so many days, before a day; where `from` is true, before the first day of its month;
 * where it is "end", the last day from which so many months, counted forward, are over on the day.
 * Months keep the day of the month, or else take the month's last day. Beyond the first day of the calendar it is
 * 1231 (`0000-12-31`), which is before all days.
 */
export function dayBack(day: DayNumeral, months: number, days: number, from: boolean | 'end'): DayNumeral {
  const total = Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100) - 1 - months;
  if (total < 12) return beforeAll;
  const year = Math.floor(total / 12);
  const month = (total % 12) + 1;
  let dayOfMonth = from === true ? 1 : Math.min(day % 100, daysInMonth(year, month));
  // Counted forward, later days of a longer month come to the same day.
  while (
    from === 'end' &&
    dayOfMonth < daysInMonth(year, month) &&
    monthsLater(year, month, dayOfMonth + 1, months) <= day
  ) {
    dayOfMonth += 1;
  }
  if (days === 0) return year * 10_000 + month * 100 + dayOfMonth;
  const number = dayNumber(isoDate(year, month, dayOfMonth)) - days;
  return number < firstNumber ? beforeAll : dateOrZero(fromDayNumber(number));
}

/** The numeral of the same day of the month so many months later, or else of that month's last day. */
function monthsLater(year: number, month: number, dayOfMonth: number, months: number): DayNumeral {
  const total = year * 12 + (month - 1) + months;
  const toYear = Math.floor(total / 12);
  const toMonth = (total % 12) + 1;
  return toYear * 10_000 + toMonth * 100 + Math.min(dayOfMonth, daysInMonth(toYear, toMonth));
}

/** The text of a day. Throws a RangeError outside of the years 0001 to 9999. */
function isoDate(year: number, month: number, day: number): IsoDate {
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`the year ${year} is not one of 0001 to 9999`);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

function partsOf(date: IsoDate): Civil {
  const numeral = dateOf(date);
  if (numeral === undefined) throw new RangeError(`${JSON.stringify(date)} is not a day of the form YYYY-MM-DD`);
  const month = Math.floor(numeral / 100) % 100;
  return { year: Math.floor(numeral / 10_000), month, day: numeral % 100 };
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function remembered(text: string): DayNumeral {
  const numeral = numeralOf(text);
  return numeral === 0 ? 0 : remember(known, text, numeral);
}

const dash = 45;
const zero = 48;

/** The digit at a place of a text; NaN where there is none. */
function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - zero;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}

/** The numeral of a text, character by character: twice as fast as by regular expression. 0 where it is not a day. */
function numeralOf(text: string): DayNumeral {
  if (text.length !== 10 || text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return 0;
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  const month = digit(text, 5) * 10 + digit(text, 6);
  const day = digit(text, 8) * 10 + digit(text, 9);
  // Nothing compares with NaN, so each part has to be digits.
  const isDay = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isDay ? year * 10_000 + month * 100 + day : 0;
}
