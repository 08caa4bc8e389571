import type { IsoDate } from './core/types.ts';

/** From which day on, and how far ahead, it is looked for requirements that lean on what retires. */
export interface Retirement {
  readonly on: IsoDate;
  readonly months: number;
}

/** How far ahead is looked where nobody says. */
export const usualMonthsAhead = 6;
