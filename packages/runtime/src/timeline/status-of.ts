/** What becomes of a status over the course of a history: a lifecycle, gone through on the days on which something can change. */
import { addDays } from '../calendar.ts';
import { changeDaysOfAll } from '../changes/index.ts';
import type { IsoDate } from '../explanation.ts';
import { quoted } from '../quoted.ts';
import { isEventKind } from '../history/index.ts';
import type { History, HistoryEvent } from '../history/index.ts';
import type { Advance, Circle, DutyStatus, Lifecycle, LifecycleEvent, LifecycleHistory } from '../lifecycle/types.ts';
import { awardsOf } from './award-day.ts';
import { goTo } from './days.ts';
import { knownIn } from './known.ts';
import type { Known } from './known.ts';
import type { Look, TimelineModule } from './timeline.ts';
import type { StatusBand, StatusOverTime, StatusTurn } from './status.ts';

export interface StatusOptions {
  /** The first day of the lifecycle: of the award, say. */
  readonly begin: IsoDate;
  /** Its last day, that of the award, after which there is no status; left out, it goes on. */
  readonly end?: IsoDate | null;
  /** The days to tell of, both included. What came before `from` is gone through and not told. */
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * The status that a program's lifecycle gives somebody, given a history that has been accepted; null where it begins after the
 * last day, or has ended before the first.
 */
export function statusOf<Seen>(
  module: TimelineModule,
  lifecycle: Lifecycle<unknown>,
  history: History,
  options: StatusOptions,
  look: Look<Seen>,
): StatusOverTime<Seen> | null {
  return statusIn(module, lifecycle, history, knownIn(module, history), options, look);
}

/**
 * The same for each award that a history tells of and that has a day in the time, the earliest first: with an award ends its status, and
 * the next one begins anew. So the status of a day is the same, whichever days are asked for.
 */
export function statusesOf<Seen>(
  module: TimelineModule,
  lifecycle: Lifecycle<unknown>,
  history: History,
  { from, to }: Omit<StatusOptions, 'begin' | 'end'>,
  look: Look<Seen>,
): readonly StatusOverTime<Seen>[] {
  const known = knownIn(module, history);
  return awardsOf(module, history).flatMap(
    ({ first: begin, last: end }) => statusIn(module, lifecycle, history, known, { begin, end, from, to }, look) ?? [],
  );
}

function statusIn<Seen>(
  module: TimelineModule,
  lifecycle: Lifecycle<unknown>,
  history: History,
  known: Known,
  { begin, end = null, from, to }: StatusOptions,
  look: Look<Seen>,
): StatusOverTime<Seen> | null {
  const last = end === null || end > to ? to : end;
  if (begin > to || last < from) return null;
  const gone = lifecycle.advance(lifecycle.begin(begin), lifecycleHistoryOf(module, history, known), last);
  const named = eventsOf(history, (event) => isNamed(event, begin, last));
  const days = { begin, from, to: last };
  return {
    begin,
    end,
    bands: bandsOf(lifecycle, gone, days),
    turns: turnsOf(module, known, gone, days, look),
    duties: gone.duties.filter((duty) => isTold(duty, from)),
    problems: [...lifecycle.problems(named), ...gone.circles.filter(({ on }) => on >= from).map(circleInWords)],
  };
}

/** Whether an event is one of those that a lifecycle knows by name: a decision, say, or a renewal of what has been awarded. */
function isNamed({ event, on }: HistoryEvent, begin: IsoDate, last: IsoDate): boolean {
  if (event === 'applied' || event === 'renewed') return on > begin && on <= last;
  return event === 'decided' || !isEventKind(event);
}

/** An accepted history as a lifecycle asks for it. The days that it asks of have to ascend. */
function lifecycleHistoryOf(module: TimelineModule, history: History, known: Known): LifecycleHistory<unknown> {
  const walk = known.walk();
  const { last, former } = known.overTime;
  const renewals = known.renewals.flatMap(({ event, outcome }) => (outcome === 'counts' ? lifecycleEvent(event) : []));
  return {
    factsOn: (day) => {
      goTo(walk, day);
      return walk.facts;
    },
    events: [...eventsOf(history, ({ event }) => event !== 'renewed'), ...renewals],
    changes: (from, to) => {
      const ofEvents = (history.events ?? []).flatMap(({ on }) => (on >= from && on <= to ? [on] : []));
      return [...ofEvents, ...changeDaysOfAll(module.changes, [last, ...former], from, to)];
    },
  };
}

/** Events in the words of a lifecycle: an application, a renewal, a decision by its name, and all others by theirs. */
function eventsOf({ events = [] }: History, isAsked: (event: HistoryEvent) => boolean): readonly LifecycleEvent[] {
  return events.filter(isAsked).flatMap(lifecycleEvent);
}

/** The event, unless it is a decision without a name. */
function lifecycleEvent(event: HistoryEvent): readonly LifecycleEvent[] {
  const { on, by, through, note } = event;
  const name = nameOf(event);
  if (name === null) return [];
  // What is null is not known, as in facts.
  return [
    {
      on,
      event: name,
      ...(typeof by === 'string' ? { by } : {}),
      ...(typeof through === 'string' ? { through } : {}),
      ...(typeof note === 'string' ? { note } : {}),
    },
  ];
}

function nameOf({ event, what }: HistoryEvent): string | null {
  switch (event) {
    case 'applied':
      return 'application';
    case 'renewed':
      return 'renewal';
    case 'decided':
      return typeof what === 'string' ? what : null;
    default:
      return event;
  }
}

function circleInWords({ on, sentence }: Circle): string {
  return `${quoted(sentence)} again on ${on}: nothing has changed since it was taken, so this would go round in a circle.`;
}

function bandsOf(
  { states }: Lifecycle<unknown>,
  { transitions }: Advance,
  { begin, from, to }: StatusOptions,
): readonly StatusBand[] {
  const entered = [
    { on: begin, state: states[0]?.name ?? '' },
    ...transitions.map(({ on, to: state }) => ({ on, state })),
  ];
  return entered.flatMap(({ on, state }, index): readonly StatusBand[] => {
    const next = entered[index + 1]?.on;
    const last = next === undefined ? to : addDays(next, -1);
    const first = on < from ? from : on;
    return last < first ? [] : [{ first, last, state, entered: on }];
  });
}

/** The transitions, each with the evaluations of its day and of the day before. */
function turnsOf<Seen>(
  module: TimelineModule,
  known: Known,
  { transitions, notices }: Advance,
  { from }: StatusOptions,
  look: Look<Seen>,
): readonly StatusTurn<Seen>[] {
  const walk = known.walk();
  const seenOn = (on: IsoDate): Seen => {
    goTo(walk, on);
    return look(module.at(on).evaluate(walk.facts), walk.facts);
  };
  const looks = new Map<IsoDate, Pick<StatusTurn<Seen>, 'before' | 'after'>>();
  return transitions.flatMap((transition) => {
    const { on, sentence } = transition;
    if (on < from) return [];
    const seen = looks.get(on) ?? { before: seenOn(addDays(on, -1)), after: seenOn(on) };
    looks.set(on, seen);
    const notice = notices.find((each) => each.on === on && each.sentence === sentence) ?? null;
    return [{ ...transition, notice, ...seen }];
  });
}

/** What was done before the first day is not told any more. */
function isTold({ done }: DutyStatus, from: IsoDate): boolean {
  return done === null || done >= from;
}
