import type { Modifier, Name, Statement } from '@proviso/grammar';
import { intersection, isAlways } from '../calendar/lifetimes.ts';
import type { Condition, Moment } from '../core/core.ts';
import type { Lifetime } from '../core/types.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { Range } from '../documents/load.ts';
import { lifetimeOf } from '../names/lifetime-of.ts';
import { expand } from './definitions.ts';
import { definitionsIn } from './nouns.ts';
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

/** `for new partners`: the definitions of the subject that the words name, as a condition. */
const cohortOf = (scope: Scope, words: readonly Name[], range: Range): Condition | null => {
  const subject: Scope = { ...scope, record: scope.subject, from: 'subject' };
  const last = words.at(-1);
  const named = last?.text === scope.subject.name || last?.text === scope.subject.plural ? words.slice(0, -1) : words;
  const uses = definitionsIn(subject, scope.subject, named, 'either', null);
  if (uses === null || uses.length === 0) return null;
  return allOf(
    scope,
    range,
    uses.map((use) => expand(subject, range, use.definition, use.arguments)),
  );
};

/** The scope of a header's body: in force on fewer days. */
export const narrowedScope = (
  scope: Scope,
  modifiers: readonly Modifier[],
  what: string,
): { readonly scope: Scope; readonly lifetime: Lifetime } => {
  const lifetime = lifetimeOf(dateScope(scope), modifiers, what);
  return { scope: { ...scope, lifetime: intersection(scope.lifetime, lifetime) }, lifetime };
};

/** Puts what a header says around a body, innermost first: `when`, cohorts, moments, days. The outermost one bears the wording. */
export const wrapped = (
  scope: Scope,
  range: Range,
  { modifiers, when }: Conditions,
  lifetime: Lifetime,
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
  for (const modifier of modifiers) {
    if (modifier.kind === 'Measured') {
      scope.lowering.report('not-yet-supported', placeOf(scope, modifier), { what: '"measured"' });
    }
    if (modifier.kind === 'ForCohort') {
      const condition = cohortOf(scope, modifier.words, modifier) ?? nothing(scope, modifier);
      inner = conditionAt(scope, range, { kind: 'when', condition, body: inner }, { sentence });
    }
  }
  for (const modifier of modifiers) {
    const moment = modifier.kind === 'OnTiming' ? momentOf(scope, modifier) : null;
    if (moment !== null) inner = conditionAt(scope, range, { kind: 'moment', moment, body: inner }, { sentence });
  }
  if (!isAlways(lifetime)) inner = conditionAt(scope, range, { kind: 'inForce', lifetime, body: inner }, { sentence });
  if (wording.label == null && wording.title == null) return inner;
  if (inner.label !== null || (inner.title !== null && wording.title != null)) {
    return conditionAt(scope, range, { kind: 'all', members: [inner] }, wording);
  }
  return { ...inner, label: wording.label ?? null, title: wording.title ?? inner.title };
};

/** A requirement, a bullet or a row: its header around its condition. */
export const lowerStatement = (
  scope: Scope,
  statement: Statement,
  alter: (body: Condition, scope: Scope) => Condition = (body) => body,
): Condition => {
  const name = statement.label?.text ?? statement.title?.value;
  const { scope: inner, lifetime } = narrowedScope(
    scope,
    statement.modifiers,
    name === undefined ? 'This requirement' : `"${name}"`,
  );
  const lowered = inner.lowering.condition(inner, statement.condition);
  const wording = { label: statement.label?.text ?? null, title: statement.title?.value ?? null };
  const { modifiers, when } = statement;
  const plain =
    when === null
      ? lowered
      : conditionAt(
          inner,
          statement.condition,
          { kind: 'when', condition: inner.lowering.condition(inner, when), body: lowered },
          { sentence: lowered.sentence },
        );
  return wrapped(inner, statement.condition, { modifiers, when: null }, lifetime, alter(plain, inner), wording);
};
