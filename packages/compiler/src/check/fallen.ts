/**
 * Conditions that nobody can meet because what they ask for has retired. Nothing is judged here but the catalog's dates: what else
 * keeps somebody from meeting a condition is not looked at.
 */
import { dayAfter } from '../calendar/dates.ts';
import { contains } from '../calendar/lifetimes.ts';
import type { Admission, AdmissionSpan, Condition, HoldingSelection } from '../core/core.ts';
import { conditionsIn } from '../core/walk.ts';
import type { IsoDate } from '../core/types.ts';

/** A count that nobody reaches on a day, for what has retired by then. */
export interface Fallen {
  readonly condition: Condition;
  readonly kind: string;
  /** What it would need, the last that retired first. */
  readonly entries: readonly { readonly name: string; readonly last: IsoDate }[];
}

/** How a condition stands on a day: it can be met as far as the catalog goes, it is not asked, or it has fallen. */
type Standing = { readonly kind: 'open' | 'out' } | { readonly kind: 'fallen'; readonly counts: readonly Fallen[] };

const open: Standing = { kind: 'open' };
const out: Standing = { kind: 'out' };

const fallen = (standings: readonly Standing[]): Standing => ({
  kind: 'fallen',
  counts: standings.flatMap((each) => (each.kind === 'fallen' ? each.counts : [])),
});

const isFallen = ({ kind }: Standing): boolean => kind === 'fallen';

/** The last state that revisions for cohorts can bring about. */
const spansOf = ({ spans, revised }: Admission): readonly AdmissionSpan[] => revised.at(-1)?.spans ?? spans;

/** Since when an entry that would count on a day has retired; null where it has not, or would not count anyway. */
const retiredBy = (admission: Admission, { time }: HoldingSelection, day: IsoDate): IsoDate | null => {
  const span = spansOf(admission).find((each) => contains(each, day));
  if (span?.refusal?.kind === 'retired') return span.refusal.last;
  const { last } = admission.offered;
  return span?.refusal === null && time.kind === 'throughout' && last !== null && last < day ? last : null;
};

const countsOn = (admission: Admission, selection: HoldingSelection, day: IsoDate): boolean =>
  spansOf(admission).some((each) => each.refusal === null && contains(each, day)) &&
  retiredBy(admission, selection, day) === null;

const ofHoldings = (condition: Condition, selection: HoldingSelection, least: number, day: IsoDate): Standing => {
  const { admissions, of } = selection;
  if (admissions.filter((each) => countsOn(each, selection, day)).length >= least) return open;
  const entries = admissions
    .flatMap((each) => {
      const last = retiredBy(each, selection, day);
      return last === null ? [] : [{ name: each.entry, last }];
    })
    .toSorted((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0));
  return entries.length === 0 ? open : { kind: 'fallen', counts: [{ condition, kind: of, entries }] };
};

/** Of several: which are asked, and how they stand. */
const asked = (members: readonly Condition[], day: IsoDate): readonly Standing[] =>
  members.map((member) => standingOf(member, day)).filter(({ kind }) => kind !== 'out');

const ofMembers = (members: readonly Condition[], day: IsoDate, least: (count: number) => number): Standing => {
  const here = asked(members, day);
  if (here.length === 0) return members.length === 0 ? open : out;
  const able = here.filter((each) => !isFallen(each)).length;
  return able < Math.min(least(here.length), here.length) ? fallen(here) : open;
};

const standingOf = (condition: Condition, day: IsoDate): Standing => {
  const { form } = condition;
  switch (form.kind) {
    case 'all':
    case 'slots':
      return ofMembers(form.members, day, (count) => count);
    case 'any':
      return ofMembers(form.members, day, () => 1);
    case 'tally':
      return ofMembers(form.members, day, () => form.bound.atLeast ?? 0);
    case 'inForce':
      return contains(form.lifetime, day) ? standingOf(form.body, day) : out;
    case 'measured': {
      const measured = form.dates.findLast((date) => date <= day);
      return measured === undefined ? out : standingOf(form.body, measured);
    }
    case 'when':
      return isFallen(standingOf(form.condition, day)) ? out : standingOf(form.body, day);
    case 'instead': {
      // Whoever one of the two is asked of can be helped by the other one in nothing.
      const both = asked([form.replacement, form.original], day);
      return both.length === 0 ? out : both.some(isFallen) ? fallen(both) : open;
    }
    case 'moment':
    case 'begun':
    case 'governed':
    case 'decided':
    case 'daily':
      return standingOf(form.body, day);
    case 'count': {
      const least = form.bound.atLeast ?? 0;
      if (least === 0) return open;
      const { selection } = form;
      const test = selection.kind === 'items' ? selection.test : (selection.holders?.test ?? null);
      const ofTest = test === null ? open : standingOf(test, day);
      if (isFallen(ofTest)) return ofTest;
      return selection.kind === 'items' ? open : ofHoldings(condition, selection, least, day);
    }
    case 'every': {
      const test = standingOf(form.test, day);
      return isFallen(test) ? test : open;
    }
    case 'share': {
      const test = standingOf(form.test, day);
      return form.bound.low !== null && isFallen(test) ? test : open;
    }
    case 'notRequired':
      return out;
    case 'not':
    case 'question':
    case 'attested':
    case 'truth':
    case 'compare':
      return open;
  }
};

/** The counts for which nobody can meet a condition on a day; none where somebody can. */
export const fallenOn = (condition: Condition, day: IsoDate): readonly Fallen[] => {
  const standing = standingOf(condition, day);
  return standing.kind === 'fallen' ? standing.counts : [];
};

/** Whether a condition is asked on a day at all. */
export const isAskedOn = (condition: Condition, day: IsoDate): boolean => standingOf(condition, day).kind !== 'out';

const admissionsIn = (condition: Condition): readonly Admission[] =>
  condition.form.kind === 'count' && condition.form.selection.kind === 'holdings'
    ? condition.form.selection.admissions
    : [];

/** The days in a condition, after one and through another, on which it may fall: its own, and those of what it asks for. */
export const daysOfFalling = (condition: Condition, after: IsoDate, through: IsoDate): readonly IsoDate[] => {
  const days = conditionsIn(condition).flatMap((each): readonly (IsoDate | null)[] => {
    if (each.form.kind === 'inForce') return [each.form.lifetime.first];
    if (each.form.kind === 'measured') return each.form.dates;
    return admissionsIn(each).flatMap((admission) => [
      ...spansOf(admission).flatMap(({ first, refusal }) => (refusal?.kind === 'retired' ? [first] : [])),
      ...(admission.offered.last === null ? [] : [dayAfter(admission.offered.last)]),
    ]);
  });
  return [...new Set(days.flatMap((day) => (day !== null && after < day && day <= through ? [day] : [])))].toSorted();
};
