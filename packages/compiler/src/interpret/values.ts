/** Reading the facts that can be compared with something, as their type says that JSON carries them. */
import type { Literal } from '../core/core.ts';
import type { CoreType, Vocabulary } from '../core/types.ts';
import { isRealDay } from './days.ts';
import { compareDecimals, decimalOf, wholeNumber } from './decimal.ts';
import type { Decimal } from './decimal.ts';
import { property } from './places.ts';

/** A value as it is compared: durations in minutes, periods in months, levels by rank, days as texts. */
export type Value =
  { readonly kind: 'quantity'; readonly amount: Decimal } | { readonly kind: 'word'; readonly text: string };

/** The JSON value of a fact as an explanation shows it. */
export type Shown = string | number | boolean;

/** The value that the fact gives, or null where it gives none of this type: then it is missing. */
export function readValue(type: CoreType, fact: unknown, vocabulary: Vocabulary): Value | null {
  switch (type.kind) {
    case 'number':
    case 'percent':
      return quantity(readNumber(fact));
    case 'money':
      return property(fact, 'currency') === type.currency ? quantity(readNumber(property(fact, 'amount'))) : null;
    case 'duration':
      return quantity(readMinutes(fact));
    case 'period':
      return quantity(readMonths(fact));
    case 'date':
      return word(typeof fact === 'string' && isRealDay(fact) ? fact : null);
    case 'text':
      return word(typeof fact === 'string' ? fact : null);
    case 'yesno':
      return typeof fact === 'boolean' ? yesOrNo(fact) : null;
    case 'choice':
      return word(readName(fact, type.members));
    case 'scale':
      return readLevel(fact, type.levels);
    case 'entry':
      return word(readName(fact, entriesOf(type.of, vocabulary)));
    case 'record':
    case 'object':
    case 'list':
      return null;
  }
}

/** The value that a document writes. */
export function literalValue(literal: Literal): Value {
  switch (literal.kind) {
    case 'number':
      return { kind: 'quantity', amount: decimalOf(literal.value) };
    case 'money':
      return { kind: 'quantity', amount: decimalOf(literal.amount) };
    case 'duration':
      return { kind: 'quantity', amount: decimalOf(literal.minutes) };
    case 'period':
      return { kind: 'quantity', amount: decimalOf(literal.months) };
    case 'level':
      return { kind: 'quantity', amount: decimalOf(literal.rank) };
    case 'date':
      return { kind: 'word', text: literal.date };
    case 'text':
      return { kind: 'word', text: literal.text };
    case 'name':
      return { kind: 'word', text: literal.name };
    case 'yesno':
      return yesOrNo(literal.answer);
  }
}

/** How an explanation shows a value that was read: as it was given, money by its amount. */
export function shownValue(type: CoreType, fact: unknown): Shown | null {
  const shown = type.kind === 'money' ? property(fact, 'amount') : fact;
  return typeof shown === 'string' || typeof shown === 'number' || typeof shown === 'boolean' ? shown : null;
}

/** Negative where the first is smaller or earlier, 0 where they are equal, positive where it is larger or later. */
export function compareValues(first: Value, second: Value): number {
  if (first.kind === 'quantity' && second.kind === 'quantity') {
    return compareDecimals(first.amount, second.amount);
  }
  if (first.kind === 'word' && second.kind === 'word') {
    return first.text < second.text ? -1 : first.text > second.text ? 1 : 0;
  }
  throw new TypeError('The program compares values of different types');
}

function quantity(amount: Decimal | null): Value | null {
  return amount === null ? null : { kind: 'quantity', amount };
}

function word(text: string | null): Value | null {
  return text === null ? null : { kind: 'word', text };
}

function yesOrNo(answer: boolean): Value {
  return { kind: 'word', text: answer ? 'yes' : 'no' };
}

function readNumber(fact: unknown): Decimal | null {
  return typeof fact === 'number' && Number.isFinite(fact) ? decimalOf(fact) : null;
}

function readName(fact: unknown, names: readonly string[]): string | null {
  return typeof fact === 'string' && names.includes(fact) ? fact : null;
}

function readLevel(fact: unknown, levels: readonly string[]): Value | null {
  const level = readName(fact, levels);
  return level === null ? null : { kind: 'quantity', amount: decimalOf(levels.indexOf(level)) };
}

function entriesOf(kind: string, vocabulary: Vocabulary): readonly string[] {
  return vocabulary.kinds.filter(({ name }) => name === kind).flatMap(({ entries }) => entries.map(({ name }) => name));
}

/** `P2W`, `P1DT12H`, `PT30M`: weeks, or days, hours and minutes. */
function readMinutes(fact: unknown): Decimal | null {
  return sumOfParts(fact, /^P(?=.)(?:(\d+)W|(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?)?)$/, [
    7n * 24n * 60n,
    24n * 60n,
    60n,
    1n,
  ]);
}

/** `P1Y6M`: years and months. */
function readMonths(fact: unknown): Decimal | null {
  return sumOfParts(fact, /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?$/, [12n, 1n]);
}

function sumOfParts(fact: unknown, form: RegExp, units: readonly bigint[]): Decimal | null {
  const parts = typeof fact === 'string' ? form.exec(fact) : null;
  if (parts === null) {
    return null;
  }
  return wholeNumber(units.reduce((sum, unit, index) => sum + unit * BigInt(parts[index + 1] ?? 0), 0n));
}
