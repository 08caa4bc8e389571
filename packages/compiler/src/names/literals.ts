import type { Duration, NumberLiteral, Path, Percent, Value } from '@proviso/grammar';
import type { Bind } from '../bindings/meaning.ts';
import type { Literal } from '../core/core.ts';
import type { CoreType } from '../core/types.ts';
import { answerMeant } from '../diagnostics/habits.ts';
import type { Reporter } from '../diagnostics/report.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { listed, withArticle } from '../diagnostics/words.ts';
import type { LoadedDocument, Range } from '../documents/load.ts';
import { dateOf } from './lifetime-of.ts';

/** Where a value is read. */
export interface LiteralScope {
  readonly document: LoadedDocument;
  readonly report: Reporter['report'];
  readonly bind: Bind;
  readonly entriesOf: (kind: string) => readonly string[];
}

/** What a type is called in a message. */
export const typeInWords = (type: CoreType): string => {
  switch (type.kind) {
    case 'number':
      return 'a number';
    case 'percent':
      return 'a percentage such as 25%';
    case 'money':
      return `an amount such as ${type.currency} 500,000`;
    case 'duration':
      return 'a duration such as 1 hour or 2 days';
    case 'period':
      return 'a period such as 6 months or 1 year';
    case 'date':
      return 'a date such as 2024-05-31';
    case 'text':
      return 'a text in quotes';
    case 'yesno':
      return '"yes" or "no"';
    case 'choice':
      return `one of ${listed(type.members, 'or')}`;
    case 'scale':
      return `a level (${listed(type.levels, 'or')})`;
    case 'entry':
      return `${withArticle(type.of)} of the catalog`;
    case 'record':
      return withArticle(type.record);
    case 'object':
      return 'a group of fields';
    case 'list':
      return 'a list';
  }
};

/** The names that a type lists; null where it lists none. */
export const membersOf = (type: CoreType, entriesOf: LiteralScope['entriesOf']): readonly string[] | null => {
  if (type.kind === 'scale') return type.levels;
  if (type.kind === 'choice') return type.members;
  return type.kind === 'entry' ? entriesOf(type.of) : null;
};

/** The one name that a path consists of; null where it has several or none. */
export const singleName = (path: Path): string | null => {
  const [first] = path.segments;
  return path.segments.length === 1 && first?.kind === 'Name' ? first.text : null;
};

const digitsOf = (text: string): string => text.replaceAll(',', '').replace('%', '');

/**
 * Whether a text is a decimal number that a double holds without loss: with at most 15 significant digits, none of them far
 * behind the point.
 */
const isExact = (digits: string): boolean =>
  digits.length <= 300 && /^\d+(?:\.\d+)?$/.test(digits) && digits.replace('.', '').replace(/^0+/, '').length <= 15;

/** The number as written, exactly: at most 15 significant digits, which a double holds without loss. */
export const numberOf = (
  scope: Pick<LiteralScope, 'document' | 'report'>,
  node: NumberLiteral | Percent,
): number | null => {
  const digits = digitsOf(node.text);
  if (isExact(digits)) return Number(digits);
  scope.report('inexact-number', { document: scope.document, range: node }, { written: node.text });
  return null;
};

/** A decimal text times a whole number, without the rounding of binary fractions; null where a double does not hold it. */
const exactProduct = (text: string, factor: number): number | null => {
  const [whole = '', fraction = ''] = digitsOf(text).split('.');
  const product = (BigInt(whole + fraction) * BigInt(factor)).toString().padStart(fraction.length + 1, '0');
  const point = product.length - fraction.length;
  const digits = `${product.slice(0, point)}.${product.slice(point)}`.replace(/\.?0*$/, '');
  return isExact(digits) ? Number(digits) : null;
};

/** How many minutes, or months, a unit of time has. */
const unitsOf = {
  duration: new Map([['week', 10080], ['day', 1440], ['hour', 60], ['minute', 1]]),
  period: new Map([['year', 12], ['month', 1]]),
} as const; // prettier-ignore

