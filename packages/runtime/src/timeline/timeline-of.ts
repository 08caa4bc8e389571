/** Evaluates on the days on which something can change, and on no others. */
import { addDays, dayNumber } from '../calendar.ts';
import { changeDaysOfAll } from '../changes/index.ts';
import type { IsoDate, Verdict } from '../explanation.ts';
import type { History, HistoryWalk } from '../history/index.ts';
import { goTo } from './days.ts';
import { knownIn } from './known.ts';
import type { Known } from './known.ts';
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
  if (dayNumber(to) < dayNumber(from)) throw new RangeError(`the last day, ${to}, is before the first, ${from}`);
  const known = knownIn(module, history);
  const days = daysOf(module, history, known, options);
  const verdicts = verdictsOn(module, known.walk(), days);
  const turns = turnsOf(days, verdicts);
  const explained = days.slice(1).filter((day) => options.everyDay === true || turns.get(day)?.length !== 0);
  const walk = known.walk();
  goTo(walk, from);
  const beginning = look(module.at(from).evaluate(walk.facts), walk.facts);
  const seen = lookOn(module, walk, explained, look);
  return {
    from,
    to,
    rows: bandsOf(days, verdicts, to),
    beginning,
    changes: seen.map(({ on, ...rest }) => ({ on, turns: turns.get(on) ?? [], ...rest })),
    moments: momentsOf(module, history, known, options, look),
    days,
  };
}

/** The first day, those of events, and those on which a verdict can change given what is known at some time. */
function daysOf(
  module: TimelineModule,
  history: History,
  { overTime }: Known,
  { from, to }: TimelineOptions,
): readonly IsoDate[] {
  const { last, former } = overTime;
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
  known: Known,
  { from, to }: TimelineOptions,
  look: Look<Seen>,
): readonly TimelineMoment<Seen>[] {
  const applied = (history.events ?? []).filter(({ event }) => event === 'applied');
  const all = [
    ...applied.map((event) => ({ on: event.on, event, moment: 'application' as const, outcome: null })),
    ...known.renewals.map((renewal) => ({ ...renewal, moment: 'renewal' as const })),
  ]
    .filter(({ on }) => from <= on && on <= to)
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  const walk = known.walk();
  return all.map((one) => {
    goTo(walk, one.on);
    const evaluation = module.at(one.on, one.moment).evaluate(walk.facts);
    return { ...one, verdict: evaluation.verdict, seen: look(evaluation, walk.facts) };
  });
}
