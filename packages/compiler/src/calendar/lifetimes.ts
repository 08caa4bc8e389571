import type { IsoDate, Lifetime } from '../core/types.ts';
import { dayAfter, dayBefore, firstDay, lastDay } from './dates.ts';
import type { Pin } from './pins.ts';

/** The days on which something counts where certain revisions for cohorts have begun, and others have not. */
export interface Pinned extends Lifetime {
  /** This one, or one after it, has begun for the partner. */
  readonly begun?: Pin;
  /** Neither this one nor one after it has. */
  readonly notBegun?: Pin;
}

/** Without beginning or end. */
export const always: Lifetime = { first: null, last: null, firstRevision: null, lastRevision: null };

/** No day at all: it ends before it begins. */
const never: Lifetime = { ...always, first: lastDay, last: firstDay };

/** Whether it is every day. */
export const isEveryDay = ({ first, last }: Pick<Lifetime, 'first' | 'last'>): boolean =>
  first === null && last === null;

/** Whether no day is in it for anybody. */
export const isEmpty = ({
  first,
  last,
  begun,
  notBegun,
}: Pick<Pinned, 'first' | 'last' | 'begun' | 'notBegun'>): boolean =>
  (first !== null && last !== null && last < first) ||
  (begun !== undefined && notBegun !== undefined && notBegun.step <= begun.step);

/** Of two steps that have to have begun the later one; of two that must not have, the earlier one. */
const narrower = (
  a: Pin | undefined,
  b: Pin | undefined,
  isNarrower: (a: number, b: number) => boolean,
): Pin | undefined => {
  if (a === undefined || b === undefined) return a ?? b;
  return isNarrower(b.step, a.step) ? b : a;
};

/** The days in both. Of two ends the narrower one stands, with the revision that it was named by. */
export const intersection = (a: Pinned, b: Pinned): Pinned => {
  const laterFirst = b.first !== null && (a.first === null || b.first > a.first) ? b : a;
  const earlierLast = b.last !== null && (a.last === null || b.last < a.last) ? b : a;
  const begun = narrower(a.begun, b.begun, (one, other) => one > other);
  const notBegun = narrower(a.notBegun, b.notBegun, (one, other) => one < other);
  return {
    first: laterFirst.first,
    firstRevision: laterFirst.firstRevision,
    last: earlierLast.last,
    lastRevision: earlierLast.lastRevision,
    ...(begun === undefined ? {} : { begun }),
    ...(notBegun === undefined ? {} : { notBegun }),
  };
};

/** The same where so many revisions for cohorts have begun: what is pinned to one of them counts as it does then, or on no day. */
export const whereBegun = (lifetime: Pinned, steps: number): Lifetime => {
  const { begun, notBegun, ...days } = lifetime;
  const isOut = (begun !== undefined && steps < begun.step) || (notBegun !== undefined && steps >= notBegun.step);
  return isOut ? never : days;
};

/**
 * The days on which it can count for anybody: only once a revision to which it is pinned can have begun, and as long as one with
 * which it ends can be still to come.
 */
const possibleDays = ({ first, last, begun, notBegun }: Pinned): Lifetime => {
  const until = notBegun === undefined || notBegun.forAll === null ? always : daysBefore(notBegun.forAll);
  return intersection(intersection({ ...always, first, last }, { ...always, first: begun?.earliest ?? null }), until);
};

/** Whether it surely never counts: on no day, or on none on which the revisions to which it is pinned are as it needs them. */
export const isNever = (lifetime: Pinned): boolean => isEmpty(lifetime) || isEmpty(possibleDays(lifetime));

/** The ends that leave it no day, in words: days, or revisions. */
export const endsOf = (lifetime: Pinned): { readonly first: string; readonly last: string } => {
  const { first, last } = possibleDays(lifetime);
  const { begun, notBegun } = lifetime;
  const isByRevisions = begun !== undefined && notBegun !== undefined && notBegun.step <= begun.step;
  return isByRevisions
    ? { first: `with revision ${begun.label}`, last: `with revision ${notBegun.label}` }
    : { first: `on ${first ?? ''}`, last: `on ${last ?? ''}` };
};

/** The same for whom it counts, on every day, that of a pin included. */
export const withoutDays = ({ begun, notBegun }: Pinned): Pinned => ({
  ...always,
  ...(begun === undefined ? {} : { begun: { ...begun, earliest: null } }),
  ...(notBegun === undefined ? {} : { notBegun }),
});

/** What is left of every day and everybody without the lifetime, in parts that have nothing in common. */
export const complement = (lifetime: Pinned): readonly Pinned[] => {
  const { first, last, firstRevision, lastRevision, begun, notBegun } = lifetime;
  const pins = { ...(begun === undefined ? {} : { begun }), ...(notBegun === undefined ? {} : { notBegun }) };
  return [
    ...(first === null ? [] : [{ ...daysBefore(first), ...pins, lastRevision: firstRevision }]),
    ...(last === null ? [] : [{ ...daysAfter(last), ...pins, firstRevision: lastRevision }]),
    ...(begun === undefined ? [] : [{ ...always, notBegun: begun }]),
    ...(notBegun === undefined ? [] : [{ ...always, begun: notBegun }]),
  ].filter((part) => !isEmpty(part));
};

/** Whether there can be a day on which both count for somebody. */
export const overlap = (a: Pinned, b: Pinned): boolean => !isNever(intersection(a, b));

export const contains = ({ first, last }: Pick<Lifetime, 'first' | 'last'>, day: IsoDate): boolean =>
  (first === null || first <= day) && (last === null || day <= last);

/** The days before one: none before the first of the calendar. */
export const daysBefore = (date: IsoDate): Lifetime =>
  date === firstDay ? never : { ...always, last: dayBefore(date) };

/** The days after one: none after the last of the calendar. */
export const daysAfter = (date: IsoDate): Lifetime => (date === lastDay ? never : { ...always, first: dayAfter(date) });
