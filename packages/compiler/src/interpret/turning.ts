/**
 * On which days conditions may come out otherwise than on the day before: those on which the day, or one counted back from it, passes a
 * day that they or the facts name. To ask again on these alone spares going through conditions day by day.
 */
import type { DayBack, DayWindow } from '../core/core.ts';
import type { Length } from '../core/lifecycle.ts';
import type { IsoDate } from '../core/types.ts';
import { dayAfter, dayBack, isRealDay } from './days.ts';

/** Where a day stands among those that matter. On two days in a row with the same standing nothing can be different. */
export type StandingOn = (day: IsoDate) => string;

type Properties = Readonly<Record<string, unknown>>;

interface Found {
  readonly named: Set<IsoDate>;
  readonly backs: Map<string, DayBack>;
  readonly terms: Map<string, Length>;
  /** What has been gone through. */
  readonly seen: Set<Properties>;
}

const isObject = (value: unknown): value is Properties => typeof value === 'object' && value !== null;

const isLength = (value: Properties): value is Properties & Length =>
  typeof value.months === 'number' && typeof value.days === 'number';

const isBack = (value: Properties): value is Properties & DayBack =>
  isLength(value) && ['day', 'month', 'end'].includes(String((value as Properties).from));

const isWindow = (value: Properties): value is Properties & DayWindow =>
  typeof value.firstIsIn === 'boolean' && isObject(value.first) && isObject(value.last);

/** Whether a window has days on every day of evaluation: else it matters also on which days it has. */
const isNeverEmpty = ({ first, last }: DayWindow): boolean =>
  last.from === 'day' && last.months === 0 && last.days <= 1 && first.from !== 'month'
    ? first.months > 0 || first.days > last.days
    : last.from === 'day' && last.months === 0 && last.days === 0;

/** Adds every day that facts name, whatever they are called there. */
function collectDays(named: Set<IsoDate>, seen: Set<Properties>, value: unknown): void {
  if (typeof value === 'string') {
    if (isRealDay(value)) named.add(value);
  } else if (isObject(value) && !seen.has(value)) {
    seen.add(value);
    for (const each of Object.values(value)) collectDays(named, seen, each);
  }
}

/** Adds what matters in conditions; false where any day may, as days are added up, or looked at one by one. */
function collect(found: Found, value: unknown): boolean {
  if (typeof value === 'string') {
    if (isRealDay(value)) found.named.add(value);
    return true;
  }
  if (!isObject(value) || found.seen.has(value)) return true;
  found.seen.add(value);
  if (value.kind === 'inTotal' || value.kind === 'daily') return false;
  // Between two measuring days all within is judged as of the first of them.
  if (value.kind === 'measured') return collect(found, value.dates);
  if (isWindow(value) && !isNeverEmpty(value)) return false;
  if (isBack(value)) found.backs.set(JSON.stringify(value), value);
  else if (isLength(value)) found.terms.set(JSON.stringify(value), value);
  return Object.values(value).every((each) => collect(found, each));
}

/** The standing of days, given conditions with all that has a say in them, and facts. Null: any day may be different. */
export function standings(parts: readonly unknown[], facts: unknown): StandingOn | null {
  const found: Found = { named: new Set(), backs: new Map(), terms: new Map(), seen: new Set() };
  if (!parts.every((part) => collect(found, part))) return null;
  collectDays(found.named, new Set(), facts);
  const ends = [...found.terms.values()].flatMap((term) =>
    [...found.named].flatMap((day) => dayAfter(term, day) ?? []),
  );
  // A window may begin on the day after one that is counted back, and what is over on a day has its last day before it.
  const marks = [
    ...new Set([...found.named, ...ends].flatMap((day) => [day, before(day, 1), before(day, 2)])),
  ].toSorted();
  const backs = [...found.backs.values()];
  const known = new Map<IsoDate, string>();
  return (day) => {
    const told = known.get(day);
    if (told !== undefined) return told;
    const standing = [day, ...backs.map((back) => dayBack(back, day))].map((each) => placeOf(marks, each)).join();
    known.set(day, standing);
    return standing;
  };
}

function before(day: IsoDate, days: number): IsoDate {
  return dayBack({ from: 'day', months: 0, days }, day);
}

/** Twice the number of marks before the day, and one more where it is one of them. */
function placeOf(marks: readonly IsoDate[], day: IsoDate): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low * 2 + (marks[low] === day ? 1 : 0);
}
