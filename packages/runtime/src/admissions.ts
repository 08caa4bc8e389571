/** Which entries of a kind count on a day, and why the others do not. */
import { dateOf } from './calendar.ts';
import type { DayNumeral } from './calendar.ts';
import type { IsoDate, Refusal } from './explanation.ts';

/** On which days holdings of an entry count (refusal null), and why they do not on the others. */
export interface Admission {
  readonly entry: string;
  readonly title: string | null;
  readonly spans: readonly AdmissionSpan[];
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
}

/** An entry on one day; its holdings count if there is no refusal. */
interface EntryOn {
  readonly title: string | null;
  readonly refusal: Refusal | null;
}

const notAsked: Refusal = Object.freeze({ kind: 'notAsked' });

/** The entry of this name; undefined where the kind has none. */
export function entryOn({ entries, titles }: AdmissionsOn, name: string): EntryOn | undefined {
  const title = titles.get(name);
  return entries.get(name) ?? (title === undefined ? undefined : { title, refusal: notAsked });
}

/** The state of the admissions on a day. */
export function admissionsOn(
  admissions: readonly Admission[],
  titles: ReadonlyMap<string, string | null>,
  day: DayNumeral,
): AdmissionsOn {
  const admitted = new Set<string>();
  const entries = new Map<string, EntryOn>();
  for (const { entry, title, spans } of admissions) {
    const span = spans.find(({ first, last }) => includes(first, last, day));
    const refusal = span?.refusal ?? null;
    entries.set(entry, { title, refusal });
    if (refusal === null) admitted.add(entry);
  }
  return { admitted, entries, titles };
}

/** Whether the day is from `first` to `last`, both inclusive, null being without that end. */
export function includes(first: IsoDate | null, last: IsoDate | null, day: DayNumeral): boolean {
  return (first === null || (dateOf(first) ?? 0) <= day) && (last === null || day <= (dateOf(last) ?? 0));
}
