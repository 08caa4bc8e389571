/** ISO 8601 durations of whole numbers: elapsed time in minutes, calendar time in months. */

/** A whole number, as a bigint only where a double could not hold it exactly, so that equal amounts are `===`. */
export type Whole = number | bigint;

const elapsed = /^P(?:(\d+)W|(?=[\dT])(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?)?)$/;
const calendar = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?$/;

/** The minutes of a duration such as `PT1H`, `P2D` or `P1W`; undefined where the value is none. */
export function minutesOf(value: unknown): Whole | undefined {
  if (typeof value !== 'string') return undefined;
  const quick = minutesOfOnePart(value);
  if (quick !== undefined) return quick;
  const parts = elapsed.exec(value);
  return parts === null ? undefined : sum([parts[1], parts[2], parts[3], parts[4]], [10_080, 1440, 60, 1]);
}

/** The months of a period such as `P6M` or `P1Y`; undefined where the value is none. */
export function monthsOf(value: unknown): Whole | undefined {
  const parts = typeof value === 'string' ? calendar.exec(value) : null;
  return parts === null ? undefined : sum([parts[1], parts[2]], [12, 1]);
}

/** Most durations are one small number of one unit, and matching the pattern is slow. */
function minutesOfOnePart(text: string): number | undefined {
  const unit = text.length - 1;
  const isTime = text.charCodeAt(1) === 84;
  const start = isTime ? 2 : 1;
  if (text.charCodeAt(0) !== 80 || unit <= start || unit > start + 8) return undefined;
  let count = 0;
  for (let place = start; place < unit; place += 1) {
    const digit = text.charCodeAt(place) - 48;
    if (digit < 0 || digit > 9) return undefined;
    count = count * 10 + digit;
  }
  switch (text.charCodeAt(unit)) {
    case 87:
      return isTime ? undefined : count * 10_080;
    case 68:
      return isTime ? undefined : count * 1440;
    case 72:
      return isTime ? count * 60 : undefined;
    case 77:
      return isTime ? count : undefined;
    default:
      return undefined;
  }
}

function sum(counts: readonly (string | undefined)[], units: readonly number[]): Whole {
  const quick = counts.reduce((total, count, place) => total + Number(count ?? 0) * (units[place] ?? 0), 0);
  if (quick <= Number.MAX_SAFE_INTEGER) return quick;
  return counts.reduce((total, count, place) => total + BigInt(count ?? 0) * BigInt(units[place] ?? 0), 0n);
}
