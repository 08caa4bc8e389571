import {
  counted,
  humanised,
  listed,
  type ComparisonTest,
  type CoreType,
  type DayBack,
  type DayWindow,
  type Earned,
  type FieldPath,
  type HoldingTime,
  type Literal,
  type Operand,
  type RangeEnd,
} from '@proviso/compiler';
import { alternatives } from '../words/english.ts';
import { entryCalled, kindCalled, type WordingScope } from './scope.ts';

const numberInWords = (value: number): string => {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = /^-?\d{5,}$/.test(whole) ? whole.replaceAll(/\B(?=(\d{3})+$)/g, ',') : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

const parts = (amount: number, units: readonly (readonly [string, number])[]): string => {
  let left = amount;
  const words = units.flatMap(([unit, size]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count === 0 ? [] : [counted(count, unit)];
  });
  return words.length === 0 ? counted(0, units.at(-1)?.[0] ?? '') : listed(words);
};

const literalInWords = (literal: Literal, type: CoreType, scope: WordingScope): string => {
  switch (literal.kind) {
    case 'number':
      return `${numberInWords(literal.value)}${type.kind === 'percent' ? '%' : ''}`;
    case 'money':
      return `${literal.currency} ${numberInWords(literal.amount)}`;
    case 'duration':
      return parts(literal.minutes, [['day', 1440], ['hour', 60], ['minute', 1]]); // prettier-ignore
    case 'period':
      return parts(literal.months, [['year', 12], ['month', 1]]); // prettier-ignore
    case 'date':
      return literal.date;
    case 'text':
      return `“${literal.text}”`;
    case 'yesno':
      return literal.answer ? 'yes' : 'no';
    case 'name':
      return type.kind === 'entry' ? entryCalled(kindCalled(scope, type.of), literal.name) : literal.name;
    case 'level':
      return literal.name;
  }
};

/** Where a fact stands, in words: `customer service › hours per day`. */
export const fieldInWords = ({ segments }: FieldPath): string => segments.map(humanised).join(' › ');

const monthsInWords = (months: number): string => parts(months, [['year', 12], ['month', 1]]); // prettier-ignore

const lengthInWords = ({ months, days }: NonNullable<Earned['validFor']>): string =>
  listed([...(months === 0 ? [] : [monthsInWords(months)]), ...(days === 0 ? [] : [counted(days, 'day')])]);

/** `12 months before the day` */
const dayBackInWords = ({ from, months, days }: DayBack): string => {
  const time = lengthInWords({ months, days });
  const day = from === 'month' ? 'the first day of the month' : 'the day';
  return time === '' ? day : `${time} before ${day}`;
};

/** The days between two that are counted back: `the last 12 months`; null where no few words say it. */
const windowInWords = ({ first, firstIsIn, last }: DayWindow): string | null => {
  const { from, months, days } = first;
  if (from === 'end') return null;
  const isOf = (back: DayBack, count: number): boolean =>
    back.from === 'day' && back.months === 0 && back.days === count;
  if (from === 'month') {
    const before = months === 0 ? '' : ` and the ${months} before it`;
    return firstIsIn && days === 0 && isOf(last, 0) ? `the current month${before}` : null;
  }
  const time = months > 0 && days > 0 ? null : months > 0 ? monthsInWords(months) : counted(days, 'day');
  if (time === null) return null;
  if (!firstIsIn && isOf(last, 0)) return `the last ${time}`;
  return firstIsIn && isOf(last, 1) ? `the ${time} before the day` : null;
};

const daysInWords = (window: DayWindow): string =>
  windowInWords(window) ?? `the days from ${dayBackInWords(window.first)} to ${dayBackInWords(window.last)}`;

/** On which days of a window something is judged: `on any day in the last 6 months`. */
export const dailyInWords = (window: DayWindow, mode: 'anyDay' | 'throughout'): string =>
  mode === 'anyDay' ? `on any day in ${daysInWords(window)}` : `on every day in ${daysInWords(window)}`;

/** When something has to be held, behind what it is: ` throughout the last 2 years`; nothing where it is on the day. */
export const timeInWords = (time: HoldingTime): string => {
  if (time.kind === 'onDay') return '';
  const words = daysInWords(time.window);
  switch (time.kind) {
    case 'anyDay':
      return ` on any day in ${words}`;
    case 'throughout':
      return ` throughout ${words}`;
    case 'inTotal': {
      const { months, days } = time.atLeast;
      return ` for at least ${months > 0 ? monthsInWords(months) : counted(days, 'day')} in total in ${words}`;
    }
  }
};

/** What is asked of the first day of what is held, behind what it is: ` earned before 2020-05-01`; nothing where nothing is. */
export const earnedInWords = (earned: Earned | null, verb: 'holds' | 'passed'): string => {
  if (earned === null) return '';
  const { first, last, validFor } = earned;
  const days = [...(first === null ? [] : [`on ${first} or later`]), ...(last === null ? [] : [`by ${last}`])];
  const did = verb === 'holds' ? 'earned' : 'passed';
  const when = days.length === 0 ? [] : [`${did} ${days.join(' and ')}`];
  const length = validFor === null ? [] : [`valid for ${lengthInWords(validFor)} after it was ${did}`];
  return ` ${[...when, ...length].join(' and ')}`;
};

const operandInWords = (operand: Operand, type: CoreType, scope: WordingScope): string => {
  switch (operand.kind) {
    case 'literal':
      return literalInWords(operand.value, type, scope);
    case 'field':
      return fieldInWords(operand.field);
    case 'dayBack':
      return dayBackInWords(operand);
    case 'percentOf':
      return `${numberInWords(operand.percent)}% of ${fieldInWords(operand.field)}`;
  }
};

const lowWords = (type: CoreType, { strict }: RangeEnd): string =>
  type.kind === 'date' ? (strict ? 'after' : 'on or after') : strict ? 'more than' : 'at least';

const highWords = (type: CoreType, { strict }: RangeEnd): string =>
  type.kind === 'date' ? (strict ? 'before' : 'on or before') : strict ? 'less than' : 'at most';

/** What a value is compared with: `is at least 8`, `is Town or County`. */
export const testInWords = (test: ComparisonTest, type: CoreType, scope: WordingScope): string => {
  const words = (operand: Operand): string => operandInWords(operand, type, scope);
  if (test.kind === 'oneOf') return `is ${test.negated ? 'not ' : ''}${alternatives(test.values.map(words))}`;
  const { low, high } = test;
  if (low?.operand.kind === 'dayBack' && high?.operand.kind === 'dayBack' && !high.strict) {
    const window = windowInWords({ first: low.operand, firstIsIn: !low.strict, last: high.operand });
    if (window !== null) return `is in ${window}`;
  }
  const ends = [
    ...(low === null ? [] : [`${lowWords(type, low)} ${words(low.operand)}`]),
    ...(high === null ? [] : [`${highWords(type, high)} ${words(high.operand)}`]),
  ];
  const isOne =
    low !== null && high !== null && !low.strict && !high.strict && words(low.operand) === words(high.operand);
  return isOne ? `is exactly ${words(low.operand)}` : `is ${ends.join(' and ')}`;
};
