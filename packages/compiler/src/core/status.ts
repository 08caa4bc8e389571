/**
 * What going through a lifecycle gives. The interpreter builds it from these types; the runtime declares the same shape
 * for emitted modules (a type test holds the two together), so that neither depends on the other.
 */
import type { Explanation } from './explanation.ts';
import type { Span } from './span.ts';
import type { IsoDate } from './types.ts';

/** Where somebody is in a lifecycle, with all that later days have to know of earlier ones. */
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
