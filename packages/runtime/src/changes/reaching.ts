/** From which day on one counts back to another, and from which windows reach it. */
import { civilOf, daysInMonth, daysSince1970 } from '../calendar.ts';
import type { Back, Window } from '../time.ts';

/**
 * The first day from which counting back leads to the target or beyond it, both as days since 1970-01-01. It is the inverse of
 * `dayBack`, which never goes down as the day goes up.
 */
export function firstReaching([months, days, from]: Back, target: number): number {
  const { year, month, day } = civilOf(target + days);
  const total = year * 12 + month - 1 + months;
  if (from === true) return firstOfMonth(day === 1 ? total : total + 1);
  const toYear = Math.floor(total / 12);
  const last = daysInMonth(toYear, (total % 12) + 1);
  if (day <= last) return firstOfMonth(total) + day - 1;
  // The month has no such day. Counted back from its last one it is the same day of the month, unless months are counted forward.
  return from === 'end' ? firstOfMonth(total) + last - 1 : firstOfMonth(total + 1);
}

/** The first day of a month that is so many months after the one before all. */
function firstOfMonth(months: number): number {
  return daysSince1970(Math.floor(months / 12), (months % 12) + 1, 1);
}

/** The days from which the ends of the window reach the day, and the one after it. */
export function reaching({ first, firstIsIn, last }: Window, day: number): readonly number[] {
  const before = firstIsIn ? day : day - 1;
  return [
    firstReaching(first, before),
    firstReaching(first, before + 1),
    firstReaching(last, day),
    firstReaching(last, day + 1),
  ];
}