const unitsInWords = {
  duration: 'this field counts weeks, days, hours or minutes, and a month or a year has no fixed number of days',
  period: 'this field counts months or years',
} as const;

const days: ReadonlyMap<string, number> = new Map([
  ['year', 365],
  ['month', 30],
  ['week', 7],
]);

/** About as long a time in units that the field counts: an example, for nobody can say how many days a month has. */
const exampleOf = (kind: 'duration' | 'period', unit: string, count: number): string => {
  const inDays = count * (days.get(unit) ?? 1);
  if (kind === 'duration') return inDays === 1 ? '1 day' : `${inDays} days`;
  const months = Math.max(1, Math.round(inDays / 30));
  return months === 1 ? '1 month' : `${months} months`;
};

/** What to write instead of a value that does not fit its type, where one thing is clearly meant; null where none is. */
export const fitting = (type: CoreType, written: string): string | null => {
  const bare = /^".*"$/u.test(written) ? written.slice(1, -1) : written;
  switch (type.kind) {
    case 'text':
      // A word where a text is expected has lost its quotes.
      return /^[\p{L}\d-]+$/u.test(written) ? `"${written}"` : null;
    case 'yesno':
      return answerMeant(bare);
    case 'money':
      return /^[\d,.]+$/.test(written) ? `${type.currency} ${written}` : null;
    case 'number':
      return bare !== written && /^\d[\d,]*(?:\.\d+)?$/.test(bare) ? bare : null;
    case 'date':
      return bare !== written && /^\d{4}-\d{2}-\d{2}$/.test(bare) ? bare : null;
    case 'scale':
      return type.levels.includes(bare) ? bare : null;
    case 'choice':
      return type.members.includes(bare) ? bare : null;
    case 'percent':
      return /^\d[\d,]*(?:\.\d+)?$/.test(written) && !/^0\.\d/.test(written) ? `${written}%` : null;
    case 'duration':
    case 'period':
    case 'entry':
    case 'record':
    case 'object':
    case 'list':
      return null;
  }
};

/** Says that a value does not fit its type. */
export const misfit = (scope: LiteralScope, range: Range, type: CoreType): null => {
  const value = scope.document.text.slice(range.start, range.end);
  const replacement = fitting(type, value);
  const without = value.startsWith('"') && replacement !== null ? ', without quotes' : '';
  const expected = `${typeInWords(type)} is expected${without}`;
  scope.report('wrong-value', { document: scope.document, range }, { value, expected }, { replacement });
  return null;
};

const durationLiteral = (scope: LiteralScope, value: Duration, type: CoreType): Literal | null => {
  if (type.kind === 'number' && value.number.kind === 'Number') {
    const written = scope.document.text.slice(value.start, value.end);
    const unit = scope.document.text.slice(value.number.end, value.end).trim();
    const details = { value: written, expected: `a number is expected, without "${unit}"` };
    scope.report('wrong-value', { document: scope.document, range: value }, details, {
      replacement: value.number.text,
    });
    return null;
  }
  if (type.kind !== 'duration' && type.kind !== 'period') return misfit(scope, value, type);
  if (value.number.kind !== 'Number' || numberOf(scope, value.number) === null) return null;
  const factor = unitsOf[type.kind].get(value.unit);
  if (factor === undefined) {
    const written = scope.document.text.slice(value.start, value.end);
    const example = exampleOf(type.kind, value.unit, Number(digitsOf(value.number.text)));
    const details = { written, expected: unitsInWords[type.kind], example };
    scope.report('wrong-unit', { document: scope.document, range: value }, details);
    return null;
  }
  const amount = exactProduct(value.number.text, factor);
  if (amount === null) {
    const written = scope.document.text.slice(value.start, value.end);
    scope.report('inexact-number', { document: scope.document, range: value }, { written });
    return null;
  }
  if (type.kind === 'duration') return { kind: 'duration', minutes: amount };
  return Number.isInteger(amount) ? { kind: 'period', months: amount } : misfit(scope, value, type);
};

