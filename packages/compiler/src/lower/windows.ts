import type { Duration, HeldFor, Window } from '@proviso/grammar';
import type { ComparisonTest, DayBack, DayWindow, HoldingTime, RangeEnd } from '../core/core.ts';
import type { Length } from '../core/lifecycle.ts';
import type { Place } from '../diagnostics/report.ts';
import { wordsOf } from '../documents/load.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { numberOf } from '../names/literals.ts';
import { moments } from './moments.ts';
import { literalScope, placeOf, type Scope } from './scope.ts';

type DayRange = Extract<ComparisonTest, { kind: 'range' }>;

/** The calendar has no more days than these. */
const mostDays = 3_652_059;

const daysOf: ReadonlyMap<string, number> = new Map([
  ['week', 7],
  ['day', 1],
]);
const monthsOf: ReadonlyMap<string, number> = new Map([
  ['year', 12],
  ['month', 1],
]);

const dayItself: DayBack = { from: 'day', months: 0, days: 0 };

const dayBefore: DayBack = { from: 'day', months: 0, days: 1 };

const end = (day: DayBack, strict: boolean): RangeEnd => ({ operand: { kind: 'dayBack', ...day }, strict });

type Refuse = (scope: Scope, node: Window | Duration, why: string) => null;

const refused: Refuse = (scope, node, why) => {
  const written = wordsOf(scope.document, node);
  scope.lowering.report('wrong-window', placeOf(scope, node), { written, why });
  return null;
};

const refusedLength: Refuse = (scope, node, why) => {
  const written = wordsOf(scope.document, node);
  scope.lowering.report('wrong-length', placeOf(scope, node), { written, why });
  return null;
};

/** How long a duration is; null where that is no number of whole days or months, which is said. */
const counted = (scope: Scope, duration: Duration, refused: Refuse): Length | null => {
  const { number, unit } = duration;
  if (number.kind !== 'Number') return refused(scope, duration, 'it needs a number');
  const count = numberOf(literalScope(scope), number);
  if (count === null) return null;
  const months = count * (monthsOf.get(unit) ?? 0);
  const days = count * (daysOf.get(unit) ?? 0);
  if (months + days === 0) {
    const why = count === 0 ? 'no day is in it' : 'days are the shortest time that it can count';
    return refused(scope, duration, why);
  }
  if (!Number.isInteger(months) || !Number.isInteger(days)) {
    return refused(scope, duration, monthsOf.has(unit) ? 'whole months are counted' : 'whole days are counted');
  }
  if (months * 28 + days > mostDays) return refused(scope, duration, 'the calendar does not go so far');
  return { months, days };
};

/** How far a duration goes back from the day; null, with a diagnostic, where that is no number of whole days or months. */
export const backBy = (scope: Scope, duration: Duration): DayBack | null => {
  const length = counted(scope, duration, refused);
  return length && { from: 'day', ...length };
};

/** How long something in a lifecycle takes; null, with a diagnostic, where that is no number of whole days or months. */
export const lengthOf = (scope: Scope, duration: Duration): Length | null => counted(scope, duration, refusedLength);

/** The word for a measuring day, which a window may end before as before that of a moment. */
const measurement = 'measurement';

/** Says that a clause is not judged on the day from which a window looks back. */
const reportOtherDay = (scope: Scope, place: Place, moment: string): void => {
  const { usedAt } = scope;
  // A definition looks back from a moment rightly; what uses it has to be judged at that.
  if (usedAt === null) scope.lowering.report('window-without-moment', place, { moment, words: null });
  else {
    const words = wordsOf(usedAt.document, usedAt.range);
    const related = [{ message: `This is where it looks back from the ${moment}.`, place }];
    scope.lowering.report('window-without-moment', usedAt, { moment, words }, { related });
  }
};

/**
 * Whether a window may speak of the day of a moment: only where the clause is judged at that moment alone. What is measured is
 * judged on the measuring day, which is no other.
 */
const isAtMoment = (scope: Scope, { before }: Extract<Window, { kind: 'WindowBefore' }>): boolean => {
  if (before.kind === 'Missing') return false;
  const { measured } = scope;
  if (before.text === measurement) {
    if (measured === false) reportOtherDay(scope, placeOf(scope, before), measurement);
    return measured !== false;
  }
  const moment = moments.find((each) => each === before.text);
  if (moment === undefined) {
    const suggestion = nearestName(before.text, [...moments, measurement]);
    const details = { name: before.text, suggestion };
    scope.lowering.report('window-before-what', placeOf(scope, before), details, { replacement: suggestion });
    return false;
  }
  if (measured === true) {
    const { usedAt } = scope;
    // A definition may be used elsewhere, too.
    const replacement = usedAt === null ? measurement : null;
    const place = usedAt ?? placeOf(scope, before);
    scope.lowering.report('window-while-measured', place, { name: before.text }, { replacement });
    return false;
  }
  if (scope.moment === moment || scope.moment === 'any') {
    scope.noteDecision?.(before);
    return true;
  }
  reportOtherDay(scope, placeOf(scope, before), moment);
  return false;
};

/** The days that are in a window; null, with a diagnostic, where it is none. */
const windowOf = (scope: Scope, window: Window): DayWindow | null => {
  switch (window.kind) {
    case 'LastWindow': {
      const first = backBy(scope, window.duration);
      return first && { first, firstIsIn: false, last: dayItself };
    }
    case 'WindowBefore': {
      const first = backBy(scope, window.duration);
      return isAtMoment(scope, window) && first !== null ? { first, firstIsIn: true, last: dayBefore } : null;
    }
    case 'CurrentWindow': {
      if (window.unit !== 'month') return refused(scope, window, 'only the current month is known');
      const months = window.number === null ? 0 : numberOf(literalScope(scope), window.number);
      if (months === null) return null;
      if (!Number.isInteger(months)) return refused(scope, window, 'whole months are counted');
      return { first: { from: 'month', months, days: 0 }, firstIsIn: true, last: dayItself };
    }
  }
};

/** Longer ones would be judged on thousands of days. */
const mostMonthsDaily = 120;
const mostDaysDaily = 3_653;

/** The days of a window on each of which something is judged; null, with a diagnostic, where it is none. */
export const dailyWindow = (scope: Scope, node: Window): DayWindow | null => {
  const window = windowOf(scope, node);
  if (window === null) return null;
  const { months, days } = window.first;
  if (months <= mostMonthsDaily && days <= mostDaysDaily) return window;
  return refused(scope, node, 'whether a program is met is looked at over 10 years at most');
};

/** The same as a test of a day in the facts. */
export const windowTest = (scope: Scope, node: Window): DayRange | null => {
  const window = windowOf(scope, node);
  return window && { kind: 'range', low: end(window.first, !window.firstIsIn), high: end(window.last, false) };
};

/** Not after the day: what is dated later does not exist yet. */
export const untilTheDay: DayRange = { kind: 'range', low: null, high: end(dayItself, false) };

/** Over which time something has to be held; null, with a diagnostic, where that is no time. */
export const heldTime = (scope: Scope, { mode, window: node, amount }: HeldFor): HoldingTime | null => {
  const window = windowOf(scope, node);
  const atLeast = amount === null ? null : backBy(scope, amount);
  if (window === null) return null;
  if (mode === 'on any day') return { kind: 'anyDay', window };
  if (mode === 'throughout') return { kind: 'throughout', window };
  return atLeast && { kind: 'inTotal', window, atLeast };
};
