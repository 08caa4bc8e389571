import type { CoreField, CoreType, Names } from '@proviso/compiler';

/** The type that one word names; null where none is called so. */
export const typeCalled = (names: Names, word: string): CoreType | null => {
  const scale = names.scales.get(word);
  if (scale !== undefined) return { kind: 'scale', name: scale.name, levels: scale.levels };
  const choice = names.choices.get(word);
  if (choice !== undefined) return { kind: 'choice', name: choice.name, members: choice.members };
  if (names.kinds.has(word)) return { kind: 'entry', of: word };
  return names.records.has(word) ? { kind: 'record', record: word } : null;
};

/** The fields that a value of a type has. */
export const fieldsOfType = (names: Names, type: CoreType): readonly CoreField[] => {
  if (type.kind === 'object') return type.fields;
  if (type.kind === 'record') return names.records.get(type.record)?.fields ?? [];
  return type.kind === 'list' ? fieldsOfType(names, type.of) : [];
};

/** What a type is called where it is declared. */
export const typeInWords = (type: CoreType): string => {
  switch (type.kind) {
    case 'number':
    case 'percent':
      return type.neverNegative ? `${type.kind}, never negative` : type.kind;
    case 'money':
      return `money in ${type.currency}`;
    case 'duration':
    case 'period':
    case 'date':
    case 'text':
      return type.kind;
    case 'yesno':
      return 'yes or no';
    case 'choice':
      return type.name ?? type.members.join(' | ');
    case 'scale':
      return type.name;
    case 'entry':
      return type.of;
    case 'record':
      return type.record;
    case 'object':
      return `{ ${type.fields.map(({ name }) => name).join(', ')} }`;
    case 'list':
      return `list of ${typeInWords(type.of)}`;
  }
};

/** The names that a value of a type may be. */
export const membersOfType = (names: Names, type: CoreType): readonly string[] => {
  if (type.kind === 'scale') return type.levels;
  if (type.kind === 'choice') return type.members;
  if (type.kind === 'entry') return [...(names.kinds.get(type.of)?.entries.keys() ?? [])];
  return type.kind === 'list' ? membersOfType(names, type.of) : [];
};
