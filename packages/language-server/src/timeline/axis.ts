/** The days that stand on the axis of a picture. */
import type { IsoDate } from '@proviso/runtime';

/** A day on the axis, and what stands at it. */
interface AxisDate {
  readonly on: IsoDate;
  readonly words: string;
}

/** Months between two days of the axis, the first that leave room. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1200];

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Days since 1970-01-01. */
export function dayOf(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

function monthsOf(date: IsoDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** First days of months or years, fewer than `most`; the first day itself where there are none. */
export function datesOfAxis(from: IsoDate, to: IsoDate, most: number): readonly AxisDate[] {
  const begin = monthsOf(from) + (from.endsWith('-01') ? 0 : 1);
  const end = monthsOf(to);
  const step = steps.find((each) => (end - begin) / each < most) ?? 12_000;
  const found: AxisDate[] = [];
  for (let months = Math.ceil(begin / step) * step; months <= end; months += step) {
    const year = Math.floor(months / 12);
    const month = months % 12;
    const on = `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-01`;
    found.push({ on, words: step >= 12 ? String(year) : `${monthNames[month] ?? ''} ${year}` });
  }
  return found.length === 0 ? [{ on: from, words: from }] : found;
}
