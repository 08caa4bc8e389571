/** Code that reads a fact as a value of its type, undefined where it is missing, and writes literals likewise. */
import type { Literal } from '../core/core.ts';
import type { CoreType } from '../core/types.ts';
import { numeral } from './code.ts';
import type { Emission } from './emission.ts';
import { quote } from './quote.ts';

/** The value that the fact `raw` gives, as it is compared: durations in minutes, days as numerals, yes as 1, levels by rank. */
export function decoded(emission: Emission, type: CoreType, raw: string): string {
  switch (type.kind) {
    case 'number':
    case 'percent':
      return `${emission.runtime('numberOf')}(${raw})`;
    case 'money':
      return `${emission.runtime('amountOf')}(${raw}, ${quote(type.currency)})`;
    case 'duration':
      return `${emission.runtime('minutesOf')}(${raw})`;
    case 'period':
      return `${emission.runtime('monthsOf')}(${raw})`;
    case 'date':
      return `${emission.runtime('dateOf')}(${raw})`;
    case 'text':
      return `${emission.runtime('textOf')}(${raw})`;
    case 'yesno':
      return `${emission.runtime('answerOf')}(${raw})`;
    case 'choice':
      return `${emission.runtime('nameOf')}(${raw}, ${namesConstant(emission, type.members)})`;
    case 'scale': {
      const ranks = `new Map([${type.levels.map((level, rank) => `[${quote(level)}, ${rank}]`).join(', ')}])`;
      const table = emission.constant('ranks', ranks, 'ReadonlyMap<string, number>');
      return `${emission.runtime('rankOf')}(${raw}, ${table})`;
    }
    case 'entry': {
      const kind = emission.program.vocabulary.kinds.find(({ name }) => name === type.of);
      return `${emission.runtime('nameOf')}(${raw}, ${namesConstant(emission, kind?.entries.map(({ name }) => name) ?? [])})`;
    }
    case 'record':
    case 'object':
    case 'list':
      return 'undefined';
  }
}

/** What an explanation shows of the fact `raw`, given that it is not missing. */
export function shown(emission: Emission, type: CoreType, raw: string): string {
  return `${emission.runtime(type.kind === 'money' ? 'shownAmountOf' : 'scalarOf')}(${raw})`;
}

/** A literal of the document, in the form of `decoded`. */
export function literalCode(literal: Literal): string {
  switch (literal.kind) {
    case 'number':
      return numeral(literal.value);
    case 'money':
      return numeral(literal.amount);
    case 'duration':
      return numeral(literal.minutes);
    case 'period':
      return numeral(literal.months);
    case 'date':
      return dayNumeral(literal.date);
    case 'text':
      return quote(literal.text);
    case 'yesno':
      return literal.answer ? '1' : '0';
    case 'name':
      return quote(literal.name);
    case 'level':
      return numeral(literal.rank);
  }
}

/** A day as the number that reads like it: `2024-06-01` is 20240601. */
export function dayNumeral(date: string): string {
  return numeral(Number(date.replaceAll('-', '')));
}

function namesConstant(emission: Emission, names: readonly string[]): string {
  return emission.constant('names', `new Set([${names.map(quote).join(', ')}])`, 'ReadonlySet<string>');
}
