import { isDay } from '../day/day.ts';

/** The days that a timeline shows, both included; null for what the history and the day that is judged on say. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** From the first day of the history through a year after the day that is judged on. */
export const wholePeriod: Period = { from: null, to: null };

/** The first days of the year of a day, and the last ones of so many years later. */
export const yearsAround = (day: string, later: number): Period => {
  const year = Number(day.slice(0, 4));
  return { from: `${day.slice(0, 4)}-01-01`, to: `${String(year + later).padStart(4, '0')}-12-31` };
};

const pattern = /^\s*(\S+)\s*(?:–|—|\bto\b|\bthrough\b|\s-\s|\.\.)\s*(\S+)\s*$/u;

/** The days that somebody has typed, such as `2023-01-01 – 2025-12-31`, or what is wrong with them. */
export const readPeriod = (text: string): Period | string => {
  const [, from = '', to = ''] = pattern.exec(text) ?? [];
  if (!isDay(from) || !isDay(to)) return 'Write the first day and the last day, such as 2023-01-01 – 2025-12-31.';
  return to < from ? `The last day, ${to}, is before the first, ${from}.` : { from, to };
};

/** A period as people read it. */
export const periodInWords = ({ from, to }: Period): string =>
  from === null || to === null ? 'all of it' : `${from} – ${to}`;
