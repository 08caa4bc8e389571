/** How a status changes over time. */
import type { IsoDate } from '../explanation.ts';
import type { DutyStatus, Notice, TakenTransition } from '../lifecycle/types.ts';

/** Days in a row in one state; both are included. */
export interface StatusBand {
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly state: string;
  /** The day on which it was entered, which may be before the first day that is told of. */
  readonly entered: IsoDate;
}

/** A transition that was taken, with the evaluations of the day before and of the day, as they were looked at. */
export interface StatusTurn<Seen> extends TakenTransition {
  readonly notice: Notice | null;
  readonly before: Seen;
  readonly after: Seen;
}

export interface StatusOverTime<Seen> {
  /** The first day of the lifecycle. */
  readonly begin: IsoDate;
  /** Its last day, that of the award; null where no end is known. */
  readonly end: IsoDate | null;
  readonly bands: readonly StatusBand[];
  readonly turns: readonly StatusTurn<Seen>[];
  /** Those that are open on the last day or were done in this time. */
  readonly duties: readonly DutyStatus[];
  /** What does not count, as something is wrong with events of the history or with the lifecycle: sentences. */
  readonly problems: readonly string[];
}
