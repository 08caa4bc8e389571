/** Going through a lifecycle: from one day on which something can happen to the next. */
import { addDays } from '../calendar.ts';
import { dayOf } from '../day.ts';
import type { IsoDate } from '../explanation.ts';
import { dutiesAfter, shownDuties, type Today } from './duties.ts';
import { lacksOf } from './events.ts';
import { roundsOn } from './rounds.ts';
import { newTimetable } from './timetable.ts';
import { endOf, nextTick } from './timers.ts';
import type {
  Advance,
  Circle,
  DutyStatus,
  Judge,
  LifecycleEvent,
  LifecycleHistory,
  LifecycleStatus,
  Machine,
  MachineTransition,
  Notice,
  TakenTransition,
  TransitionReason,
} from './types.ts';

/** The status of somebody whose lifecycle begins on a day. */
export function beginOf({ states }: Machine, first: IsoDate): LifecycleStatus {
  dayOf(first);
  return { state: states[0]?.name ?? '', first, entered: first, lasts: null, through: null, duties: [], round: null };
}

/** Goes through the days after those that the status has gone through, the last one included. */
export function advanceOf(
  machine: Machine,
  judge: Judge,
  status: LifecycleStatus,
  history: LifecycleHistory<unknown>,
  until: IsoDate,
): Advance {
  dayOf(until);
  const transitions: TakenTransition[] = [];
  const notices: Notice[] = [];
  const circles: Circle[] = [];
  let { state, entered, lasts } = status;
  let duties: readonly DutyStatus[] = status.duties;
  const { first, through } = status;
  let round = status.round;
  const now = (): LifecycleStatus => ({ ...status, state, entered, lasts });
  const unchanged: Advance = { status, transitions, notices, circles, duties };
  if (through !== null && through >= until) return unchanged;
  const from = through === null ? first : addDays(through, 1);
  if (from > until) return unchanged;

  const timetable = newTimetable(machine, history, from, until);
  for (let day: IsoDate | null = from; day !== null;) {
    const today = dayWith(machine, judge, history, day, timetable.eventsOn(day));
    duties = dutiesAfter(today, duties);
    const rounds = roundsOn(today, round);
    let isMoved = false;
    for (const [place, transition] of machine.transitions.entries()) {
      const isCondition = transition.trigger.kind === 'condition';
      if (!transition.from.includes(state) || (isCondition && rounds.isCircle())) continue;
      const reason = reasonOf(today, transition, now());
      if (reason === null) continue;
      const { to, notice, sentence, span } = transition;
      if (!isCondition) rounds.end();
      else if (!rounds.take(place)) {
        circles.push({ on: day, state, sentence, span });
        continue;
      }
      transitions.push({ on: day, from: state, to, sentence, span, reason });
      if (notice !== null) notices.push({ on: day, to: notice.to, by: notice.by, sentence });
      [state, entered, lasts] = [to, day, lastDayAfter(machine, lasts, to, reason)];
      isMoved = true;
    }
    round = rounds.after();
    const isCircle = round?.isCircle === true;
    const next: IsoDate | null = timetable.next(day, now(), isMoved && !isCircle);
    // On a day that is passed over, conditions led nowhere.
    if (!isCircle && day < until && next !== addDays(day, 1)) round = null;
    day = next;
  }
  const shown = shownDuties(duties, until);
  const open = shown.filter(({ done }) => done === null);
  return {
    status: { state, first, entered, lasts, through: until, duties: open, round },
    transitions,
    notices,
    circles,
    duties: shown,
  };
}

/** Through which recorded day the next state lasts. A timer keeps the day where a decision may lead to that state, too. */
function lastDayAfter(
  { transitions }: Machine,
  lasts: IsoDate | null,
  to: string,
  reason: TransitionReason,
): IsoDate | null {
  if (reason.kind === 'decision') return reason.through;
  if (reason.kind !== 'clock' || lasts === null) return null;
  const ways = transitions.filter((each) => each.to === to);
  return ways.some(({ trigger }) => trigger.kind === 'decision' && trigger.recorded) ? lasts : null;
}

function dayWith(
  machine: Machine,
  judge: Judge,
  history: LifecycleHistory<unknown>,
  day: IsoDate,
  events: readonly LifecycleEvent[],
): Today {
  let facts: { readonly value: unknown } | null = null;
  const met: Today['met'] = (guard, moment) => {
    facts ??= { value: history.factsOn(day) };
    return judge(guard, facts.value, moment === null ? { on: day } : { on: day, moment });
  };
  return { machine, day, events, met };
}

/** Why a transition out of the state is taken on the day; null where it is not. */
function reasonOf(today: Today, { trigger }: MachineTransition, status: LifecycleStatus): TransitionReason | null {
  const { machine, day, events, met } = today;
  switch (trigger.kind) {
    case 'condition': {
      const explanation = met(trigger.guard, null);
      return explanation && { kind: 'condition', explanation };
    }
    case 'event': {
      const event = events.find((each) => each.event === trigger.event);
      if (event === undefined) return null;
      const explanation = trigger.guard === null ? null : met(trigger.guard, trigger.moment);
      if (trigger.guard !== null && explanation === null) return null;
      return { kind: 'event', event: event.event, by: event.by ?? null, note: event.note ?? null, explanation };
    }
    case 'decision': {
      const { decision, recorded, guard } = trigger;
      const event = events.find((each) => each.event === decision && lacksOf(each, recorded) === null);
      if (event === undefined) return null;
      const explanation = guard === null ? null : met(guard, null);
      if (guard !== null && explanation === null) return null;
      const { by = '', through = null, note = null } = event;
      return { kind: 'decision', decision, by, through: recorded ? through : null, note, explanation };
    }
    case 'clock': {
      const tick = nextTick(machine, status.first, trigger, day);
      return tick?.on === day ? { kind: 'clock', clock: trigger.clock, day: tick.day, count: tick.count } : null;
    }
    case 'end': {
      const { state, entered, lasts } = status;
      return trigger.of === state && endOf(machine, status) === day ? { kind: 'end', state, entered, lasts } : null;
    }
  }
}
