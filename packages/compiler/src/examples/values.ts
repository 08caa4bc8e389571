import type { Datum, DatumObject, FieldFact, NumberLiteral, Value } from '@proviso/grammar';
import type { CoreField, CoreType } from '../core/types.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { dateOf } from '../names/lifetime-of.ts';
import { bindMember, fitting, numberOf, reportUnknownMember, typeInWords } from '../names/literals.ts';
import { newObject, placeOf, type FactScope, type Json } from './json.ts';

const written = (scope: FactScope, { start, end }: Datum): string => scope.document.text.slice(start, end);

const misfit = (scope: FactScope, name: string, type: CoreType, value: Datum): null => {
  const place = { document: scope.document, range: value };
  const text = written(scope, value);
  const expected = type.kind === 'record' ? `items such as: ${type.record} "a" { … }` : typeInWords(type);
  scope.report('example-value', place, { name, expected, written: text }, { replacement: fitting(type, text) });
  return null;
};

const word = (value: Datum): string | null => {
  if (value.kind === 'NoAnswer') return 'no';
  const [first] = value.kind === 'Path' ? value.segments : [];
  return value.kind === 'Path' && value.segments.length === 1 && first?.kind === 'Name' ? first.text : null;
};

const member = (scope: FactScope, name: string, type: CoreType, value: Datum, members: readonly string[]): Json => {
  const given = word(value);
  if (given === null) return misfit(scope, name, type, value);
  if (members.includes(given)) {
    bindMember(scope, value, type, given);
    return given;
  }
  reportUnknownMember(scope, value, given, type, members);
  return null;
};

/** ISO 8601 designators of the units that a duration or a period is written in. */
const designators: Readonly<Record<'duration' | 'period', Readonly<Record<string, readonly [string, string]>>>> = {
  duration: { week: ['P', 'W'], day: ['P', 'D'], hour: ['PT', 'H'], minute: ['PT', 'M'] },
  period: { year: ['P', 'Y'], month: ['P', 'M'] },
};

const durationText = (
  scope: FactScope,
  value: Extract<Value, { kind: 'Duration' }>,
  kind: 'duration' | 'period',
): string | null => {
  const designator = designators[kind][value.unit];
  if (designator === undefined || value.number.kind !== 'Number') return null;
  const number = numberOf(scope, value.number);
  return number !== null && Number.isInteger(number) ? `${designator[0]}${number}${designator[1]}` : null;
};

const objectFacts = (scope: FactScope, fields: readonly CoreField[], value: DatumObject): Json => {
  const object = newObject();
  const names = fields.map((field) => field.name);
  for (const node of value.fields) {
    if (node.name.kind === 'Missing') continue;
    const { text } = node.name;
    const field = fields.find((each) => each.name === text);
    if (field === undefined) {
      const suggestion = nearestName(text, names);
      const place = { document: scope.document, range: node.name };
      scope.report(
        'unknown-field',
        place,
        { name: text, of: 'This', suggestion, fields: names },
        { replacement: suggestion },
      );
      continue;
    }
    scope.bind({ document: scope.document, range: node.name }, { kind: 'field', owner: field, name: text });
    const json = datumToJson(scope, text, field.type, node);
    if (json !== null) object[text] = json;
  }
  return object;
};

const amountOf = (scope: FactScope, node: NumberLiteral, currency: string): Json => {
  const amount = numberOf(scope, node);
  return amount === null ? null : { amount, currency };
};

/** One value as the JSON of its type; null, with a diagnostic, where it does not fit. */
const valueToJson = (scope: FactScope, name: string, type: CoreType, value: Datum): Json => {
  switch (type.kind) {
    case 'number':
      return value.kind === 'Number' ? numberOf(scope, value) : misfit(scope, name, type, value);
    case 'percent':
      return value.kind === 'Percent' && value.of === null ? numberOf(scope, value) : misfit(scope, name, type, value);
    case 'money':
      if (value.kind !== 'Money' || value.currency.text !== type.currency) return misfit(scope, name, type, value);
      return amountOf(scope, value.number, type.currency);
    case 'duration':
    case 'period': {
      const text = value.kind === 'Duration' ? durationText(scope, value, type.kind) : null;
      return text ?? misfit(scope, name, type, value);
    }
    case 'date':
      return value.kind === 'Date' ? dateOf(scope, value) : misfit(scope, name, type, value);
    case 'text':
      return value.kind === 'Text' ? value.value : misfit(scope, name, type, value);
    case 'yesno': {
      const given = word(value);
      return given === 'yes' || given === 'no' ? given === 'yes' : misfit(scope, name, type, value);
    }
    case 'choice':
      return member(scope, name, type, value, type.members);
    case 'scale':
      return member(scope, name, type, value, type.levels);
    case 'entry':
      return member(scope, name, type, value, [...(scope.names.kinds.get(type.of)?.entries.keys() ?? [])]);
    case 'object':
      return value.kind === 'DatumObject' ? objectFacts(scope, type.fields, value) : misfit(scope, name, type, value);
    case 'record': {
      const record = scope.names.records.get(type.record);
      if (value.kind !== 'DatumObject' || record === undefined) return misfit(scope, name, type, value);
      return objectFacts(scope, record.fields, value);
    }
    case 'list':
      return misfit(scope, name, type, value);
  }
};

/** The values after a field's colon as the JSON of the field's type. */
export const datumToJson = (scope: FactScope, name: string, type: CoreType, fact: FieldFact): Json => {
  if (type.kind === 'list')
    return fact.data.map((datum) => valueToJson(scope, name, type.of, datum)).filter((json) => json !== null);
  const [first, second] = fact.data;
  if (second !== undefined) scope.report('not-a-list', placeOf(scope, second), { name });
  return first === undefined || first.kind === 'Missing' ? null : valueToJson(scope, name, type, first);
};
