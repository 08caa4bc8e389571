/** What is shown of a status over time: the same on the terminal, in a picture and as JSON. */
import type { DutyStatus, IsoDate } from '@proviso/runtime';

export type StatusView =
  | {
      readonly kind: 'told';
      /** The first day of the lifecycle, the latest where several are told of. */
      readonly begin: IsoDate;
      /** The first and the last day of each; null where no end is known. */
      readonly awards: readonly { readonly begin: IsoDate; readonly end: IsoDate | null }[];
      readonly bands: readonly StatusBandView[];
      readonly changes: readonly StatusChange[];
      readonly duties: readonly DutyView[];
      /** What is wrong with events of the history; nothing came of these. */
      readonly problems: readonly string[];
    }
  | Untold;

/** Nothing can be told. */
export interface Untold {
  readonly kind: 'untold';
  readonly why: string;
}

/** Days in a row in one state. */
export interface StatusBandView {
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly state: string;
  /** The title of the state, or else its name. */
  readonly status: string;
}

export interface StatusChange {
  readonly on: IsoDate;
  readonly from: string;
  readonly to: string;
  /** The document's words for the transition. */
  readonly sentence: string;
  readonly reasons: readonly string[];
  /** Who is told of it, as a sentence without a full stop. */
  readonly notice: string | null;
}

interface DutyView extends DutyStatus {
  readonly words: string;
}
