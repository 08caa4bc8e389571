/** What a lifecycle means: states, and what leads from one to another. See docs/semantics.md. */
import type { Span } from './span.ts';
import type { Moment } from './types.ts';

/** A program's lifecycle. It begins in its first state, on a first day from which clocks count. `Guard` is what its conditions are. */
export interface CoreLifecycle<Guard> {
  /** At least one. */
  readonly states: readonly CoreState[];
  readonly clocks: readonly CoreClock[];
  readonly duties: readonly CoreDuty<Guard>[];
  /** On one day they are gone through in this order, each once. */
  readonly transitions: readonly CoreTransition<Guard>[];
}

/** Whole months, and then whole days, counted forward. Months keep the day of the month, or else take the month's last day. */
export interface Length {
  readonly months: number;
  readonly days: number;
}

export interface CoreState {
  readonly name: string;
  readonly title: string | null;
  /** How long it lasts: it ends on the day that is so long after the day of entering it. Null: without end. */
  readonly lasts: Length | null;
  /** No transition leads out of it. */
  readonly final: boolean;
  readonly span: Span;
}

/** A day that comes again and again: the first day plus once, twice, three times the length, each counted from the first day. */
export interface CoreClock {
  readonly name: string;
  readonly every: Length;
}

/** What has to be done within a time after an event. */
export interface CoreDuty<Guard> {
  readonly name: string;
  readonly title: string | null;
  /** What is to be done, in the document's words. */
  readonly action: string;
  readonly within: Length;
  /** The event that begins it. The one that is called as the duty itself says that it was done. */
  readonly after: string;
  /** Only where this is met on the day of the event; null: always. */
  readonly guard: Guard | null;
  readonly span: Span;
}

export interface CoreTransition<Guard> {
  /** States that are not final. */
  readonly from: readonly string[];
  readonly to: string;
  readonly trigger: CoreTrigger<Guard>;
  /** Who is told when it is taken, and by what means. */
  readonly notice: { readonly to: string; readonly by: string | null } | null;
  /** The document's words on one line. */
  readonly sentence: string;
  readonly span: Span;
}

/** What fires a transition on a day. A guard does so where it is met: not where it is unmet, unknown, unclear or not applicable. */
export type CoreTrigger<Guard> =
  | { readonly kind: 'condition'; readonly guard: Guard }
  /** An event of this name is recorded on the day. The guard is judged on that day, at that moment. */
  | {
      readonly kind: 'event';
      readonly event: string;
      readonly moment: Moment | null;
      readonly guard: Guard | null;
    }
  /** A decision of this name is recorded on the day, with who took it. `recorded`: and with the last day of the state entered. */
  | {
      readonly kind: 'decision';
      readonly decision: string;
      readonly recorded: boolean;
      readonly guard: Guard | null;
    }
  /** The day is so long before or after one of the clock's days. */
  | ClockTrigger
  /** The state, in which the lifecycle is, ends on the day: the day after its recorded last day, else by how long it lasts. */
  | EndTrigger;

export interface ClockTrigger {
  readonly kind: 'clock';
  readonly clock: string;
  readonly side: 'before' | 'after';
  readonly length: Length;
}

interface EndTrigger {
  readonly kind: 'end';
  readonly of: string;
}

/** The condition of a trigger; null where it has none. */
export const guardOf = <Guard>(trigger: CoreTrigger<Guard>): Guard | null => {
  switch (trigger.kind) {
    case 'condition':
    case 'event':
    case 'decision':
      return trigger.guard;
    case 'clock':
    case 'end':
      return null;
  }
};

/** Every condition that a lifecycle asks: those of transitions, then those of duties, in the order of the document. */
export const guardsOf = <Guard>(lifecycle: CoreLifecycle<Guard> | null): readonly Guard[] => {
  const { transitions, duties } = lifecycle ?? { transitions: [], duties: [] };
  const guards = [...transitions.map(({ trigger }) => guardOf(trigger)), ...duties.map(({ guard }) => guard)];
  return guards.filter((guard) => guard !== null);
};

const triggerWith = <Guard, Other>(
  trigger: CoreTrigger<Guard>,
  exchange: (guard: Guard) => Other,
): CoreTrigger<Other> => {
  switch (trigger.kind) {
    case 'condition':
      return { ...trigger, guard: exchange(trigger.guard) };
    case 'event':
      return { ...trigger, guard: trigger.guard === null ? null : exchange(trigger.guard) };
    case 'decision':
      return { ...trigger, guard: trigger.guard === null ? null : exchange(trigger.guard) };
    case 'clock':
    case 'end':
      return trigger;
  }
};

/** The same lifecycle with each of its conditions exchanged, in the order of `guardsOf`. */
export const mapGuards = <Guard, Other>(
  lifecycle: CoreLifecycle<Guard>,
  exchange: (guard: Guard, index: number) => Other,
): CoreLifecycle<Other> => {
  let count = 0;
  const next = (guard: Guard): Other => exchange(guard, count++);
  const transitions = lifecycle.transitions.map((each) => ({ ...each, trigger: triggerWith(each.trigger, next) }));
  const duties = lifecycle.duties.map((each) => ({ ...each, guard: each.guard === null ? null : next(each.guard) }));
  return { ...lifecycle, transitions, duties };
};
