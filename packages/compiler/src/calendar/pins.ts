/** Revisions for cohorts to which something is pinned, with the days on which they can have begun. */
import type { RevisionStep } from '../core/core.ts';
import type { IsoDate } from '../core/types.ts';

/** A revision for cohorts, with what is known of the days on which it, or one after it, has begun. */
export interface Pin extends RevisionStep {
  /** Before this day neither has for anybody; null: that is not known. */
  readonly earliest: IsoDate | null;
  /** From this day on one of them has for everybody; null: from none. */
  readonly forAll: IsoDate | null;
}

/** When a revision begins: on one day for everybody, or on several for some. */
export interface RevisionDays {
  readonly isForCohorts: boolean;
  /** None where what is written is no day. */
  readonly days: readonly IsoDate[];
}

const earliestOf = (days: readonly IsoDate[]): IsoDate | null => days.toSorted()[0] ?? null;

/** The days of the revision at a place in the list of all; where it is not there, at -1, they are not known. One that begins for everybody ends those before it for all. */
export const reachOf = (revisions: readonly RevisionDays[], index: number): Pick<Pin, 'earliest' | 'forAll'> => {
  if (index < 0) return { earliest: null, forAll: null };
  const [, ...after] = revisions.slice(index);
  const isKnown = revisions.slice(index).every(({ days }) => days.length > 0);
  return {
    earliest: isKnown ? earliestOf(revisions.slice(index).flatMap(({ days }) => days)) : null,
    forAll: earliestOf(after.flatMap(({ isForCohorts, days }) => (isForCohorts ? [] : days))),
  };
};
