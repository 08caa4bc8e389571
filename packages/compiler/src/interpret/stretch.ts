/** The days of a window, as they are on a day of evaluation. */
import type { DayWindow } from '../core/core.ts';
import type { IsoDate } from '../core/types.ts';
import { dayBack, nextDay } from './days.ts';

/** The days between two, both included; a last day before the first one: none. */
export interface Stretch {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** The first day of the calendar. */
export const firstOfAll: IsoDate = '0001-01-01';

/** The last day of the calendar. */
export const lastOfAll: IsoDate = '9999-12-31';

export function stretchOf({ first, firstIsIn, last }: DayWindow, day: IsoDate): Stretch {
  const begin = dayBack(first, day);
  const from = firstIsIn ? begin : nextDay(begin);
  return { first: from < firstOfAll ? firstOfAll : from, last: dayBack(last, day) };
}

export function isEmpty({ first, last }: Stretch): boolean {
  return last < first;
}
