import type { Instead, Modifier, Name, Statement } from '@proviso/grammar';
import { always, intersection, isAlways, isEmpty } from '../calendar/lifetimes.ts';
import type { Condition, Moment } from '../core/core.ts';
import type { IsoDate, Lifetime } from '../core/types.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { withArticle } from '../diagnostics/words.ts';
import type { Range } from '../documents/load.ts';
import { isReported, lifetimeOf } from '../names/lifetime-of.ts';
import { described } from './definitions.ts';
import { inOrder, withMays, withMusts } from './instead.ts';
import { fromTheFirst, isMeasured, measuringDates } from './measured.ts';
import { definitionsHere, definitionsIn } from './phrases.ts';
import { allOf, conditionAt, dateScope, nothing, placeOf, type Scope, type Wording } from './scope.ts';

export const moments: readonly Moment[] = ['application', 'renewal'];

/** What a header says: when, at which moment and for whom the body counts. */
export interface Conditions {
  readonly modifiers: readonly Modifier[];
  readonly when: Statement['when'];
}

const momentOf = (scope: Scope, modifier: Extract<Modifier, { kind: 'OnTiming' }>): Moment | null => {
  const { point } = modifier;
  if (point.kind === 'Missing') return null;
  if (point.kind === 'Date') {
    scope.lowering.report('not-yet-supported', placeOf(scope, modifier), { what: '"on" a date, on a requirement,' });
    return null;
  }
  const moment = moments.find((each) => each === point.text);
  if (moment !== undefined) return moment;
  const suggestion = nearestName(point.text, moments);
  scope.lowering.report(
    'example-moment',
    placeOf(scope, point),
    { name: point.text, suggestion },
    { replacement: suggestion },
  );
  return null;
};

/** The moment at which a header's body counts; null for every moment. One that contradicts another is reported. */
const momentIn = (scope: Scope, modifiers: readonly Modifier[]): Moment | null => {
  let first: Moment | null = null;
  for (const modifier of modifiers) {
    const moment = modifier.kind === 'OnTiming' ? momentOf(scope, modifier) : null;
    if (first !== null && moment !== null && moment !== first) {
      scope.lowering.report('contradictory-moments', placeOf(scope, modifier), { first, second: moment });
    }
    first ??= moment;
  }
  return first;
};

/** `for new partners`: the definitions of the subject that the words name, as a condition; null where they name none. */
const cohortOf = (scope: Scope, words: readonly Name[], range: Range): Condition | null => {
  const subject: Scope = { ...scope, record: scope.subject, from: 'subject' };
  const { name, plural } = scope.subject;
  const noun = words.find((word) => word.text === name || word.text === plural);
  const named = words.filter((word) => word !== noun);
  const expected = `a definition of ${withArticle(name)}, as in "define new ${name}: …",`;
  if (noun !== undefined && named.length === 0) {
    const instead = `Name a definition, as in "for new ${plural}", or leave it out.`;
    scope.lowering.report('not-counted-here', placeOf(scope, range), { what: `All are ${plural}.`, instead });
  }
  const uses = definitionsIn(subject, named, null, { definitions: definitionsHere(subject), expected });
  if (uses === null || uses.length === 0) return null;
  return allOf(scope, range, described(subject, uses, null));
};

/** The first moment that modifiers name; what is wrong with it is said elsewhere. */
const momentNamed = (modifiers: readonly Modifier[]): Moment | null => {
  for (const modifier of modifiers) {
    if (modifier.kind !== 'OnTiming' || modifier.point.kind !== 'Name') continue;
    const { text } = modifier.point;
    const moment = moments.find((each) => each === text);
    if (moment !== undefined) return moment;
  }
  return null;
};

/** On which days a header's body counts, and on which it is judged where that is not each of these. */
export interface Days {
  readonly lifetime: Lifetime;
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
  const judged: Lifetime = dates === null ? both : { ...always, first: dates[0] ?? null };
  if (!isEmpty(both)) return { scope: { ...scope, lifetime: judged }, days };
  const [first] = modifiers;
  const place = placeOf(scope, { start: first?.start ?? 0, end: modifiers.at(-1)?.end ?? 0 });
  if (!isReported(dateScope(scope), modifiers, both)) {
    scope.lowering.report('empty-lifetime', place, { what, first: both.first ?? '', last: both.last ?? '' });
  }
  return { scope, days };
};

/**
 * Puts what a header says around a body, innermost first: `when`, what is measured, cohorts, moments, days. So on a measuring
 * day the `when` is judged with the body; for whom and at which moment it counts, and on which days, on the day of evaluation.
 * The outermost one bears the wording.
 */
export const wrapped = (
  scope: Scope,
  range: Range,
  { modifiers, when }: Conditions,
  { lifetime, dates }: Days,
  body: Condition,
  wording: Wording,
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
  const today: Scope = dates === null ? scope : { ...scope, measured: false };
  for (const modifier of modifiers) {
    if (modifier.kind === 'ForCohort') {
      const condition = cohortOf(today, modifier.words, modifier) ?? nothing(scope, modifier);
      inner = conditionAt(scope, range, { kind: 'when', condition, body: inner }, { sentence });
    }
  }
  const moment = momentIn(scope, modifiers);
  if (moment !== null) inner = conditionAt(scope, range, { kind: 'moment', moment, body: inner }, { sentence });
  if (!isAlways(lifetime)) inner = conditionAt(scope, range, { kind: 'inForce', lifetime, body: inner }, { sentence });
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
 * instead stands in the place of the condition and its `when`.
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
  return wrapped(inner, condition, { modifiers, when: null }, days, body, wording);
};

/** The same with the alternatives that name its label. */
export const lowerLabelled = (scope: Scope, statement: Statement): Condition =>
  lowerStatement(scope, statement, scope.lowering.insteads.get(statement.label?.text ?? '') ?? []);
