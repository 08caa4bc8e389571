/** From which day on one counts back to another. */
import { civilOf, daysInMonth, daysSince1970 } from '../calendar.ts';
import type { Back } from '../time.ts';

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
