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
  return parts === null
    ? undefined
    : sum([
        [parts[1], 12],
        [parts[2], 1],
      ]);
}

function readMinutes(text: string): Whole | undefined {
  const parts = elapsed.exec(text);
  if (parts === null) return undefined;
  return remember(
    known,
    text,
    sum([
      [parts[1], 10_080],
      [parts[2], 1440],
      [parts[3], 60],
      [parts[4], 1],
    ]),
  );
}

/** So many of each unit, which is so much; undefined is none. */
type Parts = readonly (readonly [count: string | undefined, unit: number])[];

function sum(parts: Parts): Whole {
  const quick = parts.reduce((total, [count, unit]) => total + Number(count ?? 0) * unit, 0);
  if (quick <= Number.MAX_SAFE_INTEGER) return quick;
  return parts.reduce((total, [count, unit]) => total + BigInt(count ?? 0) * BigInt(unit), 0n);
}
