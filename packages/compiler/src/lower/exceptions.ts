/** `exception NAME to LABEL …`: what stands in the place of a requirement on some days, at a moment, for some, or where something is so. */
import type { Condition as Tree, Exception, Measured, Modifier, ProgramItem } from '@proviso/grammar';
import { intersection, isNever, type Pinned } from '../calendar/lifetimes.ts';
import type { Condition, Moment } from '../core/core.ts';
import { neverBoth } from '../core/exclusion.ts';
import { spanOf, wordsOf, type Range } from '../documents/load.ts';
import { lifetimeOf } from '../names/lifetime-of.ts';
import { cohortOfClause } from './cohorts.ts';
import { inForceWhere } from './in-force.ts';
import { inOrder as alternativesInOrder, inPlaceOf, withMays, withMusts, alternativeScope } from './instead.ts';
import { fromTheFirst, isMeasured } from './measured.ts';
import { momentIn, momentNamed } from './moments.ts';
import {
  allMetOf,
  allOf,
  conditionAt,
  dateScope,
  nothing,
  placeOf,
  type Excepted,
  type ExceptionTo,
  type Scope,
} from './scope.ts';
import { labelled, narrowedScope } from './statements.ts';

/** Every exception among items by the labels that it names, each once, with what it stands in. */
export const exceptionsIn = (items: readonly ProgramItem[]): ReadonlyMap<string, readonly ExceptionTo[]> => {
  const found = new Map<string, ExceptionTo[]>();
  const add = (inner: readonly ProgramItem[], within: ExceptionTo['within']): void => {
    for (const item of inner) {
      if (item.kind === 'Section' || item.kind === 'Policy') {
        const says = item.modifiers.length > 0 || item.when !== null;
        add(item.items, says ? [...within, item] : within);
      }
      if (item.kind !== 'Exception') continue;
      for (const label of new Set(item.to.map(({ text }) => text))) {
        const others = found.get(label);
        if (others === undefined) found.set(label, [{ node: item, within }]);
        else others.push({ node: item, within });
      }
    }
  };
  add(items, []);
  return found;
};

/** Whether an exception is one to another, by itself or by way of others. */
const isToOther = ({ exceptions, limits }: Scope['lowering'], one: Exception, other: Exception): boolean => {
  const seen = new Set<string>();
  let names = other.name === null ? [] : [other.name.text];
  // There are no longer ways than exceptions may stand within each other.
  for (let step = 0; step <= limits.exceptions && names.length > 0; step++) {
    const below = names.flatMap((name) => exceptions.get(name) ?? []).map(({ node }) => node);
    if (below.includes(one)) return true;
    for (const name of names) seen.add(name);
    names = [...new Set(below.flatMap(({ name }) => name?.text ?? []))].filter((name) => !seen.has(name));
  }
  return false;
};

/** Exceptions in the order in which they are asked for: one to another before that, all others as they are written. */
const inOrderOfPrecedence = (scope: Scope, found: readonly ExceptionTo[]): readonly ExceptionTo[] => {
  const ordered: ExceptionTo[] = [];
  for (const each of found) {
    const behind = ordered.findIndex(({ node }) => isToOther(scope.lowering, each.node, node));
    if (behind === -1) ordered.push(each);
    else ordered.splice(behind, 0, each);
  }
  return ordered;
};

/** What exceptions stand in the place of: a requirement, or another exception. */
interface Replaced {
  /** In which it stands, with its own days and its own moment. */
  readonly scope: Scope;
  readonly label: string;
  /** Where it stands: the sections around that place hold where it does. */
  readonly places: readonly Range[];
  readonly measured: readonly Measured[];
  /** What has been asked for before it, and does not apply where it is asked for. */
  readonly ahead: readonly Exception[];
  readonly hasMust: boolean;
}

/** An exception that holds on some of the days of what it is one to. */
interface Lowered {
  readonly node: Exception;
  readonly condition: Condition;
  readonly replacement: Condition;
  readonly lifetime: Pinned;
  readonly moment: Moment | null;
}

const encloses = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** An exception is measured as what it is one to, unless it says on which days, or from which of them on. */
const measuredBy = (own: readonly Measured[], original: readonly Measured[]): readonly Measured[] => {
  if (own.some(({ firstAfter }) => firstAfter === null)) return own;
  const days = original.filter(({ firstAfter }) => firstAfter === null);
  return [...days, ...(own.length > 0 ? own : original.filter(({ firstAfter }) => firstAfter !== null))];
};

interface Header {
  readonly modifiers: readonly Modifier[];
  readonly when: Tree | null;
}

/** From the first word of a header to the last; null where it says nothing. */
const rangeOf = ({ modifiers, when }: Header): Range | null => {
  const nodes: readonly Range[] = when === null ? modifiers : [...modifiers, when];
  const [first] = nodes;
  const last = nodes.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
};

