/** The days on which holdings that are looked at over a time can begin or cease to count. */
import { admissionsOn } from '../admissions.ts';
import type { Admission, AdmissionsOn } from '../admissions.ts';
import { civilOf, dayNumberOf, daysInMonth, numeralOfDay } from '../calendar.ts';
import { endsByTerm } from '../earned.ts';
import type { Earned } from '../earned.ts';
import { listOf, own, recordOrNull } from '../facts.ts';
import { standingsOver } from '../over-time.ts';
import { openEndsOf } from '../superseded.ts';
import { timeOn } from '../time.ts';
import type { Time, TimeOn, Window } from '../time.ts';
import type { HeldPlace } from './changes.ts';
import { numberOfDay } from './day-set.ts';
import type { DaySet } from './day-set.ts';
import { eachAt } from './places.ts';
import { firstReaching, reaching } from './reaching.ts';

/** A time on the days of evaluation, each worked out once. */
type Times = (day: number) => TimeOn;

const firstDay = dayNumberOf(10_101);

/**
 * Adds the days on which the time begins or ceases to reach the first and the last day of a holding, and, where days are added up,
 * those on which they become enough or too few.
 */
export function addDaysOfHoldings(days: DaySet, facts: readonly unknown[], place: HeldPlace): void {
  const { path, time, admissions, earned = null } = place;
  const times = timesOf(time);
  const breaks = breaksOf(days, time, times);
  const offered = offeredDays(admissions, time);
  for (const day of offered) days.add(day);
  for (const day of breaks.ofWindow) days.add(day);
  for (const each of facts) {
    eachAt(each, path, (value) => {
      const values = listOf(value)?.values ?? [];
      const reached = values.flatMap((holding) => daysOfHolding(holding, time, earned));
      for (const day of reached) days.add(day);
      if (time.mode !== 'inTotal' || values.length === 0) return;
      const marks = inOrder(days, [...breaks.all, ...offered, ...reached]);
      const always = { ...admitting(admissions), earned };
      addTurns(days, marks, (day) => standingsOver(times(day), values, always).join(''));
    });
  }
}

/** Texts that stand for states are compared as such. */
type StateOn = (day: number) => string;

/**
 * Adds the days on which the state is another than on the day before. Between two of the marks, each part of the state changes
 * once at most.
 */
function addTurns(days: DaySet, marks: readonly number[], stateOn: StateOn): void {
  let day = days.from;
  let before = stateOn(day);
  for (const mark of [...marks, days.to + 1]) {
    const last = mark - 1;
    const state = last > day ? stateOn(last) : before;
    search(days, day, before, last, state, stateOn);
    if (mark > days.to) return;
    day = mark;
    before = stateOn(mark);
    if (state !== before) days.add(mark);
  }
}

/** Halves the time until each change is between two days. */
function search(days: DaySet, from: number, stateFrom: string, to: number, stateTo: string, stateOn: StateOn): void {
  if (stateFrom === stateTo) return;
  if (to - from === 1) {
    days.add(to);
    return;
  }
  const middle = (from + to) >> 1;
  const state = stateOn(middle);
  search(days, from, stateFrom, middle, state, stateOn);
  search(days, middle, state, to, stateTo, stateOn);
}

function timesOf(time: Time): Times {
  const known = new Map<number, TimeOn>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const made = timeOn(time, numeralOfDay(day));
    known.set(day, made);
    return made;
  };
}

function daysOfHolding(value: unknown, time: Time, earned: Earned | null): readonly number[] {
  const holding = recordOrNull(value);
  if (holding === null) return [];
  const since = own(holding, 'since');
  const term = earned === null ? null : endsByTerm(since, earned);
  const open = openEndsOf(holding).flatMap(({ from }) => (from === 0 ? [] : [dayNumberOf(from)]));
  return [numberOfDay(since), numberOfDay(own(holding, 'through')), term?.first, term?.last, ...open].flatMap((day) =>
    typeof day === 'number' && Number.isFinite(day) ? reaching(time, day) : [],
  );
}

function offeredDays(admissions: readonly Admission[], time: Time): readonly number[] {
  return admissions.flatMap(({ offered }) =>
    [offered?.first, offered?.last].flatMap((date) => {
      const day = numberOfDay(date);
      return day === null ? [] : reaching(time, day);
    }),
  );
}

/** The entries as they are where nothing refuses them; refusals end and begin on days that the program names. */
function admitting(admissions: readonly Admission[]): AdmissionsOn {
  const always = admissions.map((admission) => ({ ...admission, spans: [] }));
  return admissionsOn(always, new Map(), 10_101);
}

/** Adds the days on which a window begins or ceases to have a day. */
export function addBreaksOfWindow(days: DaySet, window: Window): void {
  const time: Time = { mode: 'anyDay', ...window, atLeast: null };
  for (const day of breaksOf(days, time, timesOf(time)).ofWindow) days.add(day);
}

interface Breaks {
  /** Days from which the ends of the time, and how much is needed, go on by one a day, or by none. */
  readonly all: readonly number[];
  /** Days on which the time begins or ceases to have a day. */
  readonly ofWindow: readonly number[];
}

/**
 * Days counted back go on by one a day but around the ends of months, where months differ in their lengths. Between two of these
 * breaks all ends are on straight lines, so that one overtakes another once at most.
 */
function breaksOf(days: DaySet, time: Time, times: Times): Breaks {
  const counted = time.atLeast === null ? [time.first, time.last] : [time.first, time.last, time.atLeast];
  const begins = counted.flatMap((back) => [firstReaching(back, firstDay), firstReaching(back, firstDay + 1)]);
  if (time.mode !== 'inTotal' && isNeverEmpty(time)) return { all: [], ofWindow: [] };
  const monthly = inOrder(days, [...endsOfMonths(days), ...begins]);
  const found: number[] = [];
  const collected: DaySet = { ...days, add: (day) => found.push(day) };
  addTurns(collected, monthly, (day) => (times(day).first <= times(day).last ? 'some' : 'none'));
  return { all: [...monthly, ...found], ofWindow: found };
}

/** Whether the time has a day on every day of evaluation: it ends with that one, or before it and begins earlier. */
function isNeverEmpty({ first, last }: Time): boolean {
  const [months, back, from] = last;
  return months === 0 && from === false && back <= 1 && (first[0] > 0 || first[1] > 1);
}

function endsOfMonths({ from, to }: DaySet): readonly number[] {
  const found: number[] = [];
  for (let day = from; day <= to;) {
    const { year, month, day: dayOfMonth } = civilOf(day);
    const first = day - dayOfMonth + 1;
    const length = daysInMonth(year, month);
    found.push(first);
    for (let late = 28; late <= length; late += 1) found.push(first + late - 1);
    day = first + length;
  }
  return found;
}

function inOrder({ from, to }: DaySet, days: readonly number[]): readonly number[] {
  return [...new Set(days.filter((day) => day > from && day <= to))].sort((one, other) => one - other);
}
