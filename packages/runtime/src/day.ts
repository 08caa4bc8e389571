/** What depends on the day of evaluation alone. */
import { dateOf, dateOrZero } from './calendar.ts';
import type { DayNumeral } from './calendar.ts';
import type { IsoDate, Moment, Revision } from './explanation.ts';
import { given } from './quoted.ts';

/** The numeral of the day of evaluation. Throws a RangeError where what was given is not a day. */
export function dayOf(on: unknown): DayNumeral {
  const day = dateOf(on);
  if (day === undefined) throw new RangeError(`\`on\` has to be a day of the form YYYY-MM-DD; given: ${given(on)}`);
  return day;
}

/** The last of the ascending days of measuring that had come by the day; null where none had. */
export function measuredOn(dates: readonly IsoDate[], on: string): IsoDate | null {
  // Texts of days compare as the days do.
  return dates.findLast((date) => date <= on) ?? null;
}

/** The moment of evaluation, or null for none. Throws a RangeError where what was given is no moment. */
export function momentOf(moment: unknown): Moment | null {
  if (moment === undefined || moment === null) return null;
  if (moment === 'application' || moment === 'renewal') return moment;
  throw new RangeError(`\`moment\` has to be "application", "renewal" or left out; given: ${given(moment)}`);
}

/** The last of the revisions that had begun by the day; null where none had. */
export function revisionOn(revisions: readonly Revision[], day: DayNumeral): Revision | null {
  return revisions.findLast(({ on }) => on === null || dateOrZero(on) <= day) ?? null;
}