const isQuietlyEmpty = (scope: Scope, headers: readonly Header[]): boolean => {
  const quiet = { ...dateScope(scope), report: () => undefined, mention: () => undefined, bind: () => undefined };
  return isNever(headers.map(({ modifiers }) => lifetimeOf(quiet, modifiers, '')).reduce(intersection, scope.lifetime));
};

/** Whether what is replaced is asked at another moment than that of a header. */
const isAtOtherMoment = ({ moment }: Scope, headers: readonly Header[]): boolean => {
  if (moment === null || moment === 'any') return false;
  const named = headers.flatMap(({ modifiers }) => momentNamed(modifiers) ?? []);
  return named.some((each) => each !== moment);
};

/** The words of a header, without those that say on which days something is measured. */
const headerInWords = (scope: Scope, { modifiers, when }: Header): string => {
  const before = modifiers.map((modifier) => wordsOf(scope.document, modifier));
  const where = when === null ? [] : [...(before.length === 0 ? [] : ['when']), wordsOf(scope.document, when)];
  return [...before, ...where].join(' ');
};

/** What an exception asks: with what may or must be met instead of it, measured, and with the exceptions to it. */
const replacementOf = (
  today: Scope,
  judged: Scope,
  { dates, measured }: { readonly dates: readonly string[] | null; readonly measured: readonly Measured[] },
  { node }: ExceptionTo,
  replaced: Replaced,
): Condition => {
  const { lowering } = today;
  const { name, condition: tree } = node;
  const label = name?.text ?? null;
  const { may, must } = alternativesInOrder(label === null ? [] : (lowering.insteads.get(label) ?? []));
  const own =
    tree.kind === 'NotRequired'
      ? conditionAt(today, tree, { kind: 'notRequired' })
      : lowering.condition(alternativeScope(judged), tree);
  let body = withMusts(judged, label === null ? 'this exception' : `"${label}"`, must, withMays(judged, may, own));
  if (tree.kind !== 'NotRequired') {
    const { sentence } = body;
    body = fromTheFirst(judged, measured, body, sentence);
    if (dates !== null) body = conditionAt(judged, tree, { kind: 'measured', dates, body }, { sentence });
  }
  if (label === null) return body;
  const inner: Replaced = {
    scope: today,
    label,
    places: [...replaced.places, node],
    measured,
    ahead: [...replaced.ahead, node],
    hasMust: must.length > 0,
  };
  return labelled(today, tree, withExceptions(inner, body), { label, title: null });
};

/** When an exception applies: on its days, at its moment, for whom it is and where its `when` holds. */
const conditionOf = (
  today: Scope,
  judged: Scope,
  dates: readonly string[] | null,
  headers: readonly Header[],
  range: Range,
  lifetime: Pinned,
): { readonly condition: Condition; readonly moment: Moment | null } => {
  const modifiers = headers.flatMap((header) => header.modifiers);
  const [here, onDays] = [alternativeScope(today), alternativeScope(judged)];
  const cohorts = modifiers.flatMap((modifier) =>
    modifier.kind === 'ForCohort' ? (cohortOfClause(here, modifier.words, modifier) ?? nothing(here, modifier)) : [],
  );
  const whens = headers.flatMap(({ when }) => (when === null ? [] : onDays.lowering.condition(onDays, when)));
  const judgedOnDays =
    dates === null ? whens : [conditionAt(here, range, { kind: 'measured', dates, body: allOf(here, range, whens) })];
  let condition = allMetOf(here, range, [...cohorts, ...judgedOnDays]);
  const moment = momentIn(here, modifiers);
  if (moment !== null) condition = conditionAt(here, range, { kind: 'moment', moment, body: condition });
  condition = inForceWhere(here, range, lifetime, condition, {});
  const sentence = headers.map((header) => headerInWords(here, header)).join(' ');
  return { condition: { ...condition, sentence, span: spanOf(here.document, range) }, moment };
};

