/** Which entries of a kind count on a day, and why the others do not. */
import { dateOf, dateOrZero, dayNumber } from './calendar.ts';
import type { DayNumeral } from './calendar.ts';
import type { Earned } from './earned.ts';
import type { IsoDate, Refusal } from './explanation.ts';
import type { Time, TimeOn } from './time.ts';
import { timeOn } from './time.ts';

/** On which days holdings of an entry count (refusal null), and why they do not on the others. */
export interface Admission {
  readonly entry: string;
  readonly title: string | null;
  readonly spans: readonly AdmissionSpan[];
  /** The days on which the entry is offered; given where holdings are looked at over a time. */
  readonly offered?: { readonly first: IsoDate | null; readonly last: IsoDate | null };
}

export interface AdmissionSpan {
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  readonly refusal: Refusal | null;
}

/** What is known of the entries of a kind on one day. */
export interface AdmissionsOn {
  readonly admitted: ReadonlySet<string>;
  /** Those that are asked for on some day. */
  readonly entries: ReadonlyMap<string, EntryOn>;
  /** The titles of all of the kind. */
  readonly titles: ReadonlyMap<string, string | null>;
  /** The time over which holdings are looked at; null: on the day. */
  readonly time: TimeOn | null;
  /** What is asked of the first days of holdings; null: nothing. */
  readonly earned: Earned | null;
}

/** An entry on one day; its holdings count if there is no refusal. */
export interface EntryOn {
  readonly title: string | null;
  readonly refusal: Refusal | null;
  /** The first and the last day on which it is offered, as days since 1970-01-01. */
  readonly first: number;
  readonly last: number;
}

const notAsked: Refusal = Object.freeze({ kind: 'notAsked' });

/** The entry of this name; undefined where the kind has none. */
export function entryOn({ entries, titles }: AdmissionsOn, name: string): EntryOn | undefined {
  const title = titles.get(name);
  return (
    entries.get(name) ??
    (title === undefined ? undefined : { title, refusal: notAsked, first: -Infinity, last: Infinity })
  );
}

/** The entries as they are from one day through another. */
interface Standing {
  readonly first: DayNumeral;
  readonly last: DayNumeral;
  readonly on: AdmissionsOn;
}

/** What was found last of each table: it stays so until the next day on which an entry begins or ceases to count. */
const latest = new WeakMap<readonly Admission[], Standing>();

/** The state of the admissions on a day. */
export function admissionsOn(
  admissions: readonly Admission[],
  titles: ReadonlyMap<string, string | null>,
  day: DayNumeral,
  time: Time | null = null,
  earned: Earned | null = null,
): AdmissionsOn {
  const known = latest.get(admissions);
  const isStill = known !== undefined && known.first <= day && day <= known.last && known.on.titles === titles;
  const standing = isStill ? known : standingOn(admissions, titles, day);
  latest.set(admissions, standing);
  if (time === null && earned === null) return standing.on;
  return { ...standing.on, time: time === null ? null : timeOn(time, day), earned };
}

function standingOn(
  admissions: readonly Admission[],
  titles: ReadonlyMap<string, string | null>,
  day: DayNumeral,
): Standing {
  const admitted = new Set<string>();
  const entries = new Map<string, EntryOn>();
  let begins = 0;
  let ends = Infinity;
  for (const { entry, title, spans, offered } of admissions) {
    const span = spans.find(({ first, last }) => includes(first, last, day));
    const refusal = span?.refusal ?? null;
    entries.set(entry, {
      title,
      refusal,
      first: numberOr(offered?.first, -Infinity),
      last: numberOr(offered?.last, Infinity),
    });
    if (refusal === null) admitted.add(entry);
    // Where no span is known, none of the days around is known either.
    begins = Math.max(begins, span === undefined ? day : dateOrZero(span.first));
    ends = Math.min(ends, span === undefined ? day : (dateOf(span.last) ?? Infinity));
  }
  return { first: begins, last: ends, on: { admitted, entries, titles, time: null, earned: null } };
}

function numberOr(date: IsoDate | null | undefined, otherwise: number): number {
  return typeof date === 'string' ? dayNumber(date) : otherwise;
}

/** Whether the day is from `first` to `last`, both inclusive, null being without that end. */
export function includes(first: IsoDate | null, last: IsoDate | null, day: DayNumeral): boolean {
  return (first === null || dateOrZero(first) <= day) && (last === null || day <= dateOrZero(last));
}