/** What the names that a type lists are called together. */
const listInWords = (type: CoreType): string => {
  if (type.kind === 'entry') return `the ${type.of} entries of the catalog`;
  const name = type.kind === 'scale' || type.kind === 'choice' ? type.name : null;
  return name ?? 'the values of this field';
};

/** Says that a name is none of those that a type lists, with the nearest one. */
export const reportUnknownMember = (
  scope: Pick<LiteralScope, 'document' | 'report'>,
  range: Range,
  name: string,
  type: CoreType,
  members: readonly string[],
): string | null => {
  const suggestion = nearestName(name, members);
  const details = { name, type: listInWords(type), members, suggestion };
  scope.report('unknown-member', { document: scope.document, range }, details, { replacement: suggestion });
  return suggestion;
};

/** A name that a type lists, as a value of it; null where it does not list it. */
export const memberLiteral = (type: CoreType, name: string, members: readonly string[] | null): Literal | null => {
  if (type.kind === 'yesno' && name === 'yes') return { kind: 'yesno', answer: true };
  const rank = members?.indexOf(name) ?? -1;
  if (rank === -1) return null;
  return type.kind === 'scale' ? { kind: 'level', name, rank } : { kind: 'name', name };
};

/** Notes that a name is one of those that a type lists. */
export const bindMember = (
  { document, bind }: Pick<LiteralScope, 'document' | 'bind'>,
  range: Range,
  type: CoreType,
  name: string,
): void => {
  const place = { document, range };
  if (type.kind === 'entry') bind(place, { kind: 'entry', owner: type.of, name });
  if (type.kind === 'scale') bind(place, { kind: 'member', owner: type.levels, name });
  if (type.kind === 'choice') bind(place, { kind: 'member', owner: type.members, name });
};

const pathLiteral = (scope: LiteralScope, path: Path, type: CoreType): Literal | null => {
  const name = singleName(path);
  const members = membersOf(type, scope.entriesOf);
  const literal = name === null ? null : memberLiteral(type, name, members);
  if (literal !== null && name !== null) {
    bindMember(scope, path, type, name);
    return literal;
  }
  if (name === null || members === null) return misfit(scope, path, type);
  reportUnknownMember(scope, path, name, type, members);
  return null;
};

/** A value as written, as one of its type; null, with a diagnostic, where it does not fit. */
export const literalOf = (scope: LiteralScope, value: Value, type: CoreType): Literal | null => {
  const place = { document: scope.document, range: value };
  switch (value.kind) {
    case 'Missing':
      return null;
    case 'Path':
      return pathLiteral(scope, value, type);
    case 'Number':
    case 'Percent': {
      // A share without its sign is none: 0.8 may be meant as 80% or as 0.8%.
      const fits = type.kind === (value.kind === 'Percent' ? 'percent' : 'number');
      if (!fits || (value.kind === 'Percent' && value.of !== null)) return misfit(scope, value, type);
      const number = numberOf(scope, value);
      return number === null ? null : { kind: 'number', value: number };
    }
    case 'Duration':
      return durationLiteral(scope, value, type);
    case 'Money': {
      if (type.kind !== 'money') return misfit(scope, value, type);
      const currency = value.currency.text;
      const amount = numberOf(scope, value.number);
      if (currency === type.currency) return amount === null ? null : { kind: 'money', amount, currency };
      const currencyPlace = { document: scope.document, range: value.currency };
      const suggestion = nearestName(currency, [type.currency]);
      const details = { currency, expected: type.currency, suggestion };
      scope.report('wrong-currency', currencyPlace, details, { replacement: suggestion });
      return null;
    }
    case 'Date': {
      if (type.kind !== 'date') return misfit(scope, value, type);
      const date = dateOf(scope, value);
      return date === null ? null : { kind: 'date', date };
    }
    case 'Text':
      return type.kind === 'text' ? { kind: 'text', text: value.value } : misfit(scope, value, type);
    case 'NoAnswer':
      return type.kind === 'yesno' ? { kind: 'yesno', answer: false } : misfit(scope, value, type);
    case 'Cell':
      scope.report('not-yet-supported', place, { what: 'A cell "_" outside of a table' });
      return null;
  }
};
