/** Revisions that begin for cohorts: for whom, at which moment and from which day each of them governs. */
import type { CohortStart, Revision } from '@proviso/grammar';
import { checkCohorts } from '../check/cohorts.ts';
import { checkReached } from '../check/unreached.ts';
import { always } from '../calendar/lifetimes.ts';
import type { Condition, GoverningRevision } from '../core/core.ts';
import { childrenOf } from '../core/walk.ts';
import type { IsoDate } from '../core/types.ts';
import { wordsOf } from '../documents/load.ts';
import { dateOf } from '../names/lifetime-of.ts';
import type { Beginning, Begun } from './beginnings.ts';
import { cohortOf } from './cohorts.ts';
import { momentIn } from './moments.ts';
import { conditionAt, nothing, placeOf, type Scope } from './scope.ts';

/** The first day for which a line speaks; null, with a diagnostic, where it names none or two. */
const firstDayOf = (scope: Scope, node: CohortStart): IsoDate | null => {
  const dates = node.timings.flatMap((each) =>
    each.kind === 'OnTiming' && each.point.kind === 'Date' ? [each.point] : [],
  );
  const [first, second] = dates;
  if (first === undefined) {
    scope.lowering.report('cohort-needs-date', placeOf(scope, node), {});
    return null;
  }
  if (second !== undefined) scope.lowering.report('cohort-has-two-dates', placeOf(scope, second), { date: first.text });
  return dateOf({ document: scope.document, report: scope.lowering.report }, first);
};

const beginningOf = (scope: Scope, node: CohortStart): Beginning | null => {
  const moment = momentIn(
    scope,
    node.timings.filter((each) => each.kind === 'OnTiming' && each.point.kind === 'Name'),
  );
  const date = firstDayOf(scope, node);
  const cohort = cohortOf({ ...scope, moment: 'any', noteDecision: () => undefined }, node.words, node);
  if (cohort !== null && isPinned(cohort)) {
    const words = node.words.map(({ text }) => text).join(' ');
    scope.lowering.report('cohort-turns-on-revision', placeOf(scope, node), { words });
    return null;
  }
  return cohort === null || date === null ? null : { node, cohort, moment, date };
};

/** What one line says, as a condition on the decision. */
const lineOf = (scope: Scope, { node, cohort, moment, date }: Beginning): Condition => {
  const sentence = wordsOf(scope.document, node);
  const atMoment =
    moment === null ? cohort : conditionAt(scope, node, { kind: 'moment', moment, body: cohort }, { sentence });
  const lifetime = { ...always, first: date };
  return conditionAt(scope, node, { kind: 'inForce', lifetime, body: atMoment }, { sentence });
};

/** That a revision has begun, as of the last decision on the award. */
const begins = (scope: Scope, { node, beginnings }: Begun): Condition | null => {
  if (beginnings === null) return null;
  const { award } = scope.lowering;
  const [first] = node.cohorts;
  const last = node.cohorts.at(-1);
  const range = { start: first?.start ?? node.start, end: last?.end ?? node.end };
  const lines = beginnings.map((each) => lineOf(scope, each));
  const [only] = lines;
  const body =
    only !== undefined && lines.length === 1 ? only : conditionAt(scope, range, { kind: 'any', members: lines });
  if (award === null) return nothing(scope, range);
  const title = node.label.kind === 'Label' ? `Revision ${node.label.text}` : null;
  return conditionAt(scope, range, { kind: 'decided', award, body }, { title, sentence: body.sentence });
};

/** The revisions of a program with what their lines say; null where none begins for cohorts. */
export const readBeginnings = (
  scope: Scope,
  nodes: readonly Revision[],
  saysAward: boolean,
): readonly Begun[] | null => {
  if (nodes.every(({ cohorts }) => cohorts.length === 0)) return null;
  const { revisions, report } = scope.lowering;
  const found = nodes.flatMap((node): readonly Begun[] => {
    const label = node.label.kind === 'Label' ? node.label.text : null;
    const symbol = label === null ? undefined : revisions.get(label);
    // A label that is listed twice is the first one's.
    if (label === null || symbol?.place.range !== node.label) return [];
    const [first] = node.cohorts;
    if (first === undefined) return [{ node, label, on: symbol.on, beginnings: null }];
    if (node.on !== null) report('cohorts-and-date', placeOf(scope, node.on), { label });
    const beginnings = node.cohorts.flatMap((each) => beginningOf(scope, each) ?? []);
    return [{ node, label, on: null, beginnings }];
  });
  const cohorts = found.find(({ beginnings }) => beginnings !== null);
  if (cohorts !== undefined && !saysAward) {
    report('cohorts-need-award', placeOf(scope, cohorts.node.label), { label: cohorts.label });
  }
  const { cohortRevisions: limit } = scope.lowering.limits;
  const forCohorts = found.filter(({ beginnings }) => beginnings !== null);
  const beyond = forCohorts[limit];
  if (beyond !== undefined) {
    const details = { label: beyond.label, limit, first: forCohorts[0]?.label ?? '' };
    report('too-many-cohort-revisions', placeOf(scope, beyond.node.label), details);
  }
  const around = { document: scope.document, plural: scope.subject.plural };
  checkCohorts(found, around, report);
  checkReached(found, around, report);
  return found;
};

/** Whether anything in a condition depends on which revision governs; in another program it depends on that one's. */
export const isPinned = (condition: Condition): boolean => {
  const { form } = condition;
  if (form.kind === 'governed') return false;
  if (form.kind === 'begun') return true;
  const isRevised =
    form.kind === 'count' &&
    form.selection.kind === 'holdings' &&
    form.selection.admissions.some(({ revised }) => revised.length > 0);
  return isRevised || childrenOf(condition).some(isPinned);
};

/** A condition as it is under the revision that governs. What it is called stands on the whole. */
export const underRevisions = (scope: Scope, revisions: readonly Begun[] | null, condition: Condition): Condition => {
  if (revisions === null) return condition;
  const governing = revisions.map((each): GoverningRevision => ({
    label: each.label,
    on: each.on,
    begins: begins(scope, each),
  }));
  const body: Condition = { ...condition, label: null, title: null };
  return { ...condition, needed: null, form: { kind: 'governed', revisions: governing, body } };
};
