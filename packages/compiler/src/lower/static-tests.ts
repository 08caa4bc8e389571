import type { ComparisonTest, Literal, Operand } from '../core/core.ts';
import { operandsOf } from '../core/walk.ts';

export type Magnitude = string | number | boolean;

/** What a literal is compared by: values of one type in one order. */
export const magnitudeOf = (value: Literal): Magnitude => {
  switch (value.kind) {
    case 'number':
      return value.value;
    case 'money':
      return value.amount;
    case 'duration':
      return value.minutes;
    case 'period':
      return value.months;
    case 'date':
      return value.date;
    case 'text':
      return value.text;
    case 'yesno':
      return value.answer;
    case 'name':
      return value.name;
    case 'level':
      return value.rank;
  }
};

/** Whether a test compares with nothing but what is written: such a test can be decided when a document is compiled. */
export const isStatic = (test: ComparisonTest): boolean =>
  operandsOf(test).every((operand) => operand.kind === 'literal');

const within = (value: Literal, test: Extract<ComparisonTest, { kind: 'range' }>): boolean => {
  const own = magnitudeOf(value);
  const end = (operand: Operand | undefined): Magnitude | null =>
    operand?.kind === 'literal' ? magnitudeOf(operand.value) : null;
  const low = end(test.low?.operand);
  const high = end(test.high?.operand);
  const aboveLow = low === null || (test.low?.strict === true ? own > low : own >= low);
  const belowHigh = high === null || (test.high?.strict === true ? own < high : own <= high);
  return aboveLow && belowHigh;
};

/** Whether an entry's attribute satisfies a static test, which is not one of `is not`: one of its values does. */
export const satisfies = (values: readonly Literal[], test: ComparisonTest): boolean => {
  if (test.kind === 'range') return values.some((value) => within(value, test));
  const named = new Set(
    test.values.flatMap((operand) => (operand.kind === 'literal' ? [magnitudeOf(operand.value)] : [])),
  );
  return values.some((value) => named.has(magnitudeOf(value)));
};
