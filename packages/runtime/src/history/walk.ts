/** Facts as they were day by day of a history. */
import type { IsoDate } from '../explanation.ts';
import { defaultLimits } from '../validate/issues.ts';
import type { Checks } from '../validate/prepare.ts';
import type { Shape } from '../validate/shape.ts';
import { startWalk } from '../validate/walk.ts';
import type { Walk } from '../validate/walk.ts';
import { applyEvent } from './apply.ts';
import { noteRenewal } from './holdings.ts';
import type { History, HistoryEvent } from './history.ts';
import { copyOfObject } from './working.ts';
import type { Awarded, RenewalOutcome, Working } from './working.ts';

/** The facts from a day on, until the next step. */
export interface HistoryStep {
  /** The day of the events; null at the beginning, before all of them. */
  readonly on: IsoDate | null;
  readonly events: readonly HistoryEvent[];
  /** Only until the next step is asked for: then they change. Whoever needs them longer asks `factsOn`. */
  readonly facts: unknown;
}

/** An event with its place in the history. */
export interface PlacedEvent {
  readonly event: HistoryEvent;
  readonly place: number;
}

/**
 * The events in the order of their days, and on one day in that in which they are written; but renewals come last, as they are judged by all
 * that is known of their day.
 */
export function inOrderOfDays(events: readonly PlacedEvent[]): readonly PlacedEvent[] {
  const isRenewal = ({ event }: PlacedEvent): number => (event.event === 'renewed' ? 1 : 0);
  return events.toSorted((one, other) => {
    if (one.event.on !== other.event.on) return one.event.on < other.event.on ? -1 : 1;
    return isRenewal(one) - isRenewal(other);
  });
}

function placed(events: readonly HistoryEvent[]): readonly PlacedEvent[] {
  return events.map((event, place) => ({ event, place }));
}

/** The facts at the beginning, to be changed. */
export function workingOf(
  shape: Shape,
  beginning: unknown,
  { walk, checks, awarded = null }: { walk: Walk; checks: Checks | null; awarded?: Awarded | null | undefined },
): Working {
  return { shape, facts: copyOfObject(beginning), walk, checks, indexes: new WeakMap(), former: [], awarded };
}

/** What a fold over a history may be told besides. */
export interface HistoryOptions {
  /** The entry that the program awards: renewals are noted at its holding. */
  readonly awarded?: Awarded | null | undefined;
  /** What becomes of the renewals of a day, given the facts as of it; left out, all count. */
  readonly renewal?: RenewalJudge | undefined;
}

/** Says what becomes of the renewals of a day, given the facts after everything else that happened on it. */
export type RenewalJudge = (on: IsoDate, facts: unknown) => RenewalOutcome;

/** No issue is kept: the history has been accepted, and what does not fit is passed over. */
function silently(): Walk {
  return startWalk({ ...defaultLimits, maxIssues: 0 });
}

/** Facts that go from day to day. */
export interface HistoryWalk {
  /** As they are now. They change when the walk goes on. */
  readonly facts: unknown;
  /** The day on which something happens next; null where nothing does any more. */
  readonly next: () => IsoDate | null;
  /** Goes on through that day, and gives what happened on it. */
  readonly step: () => readonly HistoryEvent[];
}

/** Begins a walk before the first event. */
export function walkHistory(shape: Shape, history: History, options: HistoryOptions = {}): HistoryWalk {
  const working = workingOf(shape, history.beginning, { walk: silently(), checks: null, ...options });
  return walkWith(working, history, options);
}

function walkWith(working: Working, history: History, { renewal }: HistoryOptions): HistoryWalk {
  const all = inOrderOfDays(placed(history.events ?? [])).map(({ event }) => event);
  let at = 0;
  return {
    facts: working.facts,
    next: () => all[at]?.on ?? null,
    step: () => {
      const first = at;
      const on = all[at]?.on;
      let isRenewed = false;
      for (let event = all[at]; event !== undefined && event.on === on; event = all[at]) {
        // Whether a renewal counts is judged by all that is known of its day.
        if (event.event === 'renewed') isRenewed = true;
        else applyEvent(working, event);
        at += 1;
      }
      if (isRenewed && on !== undefined) noteRenewal(working, on, renewal?.(on, working.facts));
      return all.slice(first, at);
    },
  };
}

/**
 * Goes through a history from day to day: the beginning, then each day on which something happens, with the facts as they are
 * from then on. Facts are not copied for a step; each event costs what it changes.
 */
export function* stepsOf(
  shape: Shape,
  history: History,
  options: HistoryOptions = {},
): Generator<HistoryStep, void, undefined> {
  const walk = walkHistory(shape, history, options);
  const { facts } = walk;
  yield { on: null, events: [], facts };
  for (let on = walk.next(); on !== null; on = walk.next()) yield { on, events: walk.step(), facts };
}

/** The facts as of a day, all events through it applied; null: those at the beginning. They are nobody else's. */
export function factsOn(
  shape: Shape,
  history: History,
  day: IsoDate | null,
  options: HistoryOptions = {},
): Readonly<Record<string, unknown>> {
  const events = (history.events ?? []).filter(({ on }) => day !== null && on <= day);
  return factsOverTime(shape, { ...history, events }, options).last;
}

/** All that is known at some time of a history. */
export interface FactsOverTime {
  /** The facts after the last event. */
  readonly last: Readonly<Record<string, unknown>>;
  /** What was so before, as parts of facts. */
  readonly former: readonly unknown[];
}

/** Everything that facts say in the course of a history, for whoever looks for days that they name. */
export function factsOverTime(shape: Shape, history: History, options: HistoryOptions = {}): FactsOverTime {
  const working = workingOf(shape, history.beginning, { walk: silently(), checks: null, ...options });
  const walk = walkWith(working, history, options);
  while (walk.next() !== null) walk.step();
  return { last: working.facts, former: working.former };
}
