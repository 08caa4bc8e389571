/** Clauses that cannot be met together. Only what surely is so is reported: see core/exclusion.ts. */
import { contains, always, intersection, isNever, type Pinned } from '../calendar/lifetimes.ts';
import { reachOf, type Pin, type RevisionDays } from '../calendar/pins.ts';
import type { Admission, Condition, Form, GoverningRevision, HoldingSelection, RevisionStep } from '../core/core.ts';
import { boundsExclude, neverBoth, plain } from '../core/exclusion.ts';
import { meaningOf, meaningOfPart } from '../core/meaning.ts';
import type { IsoDate } from '../core/types.ts';
import { conditionsIn } from '../core/walk.ts';
import type { Place, Reporter } from '../diagnostics/report.ts';
import type { DocumentGraph } from '../documents/graph.ts';

/** Something that is required, and where it is. */
export interface Clause {
  readonly condition: Condition;
  readonly lifetime: Pinned;
  readonly moment: string | null;
  /** What has to hold for it to be required, as texts that tell one from the other. */
  readonly guards: readonly string[];
  /** On which days it is judged; empty for the day of evaluation. */
  readonly measured: string;
  /** The revisions that may govern. */
  readonly revisions: readonly GoverningRevision[];
}

type Around = Omit<Clause, 'condition'>;

/** What is looked at of a condition: the fact that a comparison reads, or what a count counts, or what is attested or asked; null for any other. */
const subjectOf = (condition: Condition): string | null => {
  const { form } = condition;
  if (form.kind === 'compare' || form.kind === 'truth') {
    return `compare ${form.field.from} ${form.field.segments.join('.')}`;
  }
  if (form.kind === 'attested' || form.kind === 'question') return meaningOf(condition);
  if (form.kind === 'not') return subjectOf(plain(form.member));
  if (form.kind !== 'count') return null;
  const { selection } = form;
  if (selection.kind === 'items') return `items ${selection.list.from} ${selection.list.segments.join('.')}`;
  return `holdings ${selection.verb} ${selection.of} ${selection.from}`;
};

const daysOfRevision = ({ on, begins }: GoverningRevision): RevisionDays => {
  const lines = begins === null ? [] : conditionsIn(begins);
  const days = lines.flatMap(({ form }) => (form.kind === 'inForce' ? (form.lifetime.first ?? []) : []));
  return { isForCohorts: begins !== null, days: begins === null ? (on === null ? [] : [on]) : days };
};

/** A revision for cohorts with the days on which it can have begun. */
const pinTo = (step: RevisionStep | null, { revisions }: Around): Pin | null =>
  step === null
    ? null
    : {
        ...step,
        ...reachOf(
          revisions.map(daysOfRevision),
          revisions.findIndex(({ label }) => label === step.label),
        ),
      };

/** Every comparison and count that is required by itself, by what it looks at. */
const collect = (condition: Condition, around: Around, found: Map<string, Clause[]>): void => {
  const { form } = condition;
  switch (form.kind) {
    case 'all':
      for (const member of form.members) collect(member, around, found);
      return;
    case 'inForce':
      collect(form.body, { ...around, lifetime: intersection(around.lifetime, form.lifetime) }, found);
      return;
    case 'moment':
      if (around.moment !== null && around.moment !== form.moment) return;
      collect(form.body, { ...around, moment: form.moment }, found);
      return;
    case 'when':
      collect(form.body, { ...around, guards: [...around.guards, meaningOf(form.condition)] }, found);
      return;
    case 'measured':
      collect(form.body, { ...around, measured: form.dates.join() }, found);
      return;
    case 'governed':
      collect(form.body, { ...around, revisions: form.revisions }, found);
      return;
    case 'begun': {
      const [begun, notBegun] = [pinTo(form.since, around), pinTo(form.before, around)];
      const pins = { ...always, ...(begun && { begun }), ...(notBegun && { notBegun }) };
      collect(form.body, { ...around, lifetime: intersection(around.lifetime, pins) }, found);
      return;
    }
    case 'decided':
      collect(form.body, { ...around, measured: `${around.measured} ${meaningOfPart(form.award)}` }, found);
      return;
    case 'any': {
      const [only] = form.members;
      if (only !== undefined && form.members.length === 1) collect(only, around, found);
      return;
    }
    case 'not':
    case 'question':
    case 'attested':
    case 'truth':
    case 'compare':
    case 'count': {
      const subject = subjectOf(condition);
      if (subject === null) return;
      const clauses = found.get(subject) ?? [];
      clauses.push({ ...around, condition });
      found.set(subject, clauses);
      return;
    }
    case 'tally':
    case 'instead':
    case 'daily':
    case 'slots':
    case 'notRequired':
    case 'every':
    case 'share':
  }
};

/** The days in a lifetime on which something about the entries changes, and its first day. */
export const daysOf = (lifetime: Pinned, admissions: readonly Admission[]): readonly (IsoDate | null)[] => {
  const starts = admissions.flatMap(({ spans }) => spans.flatMap(({ first }) => first ?? []));
  return [lifetime.first, ...new Set(starts.filter((day) => contains(lifetime, day)))];
};

