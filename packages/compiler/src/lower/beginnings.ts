/** What the lines of a revision say of when it begins for whom. */
import type { CohortStart, Revision } from '@proviso/grammar';
import type { Condition, Moment } from '../core/core.ts';
import type { IsoDate } from '../core/types.ts';

/** One line of a revision: the cohort, with the moment and the first day for which it speaks. */
export interface Beginning {
  readonly node: CohortStart;
  readonly cohort: Condition;
  readonly moment: Moment | null;
  readonly date: IsoDate;
}

/** A revision with what its lines say, in the order of the document. */
export interface Begun {
  readonly node: Revision;
  readonly label: string;
  readonly on: IsoDate | null;
  /** Null where it begins on one day for everybody, or has no beginning. */
  readonly beginnings: readonly Beginning[] | null;
}
