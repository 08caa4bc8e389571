/**
 * The reference for lifecycles: goes from day to day, and on each day through all transitions in the order in which they
 * are written. Emitted modules look only at the days on which something can happen.
 */
import type { Condition, CoreProgram, Moment } from '../core/core.ts';
import type { ClockTrigger, CoreClock, CoreDuty, CoreLifecycle, CoreTransition } from '../core/lifecycle.ts';
import type { Explanation } from '../core/explanation.ts';
import type {
  Advance,
  DutyStatus,
  LifecycleEvent,
  LifecycleHistory,
  LifecycleStatus,
  Notice,
  Round,
  TakenTransition,
  TransitionReason,
} from '../core/status.ts';
import type { IsoDate } from '../core/types.ts';
import { dayAfter, dayBack, isRealDay, nextDay } from './days.ts';
import { interpretGuard } from './interpret.ts';

/** The status of somebody whose lifecycle begins on a day, before that day has been gone through. */
export function beginLifecycle({ states }: CoreLifecycle<unknown>, first: IsoDate): LifecycleStatus {
  return {
    state: states[0]?.name ?? '',
    first: realDay(first),
    entered: first,
    lasts: null,
    through: null,
    duties: [],
    round: null,
  };
}

/** What judges conditions of a lifecycle; of one that is not met only that matters. */
export type JudgeGuard = typeof interpretGuard;

/** Goes through the days that come after those gone through already, the last one included. */
export function advanceLifecycle(
  program: CoreProgram,
  status: LifecycleStatus,
  history: LifecycleHistory<unknown>,
  until: IsoDate,
  judge: JudgeGuard = interpretGuard,
): Advance {
  const { lifecycle } = program;
  if (lifecycle === null) throw new RangeError(`${program.name} has no lifecycle`);
  let advance: Advance = { status, transitions: [], notices: [], circles: [], duties: status.duties };
  const start = status.through === null ? status.first : nextDay(status.through);
  for (let day = start; day <= realDay(until); day = nextDay(day)) {
    advance = onDay({ program, lifecycle, history, day, judge }, advance);
  }
  return advance;
}

/** A day of a lifecycle. */
interface Today {
  readonly program: CoreProgram;
  readonly lifecycle: CoreLifecycle<Condition>;
  readonly history: LifecycleHistory<unknown>;
  readonly day: IsoDate;
  readonly judge: JudgeGuard;
}

function realDay(day: IsoDate): IsoDate {
  if (isRealDay(day)) return day;
  throw new RangeError(`A day of a lifecycle has to be a calendar day such as 2024-05-06, not ${JSON.stringify(day)}`);
}

function onDay(today: Today, before: Advance): Advance {
  const { day, lifecycle } = today;
  const duties = dutiesOn(today, before.duties);
  let advance: Advance = { ...before, duties };
  let round = roundBefore(today, before.status);
  for (const [place, transition] of lifecycle.transitions.entries()) {
    const isCondition = transition.trigger.kind === 'condition';
    if (isCondition && round.isCircle) continue;
    const reason = reasonFor(today, transition, advance.status);
    if (reason === null) continue;
    if (isCondition && round.taken.includes(place)) {
      const { sentence, span } = transition;
      const circle = { on: day, state: advance.status.state, sentence, span };
      round = { ...round, isCircle: true };
      advance = { ...advance, circles: [...advance.circles, circle] };
    } else {
      round = isCondition ? { taken: [...round.taken, place], isCircle: false, isMoved: true } : newRound;
      advance = taken(today, advance, transition, reason);
    }
  }
  const open = duties.filter(({ done }) => done === null);
  const { isMoved, ...kept } = round;
  const after = isMoved || round.isCircle ? { met: metOn(today), ...kept } : null;
  return { ...advance, status: { ...advance.status, through: day, duties: open, round: after } };
}

/** The round that a day begins with, and whether a condition has led on today. */
type RoundOfDay = Omit<Round, 'met'> & { readonly isMoved: boolean };

const newRound: RoundOfDay = { taken: [], isCircle: false, isMoved: false };

/** That of the day before, unless a condition is met, or not, other than then. */
function roundBefore(today: Today, { round }: LifecycleStatus): RoundOfDay {
  if (round === null) return newRound;
  if (round.met.join() !== metOn(today).join()) return newRound;
  return { taken: round.taken, isCircle: round.isCircle, isMoved: false };
}

/** The places of the transitions whose conditions are met on the day, whichever state they lead out of. */
function metOn(today: Today): readonly number[] {
  return today.lifecycle.transitions.flatMap(({ trigger }, place) =>
    trigger.kind === 'condition' && explained(today, trigger.guard, null).verdict === 'met' ? [place] : [],
  );
}

function taken(
  { lifecycle, day: on }: Today,
  advance: Advance,
  transition: CoreTransition<Condition>,
  reason: TransitionReason,
): Advance {
  const { status, transitions, notices } = advance;
  const { to, sentence, span, notice } = transition;
  const one: TakenTransition = { on, from: status.state, to, sentence, span, reason };
  const told: readonly Notice[] = notice === null ? [] : [{ on, ...notice, sentence }];
  return {
    ...advance,
    status: { ...status, state: to, entered: on, lasts: recordedDay(lifecycle, status, to, reason) },
    transitions: [...transitions, one],
    notices: [...notices, ...told],
  };
}

