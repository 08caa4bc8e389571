import * as fc from 'fast-check';
import type {
  Admission,
  AdmissionSpan,
  DayWindow,
  Earned,
  HoldingTime,
  Refusal,
} from '../../packages/compiler/src/core/core.ts';
import type { IsoDate, Vocabulary } from '../../packages/compiler/src/core/types.ts';
import { arbitraryEnds, either, object, oneOf, orNull } from './arbitraries.ts';
import { arbitraryDayBack } from './comparisons.ts';
import { daysLater, inOrder } from './days.ts';

/** On which days holdings of each entry of the kind count. */
export function arbitraryAdmissions(
  kind: string,
  vocabulary: Vocabulary,
  days: readonly IsoDate[],
  steps: number,
): fc.Arbitrary<readonly Admission[]> {
  const entries = vocabulary.kinds.find(({ name }) => name === kind)?.entries ?? [];
  return fc.tuple(
    ...entries.map((entry) =>
      object({
        entry: fc.constant(entry.name),
        title: oneOf(null, `The ${entry.name}`),
        spans: arbitrarySpans(days),
        offered: arbitraryEnds(days),
        revised: arbitraryRevised(days, steps),
      }),
    ),
  );
}

/** The spans where so many of the revisions for cohorts have begun. */
function arbitraryRevised(days: readonly IsoDate[], steps: number): fc.Arbitrary<Admission['revised']> {
  const all = Array.from({ length: steps }, (_, index) => index + 1);
  return fc
    .tuple(fc.subarray(all), fc.tuple(...all.map(() => arbitrarySpans(days))))
    .map(([some, spans]) => some.map((step, index) => ({ step, spans: spans[index] ?? [] })));
}

function arbitrarySpans(days: readonly IsoDate[]): fc.Arbitrary<readonly AdmissionSpan[]> {
  const refusal = either([2, fc.constant(null)], [1, arbitraryRefusal(days)]);
  return object({
    beginnings: fc.subarray([...days], { maxLength: 3 }),
    refusals: fc.tuple(refusal, refusal, refusal, refusal),
  }).map(({ beginnings, refusals }) => {
    const firsts = [null, ...inOrder(beginnings)];
    return firsts.map((first, index) => {
      const next = firsts[index + 1] ?? null;
      return { first, last: next === null ? null : daysLater(next, -1), refusal: refusals[index] ?? null };
    });
  });
}

function arbitraryRefusal(days: readonly IsoDate[]): fc.Arbitrary<Refusal> {
  const day = oneOf(...days);
  return fc.oneof(
    fc.constant<Refusal>({ kind: 'notAsked' }),
    object({ kind: fc.constant('excluded'), since: orNull(day), revision: oneOf(null, '2.0') }),
    object({ kind: fc.constant('notYetOffered'), first: day }),
    object({ kind: fc.constant('retired'), last: day }),
    object({ kind: fc.constant('outdated'), since: day }),
  );
}

const window: fc.Arbitrary<DayWindow> = object({
  first: arbitraryDayBack,
  firstIsIn: fc.boolean(),
  last: either(
    [3, fc.constant({ from: 'day' as const, months: 0, days: 0 })],
    [1, fc.constant({ from: 'day' as const, months: 0, days: 1 })],
    [1, arbitraryDayBack],
  ),
});

const fewDaysBack = object({
  from: oneOf('day', 'day', 'day', 'end', 'month'),
  months: oneOf(0, 0, 0, 0, 1),
  days: fc.nat({ max: 5 }),
});

/** A window on every day of which something is judged: of few days, and at times of none. */
export const shortWindow: fc.Arbitrary<DayWindow> = object({
  first: fewDaysBack,
  firstIsIn: fc.boolean(),
  last: either([3, fc.constant({ from: 'day' as const, months: 0, days: 0 })], [1, fewDaysBack]),
});

/** Mostly on the day, else over a time, which may have no day in it. */
export const arbitraryTime: fc.Arbitrary<HoldingTime> = either<HoldingTime>(
  [4, fc.constant({ kind: 'onDay' })],
  [1, object({ kind: fc.constant('anyDay'), window })],
  [1, object({ kind: fc.constant('throughout'), window })],
  [1, object({ kind: fc.constant('inTotal'), window, atLeast: arbitraryDayBack })],
);

const length = fc.oneof(
  object({ months: oneOf(1, 2, 6, 12), days: fc.constant(0) }),
  object({ months: fc.constant(0), days: oneOf(1, 1, 2, 30, 60, 366) }),
  object({ months: oneOf(0, 1, 119_880), days: oneOf(1, 29, 31) }),
);

/** Mostly nothing, else that the first day is one of some, or that what is held is valid for a while after it, or both. */
export function arbitraryEarned(days: readonly IsoDate[]): fc.Arbitrary<Earned | null> {
  const ends = arbitraryEnds(days);
  const anyDay = { first: null, last: null };
  return either<Earned | null>(
    [4, fc.constant(null)],
    [1, ends.map((each) => ({ ...each, validFor: null }))],
    [1, length.map((validFor) => ({ ...anyDay, validFor }))],
    [1, fc.tuple(ends, length).map(([each, validFor]) => ({ ...each, validFor }))],
  );
}
