/** What becomes of a status over the course of a history: a lifecycle, gone through on the days on which something can change. */
import { addDays } from '../calendar.ts';
import { changeDaysOfAll } from '../changes/index.ts';
import type { IsoDate } from '../explanation.ts';
import { factsOverTime, isEventKind, walkHistory } from '../history/index.ts';
import type { History, HistoryEvent, HistoryOptions } from '../history/index.ts';
import type { Advance, DutyStatus, Lifecycle, LifecycleEvent, LifecycleHistory } from '../lifecycle/types.ts';
import { goTo } from './days.ts';
import type { Look, TimelineModule } from './timeline.ts';
import type { StatusBand, StatusOverTime, StatusTurn } from './status.ts';

export interface StatusOptions {
  /** The first day of the lifecycle: of the award, say. */
  readonly begin: IsoDate;
  /** The days to tell of, both included. What came before `from` is gone through and not told. */
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * The status that a program's lifecycle gives somebody, given a history that has been accepted; null where it begins after the
 * last day.
 */
export function statusOf<Seen>(
  module: TimelineModule,
  lifecycle: Lifecycle<unknown>,
  history: History,
  { begin, from, to }: StatusOptions,
  look: Look<Seen>,
): StatusOverTime<Seen> | null {
  if (begin > to) return null;
  const gone = lifecycle.advance(lifecycle.begin(begin), lifecycleHistoryOf(module, history), to);
  const named = lifecycleEventsOf(history, (event) => event.event === 'decided' || !isEventKind(event.event));
  return {
    begin,
    bands: bandsOf(lifecycle, gone, { begin, from, to }),
    turns: turnsOf(module, history, gone, { begin, from, to }, look),
    duties: gone.duties.filter((duty) => isTold(duty, from)),
    problems: lifecycle.problems(named),
  };
}

/** An accepted history as a lifecycle asks for it. The days that it asks of have to ascend. */
function lifecycleHistoryOf(module: TimelineModule, history: History): LifecycleHistory<unknown> {
  const options: HistoryOptions = { awarded: module.program.award };
  const { shape } = module.validator;
  const walk = walkHistory(shape, history, options);
  return {
    factsOn: (day) => {
      goTo(walk, day);
      return walk.facts;
    },
    events: lifecycleEventsOf(history, () => true),
    changes: (from, to) => {
      const { last, former } = factsOverTime(shape, history, options);
      const ofEvents = (history.events ?? []).flatMap(({ on }) => (on >= from && on <= to ? [on] : []));
      return [...ofEvents, ...changeDaysOfAll(module.changes, [last, ...former], from, to)];
    },
  };
}

/** Events in the words of a lifecycle: an application, a renewal, a decision by its name, and all others by theirs. */
function lifecycleEventsOf(
  { events = [] }: History,
  isAsked: (event: HistoryEvent) => boolean,
): readonly LifecycleEvent[] {
  return events.filter(isAsked).flatMap((event): readonly LifecycleEvent[] => {
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
  });
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
  history: History,
  { transitions, notices }: Advance,
  { from }: StatusOptions,
  look: Look<Seen>,
): readonly StatusTurn<Seen>[] {
  const walk = walkHistory(module.validator.shape, history, { awarded: module.program.award });
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
