/** Values of the types of fields: few, so that those of programs and of facts are often equal or close. */
import * as fc from 'fast-check';
import type { Literal } from '../../packages/compiler/src/core/core.ts';
import type { CoreType, IsoDate, Vocabulary } from '../../packages/compiler/src/core/types.ts';
import { oneOf } from './arbitraries.ts';

const natural = [0, 1, 2, 3, 8, 25, 40, 100] as const;
const exact = [0.1, 0.2, 0.3, 12.5, 1e-7, 1e21, 999999999999999] as const;
const negative = [-1, -0.1, -25] as const;
const durations = { PT0M: 0, PT30M: 30, PT60M: 60, PT1H: 60, PT24H: 1440, P1D: 1440, P1W: 10080, P2DT1H30M: 2970 };
const periods = { P0M: 0, P1M: 1, P6M: 6, P12M: 12, P1Y: 12, P1Y6M: 18 };
const texts = ['', 'Ada', 'Bo', 'a/b'] as const;

/** The types that can be compared with something. */
export type ValueType = Exclude<CoreType, { kind: 'record' | 'object' | 'list' }>;

/** Whether it is a type of values, not of what is made of them. */
export function isValueType(type: CoreType): type is ValueType {
  return type.kind !== 'record' && type.kind !== 'object' && type.kind !== 'list';
}

/** A JSON value that the type allows. Days are some of those given. */
export function arbitraryFact(
  type: ValueType,
  vocabulary: Vocabulary,
  days: readonly IsoDate[],
): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case 'number':
    case 'percent':
      return arbitraryNumber(type.neverNegative);
    case 'money':
      return arbitraryNumber(type.neverNegative).map((amount) => ({ amount, currency: type.currency }));
    case 'duration':
      return oneOf(...Object.keys(durations));
    case 'period':
      return oneOf(...Object.keys(periods));
    case 'date':
      return oneOf(...days);
    case 'text':
      return oneOf(...texts);
    case 'yesno':
      return fc.boolean();
    case 'choice':
      return oneOf(...type.members);
    case 'scale':
      return oneOf(...type.levels);
    case 'entry':
      return oneOf(...entriesOf(type.of, vocabulary));
  }
}

/** A value of the type, as a document writes it. */
export function arbitraryLiteral(
  type: ValueType,
  vocabulary: Vocabulary,
  days: readonly IsoDate[],
): fc.Arbitrary<Literal> {
  switch (type.kind) {
    case 'number':
    case 'percent':
      return arbitraryNumber(false).map((value) => ({ kind: 'number', value }));
    case 'money':
      return arbitraryNumber(false).map((amount) => ({ kind: 'money', amount, currency: type.currency }));
    case 'duration':
      return oneOf(...Object.values(durations)).map((minutes) => ({ kind: 'duration', minutes }));
    case 'period':
      return oneOf(...Object.values(periods)).map((months) => ({ kind: 'period', months }));
    case 'date':
      return oneOf(...days).map((date) => ({ kind: 'date', date }));
    case 'text':
      return oneOf(...texts).map((text) => ({ kind: 'text', text }));
    case 'yesno':
      return fc.boolean().map((answer) => ({ kind: 'yesno', answer }));
    case 'choice':
      return oneOf(...type.members).map((name) => ({ kind: 'name', name }));
    case 'scale':
      return oneOf(...type.levels.keys()).map((rank) => ({ kind: 'level', name: type.levels[rank] ?? '', rank }));
    case 'entry':
      return oneOf(...entriesOf(type.of, vocabulary)).map((name) => ({ kind: 'name', name }));
  }
}

/** Whether values of the type have an order. */
export function isOrdered(type: ValueType): boolean {
  return !['text', 'yesno', 'choice', 'entry'].includes(type.kind);
}

/** Whether values of the two types can be compared with each other. */
export function isComparable(one: ValueType, other: ValueType): boolean {
  const sign = { neverNegative: false };
  return JSON.stringify({ ...one, ...sign }) === JSON.stringify({ ...other, ...sign });
}

function arbitraryNumber(neverNegative: boolean): fc.Arbitrary<number> {
  return neverNegative ? oneOf(...natural, ...exact) : oneOf(...natural, ...exact, ...negative);
}

function entriesOf(kind: string, vocabulary: Vocabulary): readonly string[] {
  return vocabulary.kinds.find(({ name }) => name === kind)?.entries.map(({ name }) => name) ?? [];
}
