/** Evaluates on the days on which something can change, and on no others. */
import { addDays, dayNumber } from '../calendar.ts';
import { changeDaysOfAll } from '../changes/index.ts';
import type { IsoDate, Moment, Verdict } from '../explanation.ts';
import { factsOverTime, walkHistory } from '../history/index.ts';
import type { History, HistoryEvent, HistoryWalk } from '../history/index.ts';
import { goTo } from './days.ts';
import type { Band, Look, Timeline, TimelineChange, TimelineModule, TimelineMoment, Turn } from './timeline.ts';

export interface TimelineOptions {
  readonly from: IsoDate;
  /** The last day, which is included. */
  readonly to: IsoDate;
  /** Also days on which no verdict changes are looked at, where the day before may be of interest: all on which one could. */
  readonly everyDay?: boolean;
}

/**
 * The verdicts of a program from one day through another, given a history that has been accepted. Every verdict is worked out on
 * each day on which one can change; explanations only on days on which one does, and on the days before these.
 *
 * @throws RangeError where `from` or `to` is not a day, or `to` is before `from`.
 */
export function timelineOf<Seen>(
  module: TimelineModule,
  history: History,
  options: TimelineOptions,
  look: Look<Seen>,
): Timeline<Seen> {
  const { from, to } = options;
  const walked = (): HistoryWalk => walkHistory(module.validator.shape, history, { awarded: module.program.award });
  if (dayNumber(to) < dayNumber(from)) throw new RangeError(`the last day, ${to}, is before the first, ${from}`);
  const days = daysOf(module, history, options);
  const verdicts = verdictsOn(module, walked(), days);
  const turns = turnsOf(days, verdicts);
  const explained = days.slice(1).filter((day) => options.everyDay === true || turns.get(day)?.length !== 0);
  const walk = walked();
  goTo(walk, from);
  const beginning = look(module.at(from).evaluate(walk.facts), walk.facts);
  const seen = lookOn(module, walk, explained, look);
  return {
    from,
    to,
    rows: bandsOf(days, verdicts, to),
    beginning,
    changes: seen.map(({ on, ...rest }) => ({ on, turns: turns.get(on) ?? [], ...rest })),
    moments: momentsOf(module, history, options, walked, look),
    days,
  };
}

/** The first day, those of events, and those on which a verdict can change given what is known at some time. */
function daysOf(module: TimelineModule, history: History, options: TimelineOptions): readonly IsoDate[] {
  const { from, to } = options;
  const { last, former } = factsOverTime(module.validator.shape, history, { awarded: module.program.award });
  const ofEvents = (history.events ?? []).flatMap(({ on }) => (on > from && on <= to ? [on] : []));
  const changing = changeDaysOfAll(module.changes, [last, ...former], from, to);
  return [...new Set([from, ...ofEvents, ...changing])].sort();
}

function verdictsOn(
  module: TimelineModule,
  walk: HistoryWalk,
  days: readonly IsoDate[],
): readonly (readonly Verdict[])[] {
  return days.map((day) => {
    goTo(walk, day);
    return module.at(day).verdicts(walk.facts);
  });
}

/** What is different on each of the days from the one before. */
function turnsOf(
  days: readonly IsoDate[],
  verdicts: readonly (readonly Verdict[])[],
): ReadonlyMap<IsoDate, readonly Turn[]> {
  return new Map(
    days.map((day, index) => {
      const after = verdicts[index] ?? [];
      const before = verdicts[index - 1] ?? after;
      const turns = after.flatMap((to, row) => {
        const from = before[row] ?? to;
        return from === to ? [] : [{ row, from, to }];
      });
      return [day, turns];
    }),
  );
}

function lookOn<Seen>(
  module: TimelineModule,
  walk: HistoryWalk,
  days: readonly IsoDate[],
  look: Look<Seen>,
): readonly Omit<TimelineChange<Seen>, 'turns'>[] {
  return days.map((on) => {
    const dayBefore = addDays(on, -1);
    goTo(walk, dayBefore);
    const before = look(module.at(dayBefore).evaluate(walk.facts), walk.facts);
    const events = goTo(walk, on);
    return { on, events, before, after: look(module.at(on).evaluate(walk.facts), walk.facts) };
  });
}

/** Runs of days on which a verdict stays the same. */
function bandsOf(
  days: readonly IsoDate[],
  verdicts: readonly (readonly Verdict[])[],
  to: IsoDate,
): readonly (readonly Band[])[] {
  return (verdicts[0] ?? []).map((_, row) => {
    const firsts = days.flatMap((first, index) => {
      const verdict = verdicts[index]?.[row] ?? 'unknown';
      return index > 0 && verdict === verdicts[index - 1]?.[row] ? [] : [{ first, verdict }];
    });
    return firsts.map(({ first, verdict }, index): Band => {
      const next = firsts[index + 1];
      return { first, last: next === undefined ? to : addDays(next.first, -1), verdict };
    });
  });
}

/** The evaluations of applications and renewals, each on its day. */
function momentsOf<Seen>(
  module: TimelineModule,
  history: History,
  options: TimelineOptions,
  walked: () => HistoryWalk,
  look: Look<Seen>,
): readonly TimelineMoment<Seen>[] {
  const { from, to } = options;
  if (!(history.events ?? []).some((event) => momentOf(event) !== null)) return [];
  const walk = walked();
  const found: TimelineMoment<Seen>[] = [];
  for (let on = walk.next(); on !== null && on <= to; on = walk.next()) {
    const events = walk.step();
    if (on < from) continue;
    for (const event of events) {
      const moment = momentOf(event);
      if (moment === null) continue;
      const evaluation = module.at(on, moment).evaluate(walk.facts);
      found.push({ on, moment, event, verdict: evaluation.verdict, seen: look(evaluation, walk.facts) });
    }
  }
  return found;
}

function momentOf({ event }: HistoryEvent): Moment | null {
  if (event === 'applied') return 'application';
  return event === 'renewed' ? 'renewal' : null;
}
