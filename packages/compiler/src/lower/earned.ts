import type { Earned as EarnedTree, Point } from '@proviso/grammar';
import { intersection, isEmpty, always } from '../calendar/lifetimes.ts';
import type { Earned } from '../core/core.ts';
import { isReported, lifetimeOf } from '../names/lifetime-of.ts';
import { dateScope, placeOf, type Scope } from './scope.ts';
import { lengthOf } from './windows.ts';

/** Says of a revision that has no day of its own that nothing is earned before it or since; whether a point is such a one. */
const isWithoutDay = (scope: Scope, point: Point): boolean => {
  if (point.kind !== 'Label') return false;
  const revision = scope.lowering.revisions.get(point.text);
  if (revision?.on !== null) return false;
  scope.lowering.mentionRevision(revision.label);
  const details = { label: revision.label, forCohorts: revision.step !== null };
  scope.lowering.report('earned-needs-day', placeOf(scope, point), details);
  return true;
};

/** The first days that count, by what stands after `earned`; null, with a diagnostic, where there are none. */
const daysOfEarning = (scope: Scope, tree: EarnedTree): Pick<Earned, 'first' | 'last'> | null => {
  const lifetimes = tree.lifetimes.filter(({ point }) => !isWithoutDay(scope, point));
  const dates = dateScope(scope);
  const each = lifetimes.map((lifetime) => lifetimeOf(dates, [lifetime], ''));
  const days = each.reduce(intersection, always);
  if (!isEmpty(days)) return { first: days.first, last: days.last };
  const [first] = lifetimes;
  const last = lifetimes.at(-1);
  if (first !== undefined && last !== undefined && !isReported(dates, lifetimes, days)) {
    const place = placeOf(scope, { start: first.start, end: last.end });
    scope.lowering.report('never-earned', place, { first: days.first ?? '', last: days.last ?? '' });
  }
  return null;
};

/** What a phrase asks of the first day of what is held: `earned before 2020-05-01 and valid for 3 years after it`; null: nothing. */
export const earnedOf = (scope: Scope, tree: EarnedTree | null): Earned | null => {
  if (tree === null) return null;
  const { first, last } = daysOfEarning(scope, tree) ?? { first: null, last: null };
  const validFor = tree.validFor === null ? null : lengthOf(scope, tree.validFor);
  return first === null && last === null && validFor === null ? null : { first, last, validFor };
};