/** The entries of which holdings count on a day; null: before all days that are named. */
export const countedOn = (
  { admissions }: Pick<HoldingSelection, 'admissions'>,
  day: IsoDate | null,
): readonly string[] =>
  admissions
    .filter(({ spans }) =>
      spans.some(
        ({ first, last, refusal }) =>
          refusal === null && (day === null ? first === null : contains({ first, last }, day)),
      ),
    )
    .map(({ entry }) => entry);

type CountOf<Kind> = Extract<Form, { kind: 'count' }> & { readonly selection: Kind };

const isOfHoldings = (form: Form): form is CountOf<HoldingSelection> =>
  form.kind === 'count' && form.selection.kind === 'holdings';

/** Whether the one asks for more of some entries than the other leaves of all of them, on a day on which both are required. */
const asksForMore = (one: Form, other: Form, lifetime: Pinned): boolean => {
  if (!isOfHoldings(one) || !isOfHoldings(other)) return false;
  const bounds = boundsExclude(
    { atLeast: one.bound.atLeast, atMost: null },
    { atLeast: null, atMost: other.bound.atMost },
  );
  const [some, all] = [one.selection, other.selection];
  // Which entries count may turn on the revision that governs.
  if ([...some.admissions, ...all.admissions].some(({ revised }) => revised.length > 0)) return false;
  if (!bounds || meaningOfPart({ ...some, admissions: [] }) !== meaningOfPart({ ...all, admissions: [] })) return false;
  return daysOf(lifetime, [...some.admissions, ...all.admissions]).some((day) => {
    const entries = countedOn(some, day);
    const left = new Set(countedOn(all, day));
    // Where nothing counts it is not the other clause that is in the way.
    return entries.length > 0 && entries.every((entry) => left.has(entry));
  });
};

/** Whether wherever the one is required the other is as well, as far as their conditions say. */
const isWithin = (guards: readonly string[], others: readonly string[]): boolean =>
  guards.every((guard) => others.includes(guard));

/** The days on which two clauses are both required; null where that is never so, or cannot be told. */
export const bothRequired = (a: Clause, b: Clause): Pinned | null => {
  const lifetime = intersection(a.lifetime, b.lifetime);
  if (isNever(lifetime) || a.measured !== b.measured) return null;
  if (a.moment !== null && b.moment !== null && a.moment !== b.moment) return null;
  return isWithin(a.guards, b.guards) || isWithin(b.guards, a.guards) ? lifetime : null;
};

const areContradictory = (a: Clause, b: Clause): boolean => {
  const lifetime = bothRequired(a, b);
  if (lifetime === null) return false;
  const [one, other] = [a.condition, b.condition];
  return (
    neverBoth(one, other) || asksForMore(one.form, other.form, lifetime) || asksForMore(other.form, one.form, lifetime)
  );
};

/** What is required by itself of the entries of a kind that the subject holds on the day. */
export const clausesOnHoldings = (root: Condition, kind: string): readonly Clause[] => {
  const found = new Map<string, Clause[]>();
  collect(root, { lifetime: always, moment: null, guards: [], measured: '', revisions: [] }, found);
  return found.get(`holdings holds ${kind} subject`) ?? [];
};

/** More clauses than this about one fact are not held against each other: it would take too long, and nobody writes them. */
export const mostClauses = 200;

/** Whether a clause sets a limit from above, allows certain values alone or denies something: without one nothing can be contradicted. */
const limits = ({ condition: { form } }: Clause): boolean => {
  if (form.kind === 'count') return form.bound.atMost !== null;
  if (form.kind === 'compare') return form.test.kind === 'oneOf' || form.test.high !== null;
  return form.kind === 'not';
};

/** Each clause that cannot be met together with one before it, with the first such. */
export const contradictionsIn = (root: Condition): readonly (readonly [Condition, Condition])[] => {
  const found = new Map<string, Clause[]>();
  collect(root, { lifetime: always, moment: null, guards: [], measured: '', revisions: [] }, found);
  return [...found.values()].flatMap((clauses) => {
    if (clauses.length < 2 || clauses.length > mostClauses || !clauses.some(limits)) return [];
    return clauses.flatMap((later, index): readonly (readonly [Condition, Condition])[] => {
      const earlier = clauses.slice(0, index).find((each) => areContradictory(each, later));
      return earlier === undefined ? [] : [[earlier.condition, later.condition]];
    });
  });
};

/** Reports clauses that cannot be met together, each by naming the first one that it contradicts; not of what has a fault itself. */
export const reportContradictions = (
  pairs: readonly (readonly [Condition, Condition])[],
  { documents }: DocumentGraph,
  faults: readonly Place[],
  report: Reporter['report'],
): void => {
  const placeOf = ({ span }: Condition): Place | null => {
    const document = documents.find(({ display }) => display === span.document);
    return document === undefined ? null : { document, range: { start: span.start, end: span.end } };
  };
  const isFaulty = ({ document, range }: Place): boolean =>
    faults.some((each) => each.document === document && each.range.start < range.end && range.start < each.range.end);
  for (const [earlier, later] of pairs) {
    const [place, other] = [placeOf(later), placeOf(earlier)];
    if (place === null || other === null || isFaulty(place) || isFaulty(other)) continue;
    const related = [{ message: 'The other one is here.', place: other }];
    report('contradictory-clauses', place, { other: earlier.sentence, line: earlier.span.line }, { related });
  }
};
