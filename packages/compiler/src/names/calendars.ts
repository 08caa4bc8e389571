import type { Calendar, Name } from '@proviso/grammar';
import { isDate } from '../calendar/dates.ts';
import type { IsoDate } from '../core/types.ts';
import { dateOf, type DateScope } from './lifetime-of.ts';
import type { CalendarSymbol } from './symbols.ts';

/** The days that a calendar names. Each has to be after the one before it: that is how a slip of a year is noticed. */
export const calendarOf = (
  scope: Pick<DateScope, 'document' | 'report'>,
  node: Calendar,
  name: Name,
): CalendarSymbol => {
  const dates: IsoDate[] = [];
  let before: IsoDate | null = null;
  for (const each of node.dates) {
    const date = each.kind === 'Date' ? dateOf(scope, each) : null;
    if (each.kind !== 'Date' || date === null) continue;
    dates.push(date);
    // Of a day that was guessed enough has been said.
    if (!isDate(each.text)) continue;
    if (before !== null && date <= before) {
      const place = { document: scope.document, range: each };
      scope.report('calendar-out-of-order', place, { calendar: name.text, first: before, second: date });
    }
    before = date;
  }
  return {
    kind: 'calendar',
    name: name.text,
    title: node.title?.value ?? null,
    dates: [...new Set(dates)].toSorted(),
    place: { document: scope.document, range: name },
  };
};
