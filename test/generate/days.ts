import type { CoreProgram } from '../../packages/compiler/src/core/core.ts';
import type { IsoDate } from '../../packages/compiler/src/core/types.ts';

/** Few days, close to each other and to the ends of months, so that those of programs and of facts meet. */
export const somedays: readonly IsoDate[] = ['2023-12-31', '2024-01-01', '2024-02-28', '2024-02-29', '2024-06-15'];

/** The day so many days later. */
export function daysLater(day: IsoDate, days: number): IsoDate {
  const later = new Date(`${day}T00:00:00Z`);
  later.setUTCDate(later.getUTCDate() + days);
  return later.toISOString().slice(0, 10);
}

/** Each of the days with the one before and the one after it, in order. */
export function withNeighbours(days: readonly IsoDate[]): readonly IsoDate[] {
  return inOrder(days.flatMap((day) => [daysLater(day, -1), day, daysLater(day, 1)]));
}

/** Every day that the program or the facts name, with the one before and the one after it, in order; never none. */
export function interestingDays(program: CoreProgram, facts: unknown): readonly IsoDate[] {
  const named = [...daysIn(program), ...daysIn(facts)];
  return withNeighbours(named.length === 0 ? ['2024-06-15'] : inOrder(named));
}

/** Each once, the earliest first. */
export function inOrder(days: readonly IsoDate[]): readonly IsoDate[] {
  return [...new Set(days)].toSorted();
}

function daysIn(value: unknown): readonly IsoDate[] {
  if (typeof value === 'string') {
    return isDay(value) ? [value] : [];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(daysIn) : [];
}

/** A real day that has neighbours that can be written. */
function isDay(text: string): boolean {
  const isDate = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
  return isDate && daysLater(text, 0) === text && text > '0001-01-01' && text < '9999-12-31';
}
