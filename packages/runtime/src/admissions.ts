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

/** What is known of every entry of a kind on one day. */
export interface AdmissionsOn {
  readonly admitted: ReadonlySet<string>;
  readonly refusals: ReadonlyMap<string, Refusal>;
  readonly titles: ReadonlyMap<string, string | null>;
}

/** The state of the admissions on a day. */
export function admissionsOn(admissions: readonly Admission[], day: DayNumeral): AdmissionsOn {
  const admitted = new Set<string>();
  const refusals = new Map<string, Refusal>();
  const titles = new Map<string, string | null>();
  for (const { entry, title, spans } of admissions) {
    titles.set(entry, title);
    const span = spans.find(({ first, last }) => includes(first, last, day));
    if (span === undefined) continue;
    if (span.refusal === null) admitted.add(entry);
    else refusals.set(entry, span.refusal);
  }
  return { admitted, refusals, titles };
}

/** Whether the day is from `first` to `last`, both inclusive, null being without that end. */
export function includes(first: IsoDate | null, last: IsoDate | null, day: DayNumeral): boolean {
  return (first === null || (dateOf(first) ?? 0) <= day) && (last === null || day <= (dateOf(last) ?? 0));
}
