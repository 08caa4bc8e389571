import type { IsoDate, Lifetime } from '../core/types.ts';
import { dayAfter, dayBefore, firstDay, lastDay } from './dates.ts';

/** Without beginning or end. */
export const always: Lifetime = { first: null, last: null, firstRevision: null, lastRevision: null };

/** No day at all: it ends before it begins. */
const never: Lifetime = { ...always, first: lastDay, last: firstDay };

export const isAlways = (lifetime: Lifetime): boolean => lifetime.first === null && lifetime.last === null;

/** Whether no day is in it. */
export const isEmpty = ({ first, last }: Pick<Lifetime, 'first' | 'last'>): boolean =>
  first !== null && last !== null && last < first;

/** The days in both. Of two ends the narrower one stands, with the revision that it was named by. */
export const intersection = (a: Lifetime, b: Lifetime): Lifetime => {
  const laterFirst = b.first !== null && (a.first === null || b.first > a.first) ? b : a;
  const earlierLast = b.last !== null && (a.last === null || b.last < a.last) ? b : a;
  return {
    first: laterFirst.first,
    firstRevision: laterFirst.firstRevision,
    last: earlierLast.last,
    lastRevision: earlierLast.lastRevision,
  };
};

export const overlap = (a: Lifetime, b: Lifetime): boolean => !isEmpty(intersection(a, b));

export const contains = ({ first, last }: Pick<Lifetime, 'first' | 'last'>, day: IsoDate): boolean =>
  (first === null || first <= day) && (last === null || day <= last);

/** The days before one: none before the first of the calendar. */
export const daysBefore = (date: IsoDate): Lifetime =>
  date === firstDay ? never : { ...always, last: dayBefore(date) };

/** The days after one: none after the last of the calendar. */
export const daysAfter = (date: IsoDate): Lifetime => (date === lastDay ? never : { ...always, first: dayAfter(date) });