/** An exception in the place of something; null where it holds on none of its days. */
const lowered = (replaced: Replaced, exception: ExceptionTo): Lowered | null => {
  const { scope } = replaced;
  const { node } = exception;
  const parts = exception.within.filter((part) => !replaced.places.some((place) => encloses(part, place)));
  const headers: readonly Header[] = [...parts, node];
  if (isQuietlyEmpty(scope, headers) || isAtOtherMoment(scope, headers)) return null;
  const plain = headers.map(({ modifiers, when }) => ({
    modifiers: modifiers.filter((each) => !isMeasured(each)),
    when,
  }));
  const range = rangeOf(node) ?? node.to[0] ?? node;
  if (plain.every((header) => rangeOf(header) === null)) {
    scope.lowering.report('exception-needs-when', placeOf(scope, node.to[0] ?? node), { label: replaced.label });
  }
  const what = node.name === null ? 'This exception' : `"${node.name.text}"`;
  let today = scope;
  for (const { modifiers } of plain) today = narrowedScope(today, modifiers, what).scope;
  const measured = measuredBy(
    headers.flatMap(({ modifiers }) => modifiers.filter(isMeasured)),
    replaced.measured,
  );
  const { scope: judged, days } = narrowedScope(today, measured, what);
  const lifetime = plain.map(({ modifiers }) => lifetimeOf(dateScope(scope), modifiers, what)).reduce(intersection);
  const { condition, moment } = conditionOf(today, judged, days.dates, plain, range, lifetime);
  const replacement = replacementOf(today, judged, { dates: days.dates, measured }, exception, replaced);
  return { node, condition, replacement, lifetime, moment };
};

/** Whether two exceptions may apply on one day, at one moment and to one subject. */
const mayBoth = (a: Lowered, b: Lowered, within: Pinned): boolean =>
  !isNever([b.lifetime, within].reduce(intersection, a.lifetime)) &&
  (a.moment === null || b.moment === null || a.moment === b.moment) &&
  !neverBoth(a.condition, b.condition);

/** Reports an exception that may apply together with one before it, where neither is one to the other. */
const checkOrder = ({ scope, label, hasMust }: Replaced, all: readonly Lowered[]): void => {
  const { lowering } = scope;
  const { report } = lowering;
  const written = all.toSorted((a, b) => a.node.start - b.node.start);
  written.forEach((later, index) => {
    const place = placeOf(scope, later.node.to.find(({ text }) => text === label) ?? later.node);
    if (hasMust) report('unordered-exceptions', place, { label, other: null });
    // Of several the first one is named: once it is before or behind that, the next one is.
    const earlier = written.slice(0, index).find((each) => {
      const isOrdered = isToOther(lowering, later.node, each.node) || isToOther(lowering, each.node, later.node);
      return !isOrdered && mayBoth(each, later, scope.lifetime);
    });
    if (earlier === undefined) return;
    const { node } = earlier;
    const other = { name: node.name?.text ?? null };
    const related = [
      { message: 'The other exception is here.', place: placeOf(scope, node.name ?? node.to[0] ?? node) },
    ];
    report('unordered-exceptions', place, { label, other }, { related });
  });
};

/** As many exceptions as may stand in the place of one requirement; that there are more is said of the first of these. */
const withinLimit = ({ scope, label, ahead }: Replaced, found: readonly ExceptionTo[]): readonly ExceptionTo[] => {
  const { limits, report } = scope.lowering;
  const limit = limits.exceptions;
  const left = Math.max(0, limit - ahead.length);
  const beyond = found[left]?.node;
  if (beyond === undefined) return found;
  const place = placeOf(scope, beyond.to.find(({ text }) => text === label) ?? beyond);
  report('too-many-exceptions', place, { label, limit });
  return found.slice(0, left);
};

/** What is asked, with the exceptions to it: the first that applies stands in its place. */
const withExceptions = (replaced: Replaced, original: Condition): Condition => {
  const { scope, label, ahead } = replaced;
  const all = (scope.lowering.exceptions.get(label) ?? []).filter(({ node }) => !ahead.includes(node));
  const found = withinLimit(replaced, all);
  if (found.length === 0) return original;
  const asked: Exception[] = [...ahead];
  const inOrder = inOrderOfPrecedence(scope, found).flatMap((exception) => {
    if (!scope.lowering.step()) return [];
    const one = lowered({ ...replaced, ahead: [...asked] }, exception) ?? [];
    asked.push(exception.node);
    return one;
  });
  checkOrder(replaced, inOrder);
  return inOrder.reduceRight<Condition>(
    (inner, { condition, replacement }) =>
      inPlaceOf(original, { kind: 'instead', condition, replacement, original: inner }),
    original,
  );
};

/** What a requirement asks, with the exceptions to it. Catalogs know nothing of the program's. */
export const excepted = ({ scope: outer, statement, label, hasMust }: Excepted, original: Condition): Condition => {
  const { lowering, document, usedAt } = outer;
  const found = lowering.exceptions.get(label.text);
  if (found === undefined || document.name !== lowering.program) return original;
  const plain = statement.modifiers.filter((modifier) => !isMeasured(modifier));
  const { scope } = narrowedScope(outer, plain, `"${label.text}"`);
  const replaced: Replaced = {
    scope,
    label: label.text,
    places: [usedAt?.range ?? statement],
    measured: statement.modifiers.filter(isMeasured),
    ahead: [],
    hasMust,
  };
  return withExceptions(replaced, original);
};
