/** ISO 8601 durations of whole numbers: elapsed time in minutes, calendar time in months. */

import { newMemory, remember } from './memory.ts';

/** A whole number, as a bigint only where a double could not hold it exactly, so that equal amounts are `===`. */
export type Whole = number | bigint;

const elapsed = /^P(?:(\d+)W|(?=[\dT])(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?)?)$/;
const calendar = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?$/;

const known = newMemory<Whole>();

/** The minutes of a duration such as `PT1H`, `P2D` or `P1W`; undefined where the value is none. */
export function minutesOf(value: unknown): Whole | undefined {
  return typeof value === 'string' ? (known.values[value] ?? readMinutes(value)) : undefined;
}

/** The months of a period such as `P6M` or `P1Y`; undefined where the value is none. */
export function monthsOf(value: unknown): Whole | undefined {
  const parts = typeof value === 'string' ? calendar.exec(value) : null;
  return parts === null ? undefined : sum([parts[1], parts[2]], [12, 1]);
}

function readMinutes(text: string): Whole | undefined {
  const parts = elapsed.exec(text);
  if (parts === null) return undefined;
  return remember(known, text, sum([parts[1], parts[2], parts[3], parts[4]], [10_080, 1440, 60, 1]));
}

function sum(counts: readonly (string | undefined)[], units: readonly number[]): Whole {
  const quick = counts.reduce((total, count, place) => total + Number(count ?? 0) * (units[place] ?? 0), 0);
  if (quick <= Number.MAX_SAFE_INTEGER) return quick;
  return counts.reduce((total, count, place) => total + BigInt(count ?? 0) * BigInt(units[place] ?? 0), 0n);
}
