import type { Instead, Modifier, Statement } from '@proviso/grammar';
import { endsOf, intersection, isNever, withoutDays, type Pinned } from '../calendar/lifetimes.ts';
import type { Condition } from '../core/core.ts';
import type { IsoDate } from '../core/types.ts';
import type { Range } from '../documents/load.ts';
import { isReported, lifetimeOf } from '../names/lifetime-of.ts';
import { cohortOfClause } from './cohorts.ts';
import { inForceWhere } from './in-force.ts';
import { inOrder, withMays, withMusts } from './instead.ts';
import { fromTheFirst, isMeasured, measuringDates } from './measured.ts';
import { momentIn, momentNamed } from './moments.ts';
import { conditionAt, dateScope, nothing, placeOf, type Scope, type Wording } from './scope.ts';

/** What a header says: when, at which moment and for whom the body counts. */
export interface Conditions {
  readonly modifiers: readonly Modifier[];
  readonly when: Statement['when'];
}

/** On which days a header's body counts, and on which it is judged where that is not each of these. */
export interface Days {
  readonly lifetime: Pinned;
  readonly dates: readonly IsoDate[] | null;
}

/** The scope of a header's body: in force on fewer days, perhaps at one moment alone, or judged on measuring days. */
export const narrowedScope = (
  outer: Scope,
  modifiers: readonly Modifier[],
  what: string,
): { readonly scope: Scope; readonly days: Days } => {
  const lifetime = lifetimeOf(dateScope(outer), modifiers, what);
  const both = intersection(outer.lifetime, lifetime);
  const moment = momentNamed(modifiers) ?? outer.moment;
  const dates = measuringDates(outer, modifiers);
  const days: Days = { lifetime, dates };
  const measured = modifiers.some(isMeasured) ? true : outer.measured;
  const scope: Scope = { ...outer, moment, measured };
  // A measuring day may be before the first day on which the clause counts. No day is before the first one of the calendar.
  const judged: Pinned = dates === null ? both : { ...withoutDays(both), first: dates[0] ?? null };
  if (!isNever(both)) return { scope: { ...scope, lifetime: judged }, days };
  const [first] = modifiers;
  const place = placeOf(scope, { start: first?.start ?? 0, end: modifiers.at(-1)?.end ?? 0 });
  if (!isReported(dateScope(scope), modifiers, both)) {
    scope.lowering.report('empty-lifetime', place, { what, ...endsOf(both) });
  }
  return { scope, days };
};

/**
 * Puts what a header says around a body, innermost first: `when`, what is measured, cohorts, moments, days. So on a measuring
 * day the `when` is judged with the body; for whom and at which moment it counts, and on which days, on the day of evaluation.
 * The outermost one bears the wording. `replaced` puts what may stand in the place of the body around it, once it is measured.
 */
export const wrapped = (
  scope: Scope,
  range: Range,
  { modifiers, when }: Conditions,
  { lifetime, dates }: Days,
  body: Condition,
  wording: Wording,
  replaced: (body: Condition) => Condition = (given) => given,
): Condition => {
  const sentence = wording.sentence ?? body.sentence;
  let inner = body;
  if (when !== null) {
    inner = conditionAt(
      scope,
      range,
      { kind: 'when', condition: scope.lowering.condition(scope, when), body: inner },
      { sentence },
    );
  }
  inner = fromTheFirst(scope, modifiers, inner, sentence);
  if (dates !== null) inner = conditionAt(scope, range, { kind: 'measured', dates, body: inner }, { sentence });
  inner = replaced(inner);
  const today: Scope = dates === null ? scope : { ...scope, measured: false };
  for (const modifier of modifiers) {
    if (modifier.kind === 'ForCohort') {
      const condition = cohortOfClause(today, modifier.words, modifier) ?? nothing(scope, modifier);
      inner = conditionAt(scope, range, { kind: 'when', condition, body: inner }, { sentence });
    }
  }
  const moment = momentIn(scope, modifiers);
  if (moment !== null) inner = conditionAt(scope, range, { kind: 'moment', moment, body: inner }, { sentence });
  inner = inForceWhere(scope, range, lifetime, inner, { sentence });
  return labelled(scope, range, inner, wording);
};

/** A condition under the label and title that are written before it. */
export const labelled = (scope: Scope, range: Range, inner: Condition, wording: Wording): Condition => {
  const label = wording.label ?? null;
  const title = wording.title ?? null;
  if (label === null && title === null) return inner;
  if (inner.label !== null || (inner.title !== null && title !== null)) {
    return conditionAt(scope, range, { kind: 'all', members: [inner] }, wording);
  }
  return { ...inner, label, title: title ?? inner.title };
};

/**
 * A requirement, a bullet or a row: its header around its condition, with the alternatives that speak of it. What `may`
 * stand instead stands in the place of the condition, so only where the requirement's `when` holds; what `must` stand
 * instead stands in the place of the condition and its `when`; an exception in the place of both and of what is measured.
 */
export const lowerStatement = (scope: Scope, statement: Statement, insteads: readonly Instead[]): Condition => {
  const { label, title, modifiers, when, condition } = statement;
  const name = label?.text ?? title?.value;
  const words = name === undefined ? null : `"${name}"`;
  const { scope: inner, days } = narrowedScope(scope, modifiers, words ?? 'This requirement');
  const { may, must } = inOrder(insteads);
  const lowered = withMays(inner, may, inner.lowering.condition(inner, condition));
  const conditional =
    when === null
      ? lowered
      : conditionAt(
          inner,
          condition,
          { kind: 'when', condition: inner.lowering.condition(inner, when), body: lowered },
          { sentence: lowered.sentence },
        );
  const body = withMusts(inner, words ?? 'this requirement', must, conditional);
  const wording = { label: label?.text ?? null, title: title?.value ?? null };
  const replaced = (original: Condition): Condition =>
    label === null
      ? original
      : scope.lowering.excepted({ scope, statement, label, hasMust: must.length > 0 }, original);
  return wrapped(inner, condition, { modifiers, when: null }, days, body, wording, replaced);
};

/** The same with the alternatives that name its label. */
export const lowerLabelled = (scope: Scope, statement: Statement): Condition =>
  lowerStatement(scope, statement, scope.lowering.insteads.get(statement.label?.text ?? '') ?? []);
