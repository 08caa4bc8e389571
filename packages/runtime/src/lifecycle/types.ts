/**
 * What a lifecycle is, and what going through one gives. The shapes of what it gives are those that the compiler's Core
 * declares (`packages/compiler/src/core/status.ts`); a type test holds the two together.
 */
import type { Explanation, IsoDate, Moment, Span } from '../explanation.ts';

/** Where somebody is in a lifecycle, with all that later days have to know of earlier ones. Plain data, to be kept anywhere. */
export interface LifecycleStatus {
  readonly state: string;
  /** The day on which the lifecycle began: clocks count from it. */
  readonly first: IsoDate;
  /** The day on which the state was entered. */
  readonly entered: IsoDate;
  /** The last day of the state, where a decision recorded one. */
  readonly lasts: IsoDate | null;
  /** The last day that has been gone through; null before the first one has been. */
  readonly through: IsoDate | null;
  /** What has begun and is not done. */
  readonly duties: readonly DutyStatus[];
  /** What conditions have led to of late; null where they lead nowhere any more. */
  readonly round: Round | null;
}

/**
 * Transitions that were taken because of conditions while these stayed as they are, and nothing else led on: each is taken once, as one that
 * was taken again would be taken for ever.
 */
export interface Round {
  /** The places of the transitions, among those of the lifecycle, whose conditions were met on the last day gone through. */
  readonly met: readonly number[];
  /** The places of those that were taken. */
  readonly taken: readonly number[];
  /** One of them would have been taken again. Until something changes, conditions lead nowhere. */
  readonly isCircle: boolean;
}

export interface DutyStatus {
  readonly duty: string;
  readonly title: string | null;
  readonly action: string;
  /** The day of the event that began it. */
  readonly began: IsoDate;
  /** The last day on which it is done in time. */
  readonly last: IsoDate;
  readonly done: IsoDate | null;
  /** It was not done through its last day. */
  readonly overdue: boolean;
}

/** Something that is recorded of a day: a renewal, an application, a decision, or whatever else a lifecycle names. */
export interface LifecycleEvent {
  readonly on: IsoDate;
  readonly event: string;
  /** Who did or decided it. Without it nothing is a decision. */
  readonly by?: string;
  /** Of a decision: the last day of the state that it leads to. */
  readonly through?: IsoDate;
  readonly note?: string;
}

/** What is known of somebody over time. */
export interface LifecycleHistory<Facts> {
  readonly factsOn: (day: IsoDate) => Facts;
  readonly events: readonly LifecycleEvent[];
  /**
   * The days, of those from one to another, both included, on which a condition may be met, or not, other than on the day before;
   * more days are no mistake. Where it is left out, every day is looked at.
   */
  readonly changes?: (from: IsoDate, to: IsoDate) => readonly IsoDate[];
}

/** What a time brings: everything is in the order in which it happens. */
export interface Advance {
  readonly status: LifecycleStatus;
  readonly transitions: readonly TakenTransition[];
  readonly notices: readonly Notice[];
  /** Transitions that were not taken, as they lead round in a circle. */
  readonly circles: readonly Circle[];
  /** Those that were done in this time, and those that are open at its end. */
  readonly duties: readonly DutyStatus[];
}

/** A transition that would have been taken once more on a day, though nothing had changed since it was taken. */
export interface Circle {
  readonly on: IsoDate;
  readonly state: string;
  /** The document's words. */
  readonly sentence: string;
  readonly span: Span;
}

export interface TakenTransition {
  readonly on: IsoDate;
  readonly from: string;
  readonly to: string;
  /** The document's words. */
  readonly sentence: string;
  readonly span: Span;
  readonly reason: TransitionReason;
}

export type TransitionReason =
  /** Its condition was met. */
  | { readonly kind: 'condition'; readonly explanation: Explanation }
  /** Something was recorded. `explanation` is that of the condition, where there is one. */
  | {
      readonly kind: 'event';
      readonly event: string;
      readonly by: string | null;
      readonly note: string | null;
      readonly explanation: Explanation | null;
    }
  | {
      readonly kind: 'decision';
      readonly decision: string;
      readonly by: string;
      readonly through: IsoDate | null;
      readonly note: string | null;
      readonly explanation: Explanation | null;
    }
  /** The day that the clock came to, for the first, second, third time. */
  | { readonly kind: 'clock'; readonly clock: string; readonly day: IsoDate; readonly count: number }
  /** The state ended, which was entered on that day, by a recorded last day where there is one. */
  | { readonly kind: 'end'; readonly state: string; readonly entered: IsoDate; readonly lasts: IsoDate | null };

export interface Notice {
  readonly on: IsoDate;
  readonly to: string;
  readonly by: string | null;
  /** The words of the transition that asks for it. */
  readonly sentence: string;
}

/** Whole months, and then whole days, counted forward. */
export type Length = readonly [months: number, days: number];

/** A lifecycle as emitted modules have it. Conditions are numbered; `Judge` knows them. */
export interface Machine {
  readonly states: readonly MachineState[];
  readonly clocks: readonly { readonly name: string; readonly every: Length }[];
  readonly duties: readonly MachineDuty[];
  readonly transitions: readonly MachineTransition[];
}

export interface MachineState {
  readonly name: string;
  readonly title: string | null;
  readonly lasts: Length | null;
  readonly final: boolean;
}

export interface MachineDuty {
  readonly name: string;
  readonly title: string | null;
  readonly action: string;
  readonly within: Length;
  readonly after: string;
  readonly guard: number | null;
}

export interface MachineTransition {
  readonly from: readonly string[];
  readonly to: string;
  readonly trigger: MachineTrigger;
  readonly notice: { readonly to: string; readonly by: string | null } | null;
  readonly sentence: string;
  readonly span: Span;
}

export type MachineTrigger =
  | { readonly kind: 'condition'; readonly guard: number }
  | { readonly kind: 'event'; readonly event: string; readonly moment: Moment | null; readonly guard: number | null }
  | { readonly kind: 'decision'; readonly decision: string; readonly recorded: boolean; readonly guard: number | null }
  | { readonly kind: 'clock'; readonly clock: string; readonly side: 'before' | 'after'; readonly length: Length }
  | { readonly kind: 'end'; readonly of: string };

/** The explanation of a condition that is met; null where it is not. */
export type Judge = (
  guard: number,
  facts: unknown,
  options: { readonly on: IsoDate; readonly moment?: Moment },
) => Explanation | null;

/** The lifecycle of a program. */
export interface Lifecycle<Facts> {
  /** The first is the one in which it begins. */
  readonly states: readonly MachineState[];
  /** The status of somebody whose lifecycle begins on a day: of the award, say. Throws a RangeError where that is no day. */
  readonly begin: (first: IsoDate) => LifecycleStatus;
  /**
   * Goes through the days after those that the status has gone through, the last one included. To go on in several steps or in
   * one comes to the same. Throws a RangeError where the last day is no day.
   */
  readonly advance: (status: LifecycleStatus, history: LifecycleHistory<Facts>, until: IsoDate) => Advance;
  /** What is wrong with recorded events: those that the lifecycle does not know, and decisions that lack something. */
  readonly problems: (events: readonly LifecycleEvent[]) => readonly string[];
}
