import type { Comparison, Is, Value } from '@proviso/grammar';
import type { ComparisonTest, Operand, RangeEnd } from '../core/core.ts';
import type { CoreType } from '../core/types.ts';
import type { Range } from '../documents/load.ts';
import { placeOf, type Scope } from './scope.ts';
import { operandOf, typeInWords } from './values.ts';

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

/** Reports a comparison that does not go with a type. */
const unsuited = (scope: Scope, node: Range, operator: string, type: CoreType): null => {
  const instead =
    type.kind === 'date' ? 'write "is before", "is after" or "is" and a date' : 'write "is" or "is not" and the value';
  scope.lowering.report('wrong-comparison', placeOf(scope, node), { operator, type: typeInWords(type), instead });
  return null;
};

/** `is Associate or higher`, or a parameter that stands for a range of levels. */
const levels = (scope: Scope, node: Is, type: Extract<CoreType, { kind: 'scale' }>): ComparisonTest | null => {
  const [value] = node.values;
  if (value === undefined) return null;
  const segment = value.kind === 'Path' && value.segments.length === 1 ? value.segments[0] : undefined;
  const argument = segment?.kind === 'Name' ? scope.arguments.get(segment.text) : undefined;
  const level = (rank: number): Operand => ({
    kind: 'literal',
    value: { kind: 'level', name: type.levels[rank] ?? '', rank },
  });
  if (argument?.kind === 'levels') {
    return range(
      argument.low === 0 ? null : end(level(argument.low), false),
      argument.high === type.levels.length - 1 ? null : end(level(argument.high), false),
    );
  }
  const operand = operandOf(scope, value, type);
  if (operand === null) return null;
  return node.range?.direction === 'lower' ? range(null, end(operand, false)) : range(end(operand, false), null);
};

const isParameter = (scope: Scope, value: Value | undefined): boolean =>
  value?.kind === 'Path' &&
  value.segments[0]?.kind === 'Name' &&
  scope.arguments.get(value.segments[0].text)?.kind === 'levels';

const isTest = (scope: Scope, node: Is, type: CoreType): ComparisonTest | null => {
  if (node.side !== null) {
    if (type.kind !== 'date') return unsuited(scope, node, `is ${node.side}`, type);
    const [value] = node.values;
    const operand = value === undefined ? null : operandOf(scope, value, type);
    if (operand === null) return null;
    const before = (node.side === 'before') !== node.negated;
    return before ? range(null, end(operand, !node.negated)) : range(end(operand, !node.negated), null);
  }
  if (type.kind === 'scale' && (node.range !== null || isParameter(scope, node.values[0]))) {
    return node.negated ? unsuited(scope, node, 'is not … or higher', type) : levels(scope, node, type);
  }
  if (node.range !== null) return unsuited(scope, node.range, `or ${node.range.direction}`, type);
  const values = node.values.map((value) => operandOf(scope, value, type));
  const known = values.filter((value) => value !== null);
  return known.length < values.length ? null : { kind: 'oneOf', values: known, negated: node.negated };
};

/** What a comparison asks of a field of this type; null, with a diagnostic, where the two do not go together. */
export const comparisonTest = (scope: Scope, node: Comparison, type: CoreType): ComparisonTest | null => {
  switch (node.kind) {
    case 'Is':
      return isTest(scope, node, type);
    case 'Between': {
      if (!ordered.has(type.kind)) return unsuited(scope, node, 'between', type);
      const low = operandOf(scope, node.low, type);
      const high = operandOf(scope, node.high, type);
      if (low === null || high === null) return null;
      if (reversed(low, high)) {
        const { text } = scope.document;
        const words = {
          low: text.slice(node.low.start, node.low.end),
          high: text.slice(node.high.start, node.high.end),
        };
        scope.lowering.report('reversed-range', placeOf(scope, node), words);
        return null;
      }
      return range(end(low, false), end(high, false));
    }
    case 'Compare': {
      if (node.operator === 'exactly') {
        const operand = operandOf(scope, node.value, type);
        return operand === null ? null : { kind: 'oneOf', values: [operand], negated: false };
      }
      if (!ordered.has(type.kind) || type.kind === 'date') return unsuited(scope, node, node.operator, type);
      const operand = operandOf(scope, node.value, type);
      if (operand === null) return null;
      switch (node.operator) {
        case 'at least':
          return range(end(operand, false), null);
        case 'more than':
          return range(end(operand, true), null);
        case 'at most':
          return range(null, end(operand, false));
        case 'less than':
          return range(null, end(operand, true));
      }
    }
  }
};

const magnitude = (operand: Operand): number | string | null => {
  if (operand.kind !== 'literal') return null;
  const { value } = operand;
  switch (value.kind) {
    case 'number':
      return value.value;
    case 'money':
      return value.amount;
    case 'duration':
      return value.minutes;
    case 'period':
      return value.months;
    case 'level':
      return value.rank;
    case 'date':
      return value.date;
    case 'text':
    case 'yesno':
    case 'name':
      return null;
  }
};

const reversed = (low: Operand, high: Operand): boolean => {
  const [a, b] = [magnitude(low), magnitude(high)];
  return a !== null && b !== null && a > b;
};
