/** How verdicts change over time. */
import type { Changes } from '../changes/index.ts';
import type { Evaluation, IsoDate, Moment, Verdict } from '../explanation.ts';
import type { HistoryEvent, RenewalOutcome } from '../history/index.ts';
import type { Lifecycle } from '../lifecycle/index.ts';
import type { Clause, OnDay, ProgramInfo } from '../module.ts';
import type { Shape } from '../validate/shape.ts';

/** What is needed of an emitted module. */
export interface TimelineModule {
  readonly at: (on: string, moment?: Moment) => OnDay<unknown>;
  readonly clauses: readonly Clause[];
  readonly changes: Changes;
  readonly validator: { readonly shape: Shape };
  readonly program: Pick<ProgramInfo, 'award'>;
  /** Only of a program that has one. */
  readonly lifecycle?: Lifecycle<unknown>;
}

/** Days in a row on each of which a verdict is the same; both are included. */
export interface Band {
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly verdict: Verdict;
}

/** One verdict that changes on a day. */
export interface Turn {
  /** 0 is the verdict of the whole, 1 that of the first clause, and so on. */
  readonly row: number;
  readonly from: Verdict;
  readonly to: Verdict;
}

/** What is different on a day from the day before. */
export interface TimelineChange<Seen> {
  readonly on: IsoDate;
  readonly turns: readonly Turn[];
  /** What happened on the day. */
  readonly events: readonly HistoryEvent[];
  /** The evaluation of the day before, and that of the day, as they were looked at. */
  readonly before: Seen;
  readonly after: Seen;
}

/** The verdict that an application or a renewal meets on its day. */
export interface TimelineMoment<Seen> {
  readonly on: IsoDate;
  readonly moment: Moment;
  readonly event: HistoryEvent;
  readonly verdict: Verdict;
  /** Of a renewal: whether it counts. */
  readonly outcome: RenewalOutcome | null;
  readonly seen: Seen;
}

export interface Timeline<Seen> {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The bands of the whole, then those of each clause. */
  readonly rows: readonly (readonly Band[])[];
  /** The first day. */
  readonly beginning: Seen;
  readonly changes: readonly TimelineChange<Seen>[];
  readonly moments: readonly TimelineMoment<Seen>[];
  /** The days that were looked at. Nothing changes on any other. */
  readonly days: readonly IsoDate[];
}

/** What is made of an evaluation; the facts are those of the day, and only for as long as the call takes. */
export type Look<Seen> = (evaluation: Evaluation, facts: unknown) => Seen;
