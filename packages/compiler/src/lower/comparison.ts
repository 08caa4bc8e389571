import type { Compare, Comparison, Is, Value, Window } from '@proviso/grammar';
import { firstDay, lastDay } from '../calendar/dates.ts';
import type { ComparisonTest, Operand, RangeEnd } from '../core/core.ts';
import type { CoreType } from '../core/types.ts';
import { wordsOf, type Range } from '../documents/load.ts';
import { singleName, typeInWords } from '../names/literals.ts';
import { argumentCalled, placeOf, type Argument, type Scope } from './scope.ts';
import { magnitudeOf } from './static-tests.ts';
import { operandOf, sameType } from './values.ts';
import { windowTest } from './windows.ts';

type Scale = Extract<CoreType, { kind: 'scale' }>;
type Levels = Extract<Argument, { kind: 'levels' }>;

const ordered: ReadonlySet<CoreType['kind']> = new Set([
  'number',
  'percent',
  'money',
  'duration',
  'period',
  'scale',
  'date',
]);

const end = (operand: Operand, strict: boolean): RangeEnd => ({ operand, strict });

const range = (low: RangeEnd | null, high: RangeEnd | null): ComparisonTest => ({ kind: 'range', low, high });

const insteadFor = (type: CoreType): string => {
  if (type.kind === 'date') return 'write "is before", "is after" or "is" and a date';
  if (type.kind === 'list') return 'count what is in it: "at least 2 …"';
  const fields = type.kind === 'object' || type.kind === 'record';
  return fields ? 'name one of its fields, after a "."' : 'write "is" or "is not" and the value';
};

/** Reports a comparison that does not go with a type. */
const unsuited = (scope: Scope, node: Range, operator: string, type: CoreType, instead = insteadFor(type)): null => {
  scope.lowering.report('wrong-comparison', placeOf(scope, node), { operator, type: typeInWords(type), instead });
  return null;
};

const level = (type: Scale, rank: number): Operand => ({
  kind: 'literal',
  value: { kind: 'level', name: type.levels[rank] ?? '', rank },
});

/** What a parameter stands for that is a range of levels. */
const levelsOf = (scope: Scope, value: Value | undefined, type: CoreType): Levels | null => {
  const name = value?.kind === 'Path' ? singleName(value) : null;
  const argument = name === null || value === undefined ? undefined : argumentCalled(scope, name, value);
  return argument?.kind === 'levels' && sameType(argument.type, type) ? argument : null;
};

/** A range of levels, or all others. Both ends are never left open. */
const among = (type: Scale, low: number, high: number, negated: boolean): ComparisonTest | null => {
  if (low === high) return { kind: 'oneOf', values: [level(type, low)], negated };
  const top = type.levels.length - 1;
  if (!negated) {
    return range(
      low > 0 || high === top ? end(level(type, low), false) : null,
      high < top ? end(level(type, high), false) : null,
    );
  }
  if (high === top) return range(null, end(level(type, low), true));
  return low === 0 ? range(end(level(type, high), true), null) : null;
};

/** `is Associate or higher`, `is not level`, of a scale. */
const isAmongLevels = (scope: Scope, node: Is, type: Scale): ComparisonTest | null => {
  const [value, second] = node.values;
  if (value === undefined) return null;
  const direction = node.range?.direction ?? null;
  const words = node.range === null ? 'is' : `or ${node.range.direction}`;
  if (second !== undefined)
    return unsuited(scope, second, words, type, 'write one level only, or several requirements');
  const top = type.levels.length - 1;
  const argument = levelsOf(scope, value, type);
  const operand = argument === null ? operandOf(scope, value, type) : level(type, argument.low);
  if (operand === null) return null;
  if (operand.kind !== 'literal' || operand.value.kind !== 'level') {
    const strict = node.negated;
    return (direction === 'lower') === node.negated
      ? range(end(operand, strict), null)
      : range(null, end(operand, strict));
  }
  const low = direction === 'lower' ? 0 : operand.value.rank;
  const high = direction === 'higher' ? top : (argument?.high ?? operand.value.rank);
  const test = among(type, low, high, node.negated);
  return test ?? unsuited(scope, node, 'is not', type, 'say which levels it may have');
};

