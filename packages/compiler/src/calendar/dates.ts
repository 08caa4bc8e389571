import type { IsoDate } from '../core/types.ts';

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const parts = (text: string): Day | null => {
  const match = pattern.exec(text);
  return match === null ? null : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
};

/** Whether a text is a real day of the (proleptic) Gregorian calendar in the form YYYY-MM-DD, years 0001 to 9999. */
export const isDate = (text: string): text is IsoDate => {
  const date = parts(text);
  if (date === null || date.year < 1 || date.month < 1 || date.month > 12) return false;
  return date.day >= 1 && date.day <= daysInMonth(date.year, date.month);
};

const text = ({ year, month, day }: Day): IsoDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The ends of the calendar: what four digits of a year can say. */
export const firstDay: IsoDate = '0001-01-01';
export const lastDay: IsoDate = '9999-12-31';

/** The day before; the first day of the calendar has none and stays. */
export const dayBefore = (date: IsoDate): IsoDate => {
  const day = parts(date);
  if (day === null) return date;
  if (day.day > 1) return text({ ...day, day: day.day - 1 });
  if (day.month > 1) return text({ ...day, month: day.month - 1, day: daysInMonth(day.year, day.month - 1) });
  return day.year > 1 ? text({ year: day.year - 1, month: 12, day: 31 }) : date;
};

/** The day after; the last day of the calendar has none and stays. */
export const dayAfter = (date: IsoDate): IsoDate => {
  const day = parts(date);
  if (day === null) return date;
  if (day.day < daysInMonth(day.year, day.month)) return text({ ...day, day: day.day + 1 });
  if (day.month < 12) return text({ ...day, month: day.month + 1, day: 1 });
  return day.year < 9999 ? text({ year: day.year + 1, month: 1, day: 1 }) : date;
};

/** The same day of the month so many months later, or else the last of that month; nothing is after the last day of the calendar. */
export const monthsAfter = (date: IsoDate, months: number): IsoDate => {
  const day = parts(date);
  if (day === null) return date;
  const count = day.year * 12 + day.month - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return year > 9999 ? lastDay : text({ year, month, day: Math.min(day.day, daysInMonth(year, month)) });
};

/** The day that a text such as `2024-5-6` most likely means, or null. */
export const repairedDate = (written: string): IsoDate | null => {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(written);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const padded = text({ year, month, day });
  if (isDate(padded)) return padded;
  const swapped = text({ year, month: day, day: month });
  if (isDate(swapped)) return swapped;
  const last = month >= 1 && month <= 12 ? text({ year, month, day: daysInMonth(year, month) }) : '';
  return isDate(last) ? last : null;
};
