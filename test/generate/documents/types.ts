import type { Field, Type } from '../../../grammar/src/index.ts';
import type { CoreField, CoreType } from '../../../packages/compiler/src/core/types.ts';
import type { ValueType } from '../values.ts';
import { once, oneOf, pick, type Choices } from './choices.ts';
import type { ListedType } from './catalog-model.ts';
import { at, name, names } from './nodes.ts';
import { wordsFor } from './words.ts';

/** A type of values. */
export function valueType(choices: Choices, listed: readonly ListedType[]): ValueType {
  const neverNegative = once(choices, 3);
  return oneOf<ValueType>(choices, [
    [2, () => ({ kind: 'number', neverNegative })],
    [2, () => ({ kind: 'yesno' })],
    [1, () => ({ kind: 'percent', neverNegative })],
    [2, () => ({ kind: 'money', currency: pick(choices, ['EUR', 'USD']), neverNegative })],
    [2, () => ({ kind: 'duration' })],
    [2, () => ({ kind: 'period' })],
    [2, () => ({ kind: 'date' })],
    [1, () => ({ kind: 'text' })],
    [1, () => ({ kind: 'choice', name: null, members: wordsFor.members.slice(0, 2 + choices.below(2)) })],
    [listed.length === 0 ? 0 : 4, () => pick(choices, listed)],
  ]);
}

/** The words for a type. */
function typeNode(type: CoreType, optional = false): Type {
  const namedType = (words: readonly string[], currency: string | null = null): Type => ({
    kind: 'NamedType',
    ...at,
    names: names(words),
    currency: currency === null ? null : name(currency),
    optional,
  });
  switch (type.kind) {
    case 'money':
      return namedType(['money'], type.currency);
    case 'choice':
      return namedType(type.name === null ? type.members : [type.name]);
    case 'scale':
      return namedType([type.name]);
    case 'entry':
      return namedType([type.of]);
    case 'record':
      return namedType([type.record]);
    case 'object':
      return { kind: 'ObjectType', ...at, fields: type.fields.map((field) => fieldNode(field)) };
    case 'list':
      return { kind: 'ListType', ...at, of: typeNode(type.of) };
    case 'number':
    case 'percent':
    case 'duration':
    case 'period':
    case 'date':
    case 'text':
    case 'yesno':
      return namedType([type.kind]);
  }
}

/** The line that declares a field. */
export function fieldNode({ name: word, type }: Pick<CoreField, 'name' | 'type'>, optional = false): Field {
  const neverNegative = 'neverNegative' in type && type.neverNegative;
  return { kind: 'Field', ...at, name: name(word), type: typeNode(type, optional), neverNegative };
}