/** `is before 2020-01-01`, `is not after 2020-01-01` */
const isBeside = (scope: Scope, node: Is, side: 'before' | 'after', type: CoreType): ComparisonTest | null => {
  if (type.kind !== 'date') return unsuited(scope, node, `is ${side}`, type);
  const [value, second] = node.values;
  if (second !== undefined) return unsuited(scope, second, `is ${side}`, type, 'write one day only');
  const operand = value === undefined ? null : operandOf(scope, value, type);
  if (operand === null) return null;
  const edge = side === 'before' ? firstDay : lastDay;
  if (operand.kind === 'literal' && operand.value.kind === 'date' && operand.value.date === edge) {
    scope.lowering.report('beyond-calendar', placeOf(scope, value ?? node), { side });
    return null;
  }
  const before = (side === 'before') !== node.negated;
  return before ? range(null, end(operand, !node.negated)) : range(end(operand, !node.negated), null);
};

const isTest = (scope: Scope, node: Is, type: CoreType): ComparisonTest | null => {
  if (node.side !== null && node.range === null) return isBeside(scope, node, node.side, type);
  const levels = node.range !== null || node.values.some((value) => levelsOf(scope, value, type) !== null);
  if (type.kind === 'scale' && node.side === null && levels) return isAmongLevels(scope, node, type);
  if (node.range !== null) return unsuited(scope, node.range, `or ${node.range.direction}`, type);
  const values = node.values.map((value) => operandOf(scope, value, type));
  const known = values.filter((value) => value !== null);
  return known.length < values.length ? null : { kind: 'oneOf', values: known, negated: node.negated };
};

const reversed = (low: Operand, high: Operand): boolean =>
  low.kind === 'literal' && high.kind === 'literal' && magnitudeOf(low.value) > magnitudeOf(high.value);

const isBetween = (
  scope: Scope,
  node: Extract<Comparison, { kind: 'Between' }>,
  type: CoreType,
): ComparisonTest | null => {
  if (!ordered.has(type.kind)) return unsuited(scope, node, 'between', type);
  const low = operandOf(scope, node.low, type);
  const high = operandOf(scope, node.high, type);
  if (low === null || high === null) return null;
  if (!reversed(low, high)) return range(end(low, false), end(high, false));
  const written = ({ start, end: to }: Value): string => scope.document.text.slice(start, to);
  const words = { low: written(node.low), high: written(node.high) };
  const replacement = `between ${words.high} and ${words.low}`;
  scope.lowering.report('reversed-range', placeOf(scope, node), words, { replacement });
  return null;
};

const compared = (scope: Scope, node: Compare, type: CoreType): ComparisonTest | null => {
  const suited = node.operator === 'exactly' || (ordered.has(type.kind) && type.kind !== 'date');
  if (!suited) return unsuited(scope, node, node.operator, type);
  const parameter = levelsOf(scope, node.value, type);
  if (parameter !== null) {
    return unsuited(
      scope,
      node,
      node.operator,
      type,
      `write "is" and the word that is filled in, which may stand for several levels`,
    );
  }
  const operand = operandOf(scope, node.value, type);
  if (operand === null) return null;
  switch (node.operator) {
    case 'exactly':
      return { kind: 'oneOf', values: [operand], negated: false };
    case 'at least':
      return range(end(operand, false), null);
    case 'more than':
      return range(end(operand, true), null);
    case 'at most':
      return range(null, end(operand, false));
    case 'less than':
      return range(null, end(operand, true));
  }
};

/** What a comparison asks of a field of this type; null, with a diagnostic, where the two do not go together. */
export const comparisonTest = (scope: Scope, node: Comparison | Window, type: CoreType): ComparisonTest | null => {
  if (node.kind === 'LastWindow' || node.kind === 'WindowBefore' || node.kind === 'CurrentWindow') {
    return type.kind === 'date' ? windowTest(scope, node) : unsuited(scope, node, wordsOf(scope.document, node), type);
  }
  if (type.kind === 'list' || type.kind === 'object' || type.kind === 'record') {
    const operator = node.kind === 'Compare' ? node.operator : node.kind === 'Is' ? 'is' : 'between';
    return unsuited(scope, node, operator, type);
  }
  switch (node.kind) {
    case 'Is':
      return isTest(scope, node, type);
    case 'Between':
      return isBetween(scope, node, type);
    case 'Compare':
      return compared(scope, node, type);
  }
};
