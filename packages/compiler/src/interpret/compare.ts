import type { ComparisonTest, Form, Operand, RangeEnd } from '../core/core.ts';
import type { Found, JsonPointer } from '../core/explanation.ts';
import type { CoreType, IsoDate } from '../core/types.ts';
import { allOf, anyOf, negationOf } from './algebra.ts';
import { dayBack } from './days.ts';
import { decimalOf, isZero, percentOf } from './decimal.ts';
import { eachOnce, judgement } from './finding.ts';
import type { Judgement } from './finding.ts';
import { anything, fromAnswer, metOrUnmet, notApplicable } from './outcomes.ts';
import type { Outcomes } from './outcomes.ts';
import { factIn } from './situation.ts';
import type { Situation } from './situation.ts';
import { compareValues, literalValue, readValue, shownValue } from './values.ts';
import type { Shown, Value } from './values.ts';

type Comparison = Extract<Form, { kind: 'compare' }>;

/** A field as it was read; without a value it is missing. */
interface ReadField {
  readonly pointer: JsonPointer;
  readonly value: Value | null;
  readonly shown: Shown | null;
}

/** Judges a comparison of a field with one or more operands. */
export function judgeComparison(form: Comparison, situation: Situation): Judgement {
  const read = (operand: Operand): ReadField | null =>
    operand.kind === 'literal' || operand.kind === 'dayBack' ? null : readField(operand.field, form.type, situation);
  const field = readField(form.field, form.type, situation);
  const operands = operandsOf(form.test);
  const others = operands.map(read).filter((other) => other !== null);
  const wholes = operands.filter((operand) => operand.kind === 'percentOf').map(read);
  const fields = [field, ...others];
  return {
    ...judgement(
      outcomesOf(form.test, field.value, wholes, (operand) => operandValue(operand, read(operand), situation.day)),
    ),
    found: foundOf(field, others),
    facts: eachOnce(fields.filter(({ value }) => value !== null).map(({ pointer }) => pointer)),
    missing: fields.filter(({ value }) => value === null).map(({ pointer }) => pointer),
    because: { kind: 'nothingToMeasure' },
  };
}

function readField(path: Comparison['field'], type: CoreType, situation: Situation): ReadField {
  const place = factIn(situation, path);
  const value = readValue(type, place.value, situation.program.vocabulary);
  return { pointer: place.pointer, value, shown: value === null ? null : shownValue(type, place.value) };
}

function operandsOf(test: ComparisonTest): readonly Operand[] {
  switch (test.kind) {
    case 'range':
      return [test.low, test.high].filter((end) => end !== null).map((end) => end.operand);
    case 'oneOf':
      return test.values;
  }
}

function operandValue(operand: Operand, read: ReadField | null, day: IsoDate): Value | null {
  switch (operand.kind) {
    case 'dayBack':
      return { kind: 'word', text: dayBack(operand, day) };
    case 'literal':
      return literalValue(operand.value);
    case 'field':
      return read?.value ?? null;
    case 'percentOf':
      return read?.value?.kind === 'quantity'
        ? { kind: 'quantity', amount: percentOf(decimalOf(operand.percent), read.value.amount) }
        : null;
  }
}

function outcomesOf(
  test: ComparisonTest,
  value: Value | null,
  wholes: readonly (ReadField | null)[],
  valueOf: (operand: Operand) => Value | null,
): Outcomes {
  if (wholes.some((whole) => whole?.value?.kind === 'quantity' && isZero(whole.value.amount))) {
    return notApplicable;
  }
  if (wholes.some((whole) => whole?.value === null)) {
    return anything;
  }
  return value === null ? metOrUnmet : testOutcomes(test, value, valueOf);
}

/** A range is met if both its ends are, `oneOf` if one of the equalities is: each is open while its operand is missing. */
function testOutcomes(test: ComparisonTest, value: Value, valueOf: (operand: Operand) => Value | null): Outcomes {
  const atEnd = (end: RangeEnd | null, isInside: (order: number) => boolean): readonly Outcomes[] =>
    end === null
      ? []
      : [against(value, valueOf(end.operand), (order) => isInside(order) || (order === 0 && !end.strict))];
  switch (test.kind) {
    case 'range':
      return allOf([...atEnd(test.low, (order) => order > 0), ...atEnd(test.high, (order) => order < 0)]);
    case 'oneOf': {
      const isOne = anyOf(test.values.map((operand) => against(value, valueOf(operand), (order) => order === 0)));
      return test.negated ? negationOf(isOne) : isOne;
    }
  }
}

function against(value: Value, other: Value | null, isMet: (order: number) => boolean): Outcomes {
  return other === null ? metOrUnmet : fromAnswer(isMet(compareValues(value, other)));
}

function foundOf(field: ReadField, others: readonly ReadField[]): Found | null {
  const [other] = others;
  if (other !== undefined) {
    return field.shown === null && other.shown === null
      ? null
      : { kind: 'values', value: field.shown, other: other.shown };
  }
  return field.shown === null ? null : { kind: 'value', value: field.shown };
}
