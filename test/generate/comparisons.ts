import * as fc from 'fast-check';
import type { ComparisonTest, DayBack, Form, Operand, RangeEnd } from '../../packages/compiler/src/core/core.ts';
import type { IsoDate, Vocabulary } from '../../packages/compiler/src/core/types.ts';
import { either, object, oneOf, orNull } from './arbitraries.ts';
import { valuePaths } from './scope.ts';
import type { Scope, TypedPath } from './scope.ts';
import { arbitraryLiteral, isComparable, isOrdered } from './values.ts';
import type { ValueType } from './values.ts';

export const somePercentages = [50, 0, 10, 25, 33.3, 66.7, 99.9, 100, 120] as const;

/** A comparison of a field that is in scope. */
export function arbitraryComparison(
  scope: Scope,
  vocabulary: Vocabulary,
  days: readonly IsoDate[],
): fc.Arbitrary<Form> {
  const all = valuePaths(scope, vocabulary);
  const comparisonsOf = ({ path, type }: TypedPath<ValueType>): fc.Arbitrary<Form> =>
    arbitraryTest(type, all, vocabulary, days).map((test) => ({ kind: 'compare', field: path, type, test }));
  return fc.oneof(...all.map(comparisonsOf));
}

function arbitraryTest(
  type: ValueType,
  all: readonly TypedPath<ValueType>[],
  vocabulary: Vocabulary,
  days: readonly IsoDate[],
): fc.Arbitrary<ComparisonTest> {
  const operand = arbitraryOperand(type, all, vocabulary, days);
  const oneOfThem = object({ values: fc.array(operand, { minLength: 1, maxLength: 3 }), negated: fc.boolean() }).map(
    ({ values, negated }): ComparisonTest => ({ kind: 'oneOf', values, negated }),
  );
  return isOrdered(type) ? either([3, arbitraryRange(operand)], [1, oneOfThem]) : oneOfThem;
}

function arbitraryRange(operand: fc.Arbitrary<Operand>): fc.Arbitrary<ComparisonTest> {
  const end: fc.Arbitrary<RangeEnd> = object({ operand, strict: fc.boolean() });
  const lowest = end.map((low): ComparisonTest => ({ kind: 'range', low, high: null }));
  const others = object({ low: orNull(end), high: end });
  return either([1, lowest], [1, others.map((ends): ComparisonTest => ({ kind: 'range', ...ends }))]);
}

function arbitraryOperand(
  type: ValueType,
  all: readonly TypedPath<ValueType>[],
  vocabulary: Vocabulary,
  days: readonly IsoDate[],
): fc.Arbitrary<Operand> {
  const literal = arbitraryLiteral(type, vocabulary, days).map((value): Operand => ({ kind: 'literal', value }));
  const field = oneOf(...all.filter((one) => isComparable(one.type, type)).map(({ path }) => path));
  const other = field.map((path): Operand => ({ kind: 'field', field: path }));
  const part = object({ percent: oneOf(...somePercentages), field }).map((operand): Operand => ({
    kind: 'percentOf',
    ...operand,
  }));
  if (type.kind === 'date')
    return either(
      [3, literal],
      [1, other],
      [2, arbitraryDayBack.map((counted): Operand => ({ kind: 'dayBack', ...counted }))],
    );
  return type.kind === 'number' || type.kind === 'money'
    ? either([3, literal], [1, other], [1, part])
    : either([3, literal], [1, other]);
}

/** Days near those that matter, and some before the calendar begins. */
export const arbitraryDayBack: fc.Arbitrary<DayBack> = object({
  from: oneOf('day', 'month', 'end'),
  months: oneOf(0, 1, 2, 6, 12, 18, 30_000),
  days: oneOf(0, 0, 1, 7, 30, 1_000_000),
});
