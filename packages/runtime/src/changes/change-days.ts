/** The days on which a verdict can change. */
import { own, recordOrNull } from '../facts.ts';
import type { IsoDate } from '../explanation.ts';
import { dayNumber, dayNumberOf, fromDayNumber, numeralOfDay } from '../calendar.ts';
import { endsByTerm } from '../earned.ts';
import type { Changes, ComparedPlace, DailyPlace, SpanPlace } from './changes.ts';
import { newDaySet, numberOfDay } from './day-set.ts';
import type { DaySet } from './day-set.ts';
import { addBreaksOfWindow, addDaysOfHoldings } from './held.ts';
import { eachAt } from './places.ts';
import { firstReaching, reaching } from './reaching.ts';
import { openEndsOf, superseded } from '../superseded.ts';
import type { SupersededPlace } from '../superseded.ts';
import { windowOn } from '../time.ts';

/**
 * The days after `from`, through `to`, on which a verdict of the program can differ from that of the day before, given facts that
 * stay as they are; in their order. On every other day each condition has the verdict of the day before. What it costs grows
 * with the days that the program and the facts name, not with those in between.
 *
 * @throws RangeError where `from` or `to` is not a day.
 */
export function changeDays(changes: Changes, facts: unknown, from: IsoDate, to: IsoDate): readonly IsoDate[] {
  return changeDaysOfAll(changes, [facts], from, to);
}

/** The same for several facts, each by itself: the days on which a verdict given one of them can change. */
export function changeDaysOfAll(
  changes: Changes,
  given: readonly unknown[],
  from: IsoDate,
  to: IsoDate,
): readonly IsoDate[] {
  const days = newDaySet(from, to);
  const facts = changes.superseded === undefined ? given : given.map((each) => asEnded(each, changes.superseded));
  for (const day of changes.firstDays) addDay(days, day, 0);
  for (const day of changes.lastDays) addDay(days, day, 1);
  for (const each of facts) {
    for (const place of changes.spans) addSpans(days, each, place);
    for (const place of changes.compared) addCompared(days, each, place);
  }
  for (const place of changes.held) addDaysOfHoldings(days, facts, place);
  for (const place of changes.daily) addDaysOfWindow(days, facts, place);
  return days.inOrder();
}

/** The facts with the ends that awards set. */
function asEnded(facts: unknown, places: readonly SupersededPlace[] = []): unknown {
  const record = recordOrNull(facts);
  return record === null ? facts : superseded(record, places);
}

function addDay(days: DaySet, value: unknown, later: 0 | 1): void {
  const day = numberOfDay(value);
  if (day !== null) days.add(day + later);
}

function addSpans(days: DaySet, facts: unknown, { path, first, earned }: SpanPlace): void {
  eachAt(facts, path, (value) => {
    const span = recordOrNull(value);
    if (span === null) return;
    addDay(days, own(span, first), 0);
    addDay(days, own(span, 'through'), 1);
    for (const { from } of openEndsOf(span)) if (from !== 0) days.add(dayNumberOf(from));
    if (earned === undefined) return;
    const term = endsByTerm(own(span, first), earned);
    days.add(term.first);
    days.add(term.last + 1);
  });
}

/** A comparison with a day that moves on turns as that reaches the date, and as it passes it. */
function addCompared(days: DaySet, facts: unknown, { path, with: backs }: ComparedPlace): void {
  eachAt(facts, path, (value) => {
    const day = numberOfDay(value);
    if (day === null) return;
    for (const back of backs) {
      days.add(firstReaching(back, day));
      days.add(firstReaching(back, day + 1));
    }
  });
}

/** What is judged on every day of a window changes as an end of the window reaches a day on which that changes. */
function addDaysOfWindow(days: DaySet, facts: readonly unknown[], { window, changes }: DailyPlace): void {
  addBreaksOfWindow(days, window);
  const { first } = windowOn(window, numeralOfDay(days.from));
  const { last } = windowOn(window, numeralOfDay(days.to));
  if (last < first) return;
  for (const within of changeDaysOfAll(changes, facts, fromDayNumber(first), fromDayNumber(last))) {
    for (const day of reaching(window, dayNumber(within))) days.add(day);
  }
}
