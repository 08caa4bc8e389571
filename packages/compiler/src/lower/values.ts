import type { Duration, Path, Value } from '@proviso/grammar';
import type { Literal, Operand } from '../core/core.ts';
import type { CoreType } from '../core/types.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { dateOf } from '../names/lifetime-of.ts';
import { fieldOf } from './fields.ts';
import { numberOf } from './numbers.ts';
import { dateScope, placeOf, type Scope } from './scope.ts';
import { withArticle } from '../diagnostics/words.ts';

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
      return `one of ${type.members.slice(0, 6).join(', ')}`;
    case 'scale':
      return `a level: ${type.levels.join(', ')}`;
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

const minutes: Readonly<Record<string, number>> = { week: 10080, day: 1440, hour: 60, minute: 1 };
const months: Readonly<Record<string, number>> = { year: 12, month: 1 };

const written = (scope: Scope, { start, end }: Value): string => scope.document.text.slice(start, end);

const misfit = (scope: Scope, value: Value, type: CoreType): null => {
  const expected = `${typeInWords(type)} is expected`;
  scope.lowering.report('wrong-value', placeOf(scope, value), { value: written(scope, value), expected });
  return null;
};

const durationLiteral = (scope: Scope, value: Duration, type: CoreType): Literal | null => {
  if (type.kind !== 'duration' && type.kind !== 'period') return misfit(scope, value, type);
  if (value.number.kind !== 'Number') return misfit(scope, value, type);
  const count = numberOf(scope, value.number);
  const factor = (type.kind === 'duration' ? minutes : months)[value.unit];
  if (count === null) return null;
  if (factor === undefined) {
    const expected =
      type.kind === 'duration'
        ? 'this field counts weeks, days, hours or minutes, and a month or a year has no fixed number of days'
        : 'this field counts months or years';
    scope.lowering.report('wrong-unit', placeOf(scope, value), { written: written(scope, value), expected });
    return null;
  }
  const amount = count * factor;
  if (type.kind === 'period' && !Number.isInteger(amount)) return misfit(scope, value, type);
  return type.kind === 'duration' ? { kind: 'duration', minutes: amount } : { kind: 'period', months: amount };
};

const sameType = (a: CoreType, b: CoreType): boolean => {
  if (a.kind === 'money' && b.kind === 'money') return a.currency === b.currency;
  if (a.kind === 'scale' && b.kind === 'scale') return a.name === b.name;
  if (a.kind === 'choice' && b.kind === 'choice') return a.members.join('\0') === b.members.join('\0');
  if (a.kind === 'entry' && b.kind === 'entry') return a.of === b.of;
  return a.kind === b.kind;
};

/** A name as a value: a member of the type, what a parameter stands for, or a field of the same type. */
const named = (scope: Scope, path: Path, type: CoreType): Operand | null => {
  const [first] = path.segments;
  const name = path.segments.length === 1 && first?.kind === 'Name' ? first.text : null;
  const members = type.kind === 'scale' ? type.levels : type.kind === 'choice' ? type.members : null;
  const known = type.kind === 'entry' ? [...(scope.lowering.names.kinds.get(type.of)?.entries.keys() ?? [])] : members;
  const argument = name === null ? undefined : scope.arguments.get(name);
  if (argument?.kind === 'name') return { kind: 'literal', value: { kind: 'name', name: argument.name } };
  if (name !== null && known?.includes(name) === true) {
    const value: Literal =
      type.kind === 'scale' ? { kind: 'level', name, rank: type.levels.indexOf(name) } : { kind: 'name', name };
    return { kind: 'literal', value };
  }
  if (type.kind === 'yesno' && name === 'yes') return { kind: 'literal', value: { kind: 'yesno', answer: true } };
  const field = fieldOf(scope, path, 'quiet');
  if (field !== null && sameType(field.type, type)) return { kind: 'field', field: field.path };
  if (name !== null && known !== null && field === null) {
    const suggestion = nearestName(name, known);
    const label =
      (type.kind === 'scale' || type.kind === 'choice') && type.name !== null ? type.name : typeInWords(type);
    scope.lowering.report(
      'unknown-member',
      placeOf(scope, path),
      { name, type: label, members: known, suggestion },
      { replacement: suggestion },
    );
    return null;
  }
  if (field === null) {
    fieldOf(scope, path, 'report');
    return null;
  }
  return misfit(scope, path, type);
};

const percentage = (scope: Scope, value: Extract<Value, { kind: 'Percent' }>, type: CoreType): Operand | null => {
  const percent = numberOf(scope, value);
  if (percent === null) return null;
  if (value.of === null) {
    if (type.kind !== 'percent') return misfit(scope, value, type);
    return { kind: 'literal', value: { kind: 'number', value: percent } };
  }
  const whole = fieldOf(scope, value.of, 'report');
  if (whole === null) return null;
  const comparable = (type.kind === 'number' || type.kind === 'money') && sameType(whole.type, type);
  return comparable ? { kind: 'percentOf', percent, field: whole.path } : misfit(scope, value.of, type);
};

/** A value as something that a field of this type is compared with; null, with a diagnostic, where it does not fit. */
export const operandOf = (scope: Scope, value: Value, type: CoreType): Operand | null => {
  const literal = (made: Literal | null): Operand | null => (made === null ? null : { kind: 'literal', value: made });
  switch (value.kind) {
    case 'Missing':
      return null;
    case 'Path':
      return named(scope, value, type);
    case 'Percent':
      return percentage(scope, value, type);
    case 'Duration':
      return literal(durationLiteral(scope, value, type));
    case 'Number': {
      if (type.kind !== 'number' && type.kind !== 'percent') return misfit(scope, value, type);
      const number = numberOf(scope, value);
      return literal(number === null ? null : { kind: 'number', value: number });
    }
    case 'Money': {
      if (type.kind !== 'money') return misfit(scope, value, type);
      const amount = numberOf(scope, value.number);
      const currency = value.currency.text;
      if (currency === type.currency) return literal(amount === null ? null : { kind: 'money', amount, currency });
      scope.lowering.report('wrong-currency', placeOf(scope, value.currency), { currency, expected: type.currency });
      return null;
    }
    case 'Date': {
      if (type.kind !== 'date') return misfit(scope, value, type);
      const date = dateOf(dateScope(scope), value);
      return literal(date === null ? null : { kind: 'date', date });
    }
    case 'Text':
      return type.kind === 'text' ? literal({ kind: 'text', text: value.value }) : misfit(scope, value, type);
    case 'NoAnswer':
      return type.kind === 'yesno' ? literal({ kind: 'yesno', answer: false }) : misfit(scope, value, type);
    case 'Cell':
      scope.lowering.report('not-yet-supported', placeOf(scope, value), { what: 'A cell "_" outside of a table' });
      return null;
  }
};