/** The recorded last day of the state that is entered: that of the decision, or the one that a timer leaves as it was. */
function recordedDay(
  { transitions }: CoreLifecycle<Condition>,
  { lasts }: LifecycleStatus,
  to: string,
  reason: TransitionReason,
): IsoDate | null {
  if (reason.kind === 'decision') return reason.through;
  const isRecorded = transitions.some(
    ({ to: state, trigger }) => state === to && trigger.kind === 'decision' && trigger.recorded,
  );
  return reason.kind === 'clock' && isRecorded ? lasts : null;
}

/** Why a transition is taken on the day; null where it is not. */
function reasonFor(
  today: Today,
  { from, trigger }: CoreTransition<Condition>,
  status: LifecycleStatus,
): TransitionReason | null {
  if (!from.includes(status.state)) return null;
  switch (trigger.kind) {
    case 'condition': {
      const explanation = explained(today, trigger.guard, null);
      return explanation.verdict === 'met' ? { kind: 'condition', explanation } : null;
    }
    case 'event': {
      const event = eventsOn(today).find((each) => each.event === trigger.event);
      if (event === undefined) return null;
      const explanation = trigger.guard === null ? null : explained(today, trigger.guard, trigger.moment);
      if (explanation !== null && explanation.verdict !== 'met') return null;
      return { kind: 'event', event: event.event, by: event.by ?? null, note: event.note ?? null, explanation };
    }
    case 'decision': {
      const decision = eventsOn(today).find(
        (each) => each.event === trigger.decision && isDecision(each, trigger.recorded),
      );
      if (decision === undefined) return null;
      const explanation = trigger.guard === null ? null : explained(today, trigger.guard, null);
      if (explanation !== null && explanation.verdict !== 'met') return null;
      return {
        kind: 'decision',
        decision: decision.event,
        by: decision.by ?? '',
        through: trigger.recorded ? (decision.through ?? null) : null,
        note: decision.note ?? null,
        explanation,
      };
    }
    case 'clock': {
      const clock = today.lifecycle.clocks.find(({ name }) => name === trigger.clock);
      const found = clock === undefined ? null : occurrence(clock, status.first, trigger, today.day);
      return found === null ? null : { kind: 'clock', clock: trigger.clock, ...found };
    }
    case 'end': {
      const { state, entered, lasts } = status;
      if (trigger.of !== state || endOf(today.lifecycle, status) !== today.day) return null;
      return { kind: 'end', state, entered, lasts };
    }
  }
}

function explained({ program, history, day, judge }: Today, guard: Condition, moment: Moment | null): Explanation {
  const options = moment === null ? { on: day } : { on: day, moment };
  return judge(program, guard, history.factsOn(day), options);
}

function eventsOn({ history, day }: Today): readonly LifecycleEvent[] {
  return history.events.filter(({ on }) => on === day);
}

/** Whether an event says who decided and, where that is asked for, through which day. */
function isDecision({ on, by, through }: LifecycleEvent, recorded: boolean): boolean {
  if (by === undefined || by === '') return false;
  return !recorded || (through !== undefined && isRealDay(through) && through >= on);
}

/** The first, second, third day of a clock about which its timer is the day; null where it is none of them. */
function occurrence(
  { every }: CoreClock,
  first: IsoDate,
  { side, length }: ClockTrigger,
  day: IsoDate,
): { readonly day: IsoDate; readonly count: number } | null {
  for (let count = 1; ; count += 1) {
    const own = dayAfter({ months: every.months * count, days: every.days * count }, first);
    if (own === null) return null;
    const timer = side === 'before' ? dayBack({ from: 'day', ...length }, own) : dayAfter(length, own);
    if (timer === day) return { day: own, count };
    if (timer === null || timer > day) return null;
  }
}

/** The day on which the state ends; null where it does not. */
function endOf({ states }: CoreLifecycle<unknown>, { state, entered, lasts }: LifecycleStatus): IsoDate | null {
  if (lasts !== null) return dayAfter({ months: 0, days: 1 }, lasts);
  const length = states.find(({ name }) => name === state)?.lasts ?? null;
  return length === null ? null : dayAfter(length, entered);
}

/** The duties as they are on the day: those that begin, then those that are done. */
function dutiesOn(today: Today, before: readonly DutyStatus[]): readonly DutyStatus[] {
  const { day, lifecycle } = today;
  const events = eventsOn(today).map(({ event }) => event);
  const begun = lifecycle.duties.flatMap((duty) => (events.includes(duty.after) ? begunOn(today, duty) : []));
  return [...before, ...begun].map((each) => {
    if (each.done !== null) return each;
    const done = events.includes(each.duty) ? day : null;
    return { ...each, done, overdue: (done ?? day) > each.last };
  });
}

function begunOn(today: Today, { name, title, action, within, guard }: CoreDuty<Condition>): readonly DutyStatus[] {
  const { day } = today;
  if (guard !== null && explained(today, guard, null).verdict !== 'met') return [];
  const last = dayAfter(within, day) ?? '9999-12-31';
  return [{ duty: name, title, action, began: day, last, done: null, overdue: false }];
}
