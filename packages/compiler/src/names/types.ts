import type { Field, Identifier, Name, Type } from '@proviso/grammar';
import type { Bind, MeaningKind } from '../bindings/meaning.ts';
import type { CoreField, CoreType } from '../core/types.ts';
import type { Reporter } from '../diagnostics/report.ts';
import { typeMeant } from '../diagnostics/habits.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { docBefore, type LoadedDocument } from '../documents/load.ts';
import type { ChoiceSymbol, ScaleSymbol } from './symbols.ts';

interface Declared {
  readonly has: (name: string) => boolean;
  readonly keys: () => Iterable<string>;
}

/** What a type's name can mean, while a catalog is being read. */
export interface TypeScope {
  readonly scales: ReadonlyMap<string, ScaleSymbol>;
  readonly choices: ReadonlyMap<string, ChoiceSymbol>;
  readonly kinds: Declared;
  readonly records: Declared;
  readonly report: Reporter['report'];
  readonly bind: Bind;
  /** Notes a name whose declaration could not be understood: nothing more is said of it. */
  readonly skip: (name: string) => void;
}

const plainTypes = ['number', 'percent', 'duration', 'period', 'date', 'text', 'yesno'] as const;
type PlainType = (typeof plainTypes)[number];

/** The words that mean a type of the language wherever a type stands. */
export const typeWords: ReadonlySet<string> = new Set([...plainTypes, 'money', 'list']);

const plainType = (name: PlainType, neverNegative: boolean): CoreType =>
  name === 'number' || name === 'percent' ? { kind: name, neverNegative } : { kind: name };

const declaredType = (scope: TypeScope, name: string): CoreType | null => {
  const scale = scope.scales.get(name);
  if (scale !== undefined) return { kind: 'scale', name: scale.name, levels: scale.levels };
  const choice = scope.choices.get(name);
  if (choice !== undefined) return { kind: 'choice', name: choice.name, members: choice.members };
  if (scope.kinds.has(name)) return { kind: 'entry', of: name };
  return scope.records.has(name) ? { kind: 'record', record: name } : null;
};

/** What a type of the catalog is declared as. */
const declaredAs: Readonly<Partial<Record<CoreType['kind'], MeaningKind>>> = {
  scale: 'scale',
  choice: 'choice',
  entry: 'kind',
  record: 'record',
};

const bindType = (scope: TypeScope, document: LoadedDocument, name: Name, type: CoreType): void => {
  const kind = declaredAs[type.kind];
  if (kind !== undefined) scope.bind({ document, range: name }, { kind, owner: null, name: name.text });
};

const moneyIn = (scope: TypeScope, document: LoadedDocument, name: Name, currency: string | null): string | null => {
  if (currency !== null) return currency;
  const expected = 'say which currency, as in "money in USD"';
  scope.report('wrong-value', { document, range: name }, { value: 'money', expected });
  return null;
};

const namedType = (
  scope: TypeScope,
  document: LoadedDocument,
  name: Name,
  currency: Name | null,
  neverNegative: boolean,
): CoreType | null => {
  if (name.text === 'money') {
    const unit = moneyIn(scope, document, name, currency?.text ?? null);
    return unit === null ? null : { kind: 'money', currency: unit, neverNegative };
  }
  const plain = plainTypes.find((each) => each === name.text);
  const known = plain === undefined ? declaredType(scope, name.text) : plainType(plain, neverNegative);
  if (known === null) return typeInstead(scope, document, name, currency, neverNegative);
  bindType(scope, document, name, known);
  if (currency !== null) {
    const expected = 'only "money" is "in" a currency';
    scope.report('wrong-value', { document, range: currency }, { value: currency.text, expected });
    return null;
  }
  return known;
};

/** Reports a name that no type has, and goes on with the nearest one. */
const typeInstead = (
  scope: TypeScope,
  document: LoadedDocument,
  name: Name,
  currency: Name | null,
  neverNegative: boolean,
): CoreType | null => {
  const known = [
    ...plainTypes,
    'money',
    ...scope.scales.keys(),
    ...scope.choices.keys(),
    ...scope.kinds.keys(),
    ...scope.records.keys(),
  ];
  const suggestion = typeMeant(name.text) ?? nearestName(name.text, known);
  scope.report('unknown-type', { document, range: name }, { name: name.text, suggestion }, { replacement: suggestion });
  if (suggestion?.startsWith('money in ') === true) return { kind: 'money', currency: name.text, neverNegative };
  if (suggestion === null || (suggestion === 'money') !== (currency !== null)) return null;
  return namedType(scope, document, { ...name, text: suggestion }, currency, neverNegative);
};

/** The type that a declaration means; null where an error keeps it from meaning one. */
const typeOf = (
  scope: TypeScope,
  document: LoadedDocument,
  type: Type,
  neverNegative: boolean,
  of: string,
): CoreType | null => {
  switch (type.kind) {
    case 'Error':
      return null;
    case 'ListType': {
      const item = typeOf(scope, document, type.of, neverNegative, of);
      return item === null ? null : { kind: 'list', of: item };
    }
    case 'ObjectType':
      return { kind: 'object', fields: fieldsOf(scope, document, type.fields, of) };
    case 'NamedType': {
      const names = type.names.filter((name) => name.kind === 'Name');
      const [first] = names;
      if (first === undefined) return null;
      if (type.names.length === 1) return namedType(scope, document, first, type.currency, neverNegative);
      return { kind: 'choice', name: null, members: membersOf(scope, document, names, of) };
    }
  }
};

/** The type that one word names, as after a definition's parameter. */
export const typeCalled = (scope: TypeScope, document: LoadedDocument, name: Identifier): CoreType | null =>
  name.kind === 'Missing' ? null : namedType(scope, document, name, null, false);

/** The names of a list, each once; one that stands there twice is reported. */
const unique = (
  names: readonly Identifier[],
  document: LoadedDocument,
  report: Reporter['report'],
): readonly string[] => {
  const found = new Set<string>();
  for (const name of names) {
    if (name.kind === 'Missing') continue;
    if (found.has(name.text)) report('duplicate-member', { document, range: name }, { name: name.text });
    found.add(name.text);
  }
  return [...found];
};

/** The names that a scale or a choice lists, each once and declared. `of` is what lists them, for readers. */
export const membersOf = (
  scope: Pick<TypeScope, 'report' | 'bind'>,
  document: LoadedDocument,
  names: readonly Identifier[],
  of: string,
): readonly string[] => {
  const members = unique(names, document, scope.report);
  for (const name of names) {
    if (name.kind === 'Missing') continue;
    scope.bind({ document, range: name }, { kind: 'member', owner: members, name: name.text, of }, 'declaration');
  }
  return members;
};

/** The fields that a record, a kind or an object declares; each name once. `of` is what has them, for readers. */
export const fieldsOf = (
  scope: TypeScope,
  document: LoadedDocument,
  nodes: readonly (Field | { readonly kind: 'HoldsShape' | 'IdentifiedBy' | 'DatedBy' | 'Error' })[],
  of: string,
): readonly CoreField[] => {
  const fields = new Map<string, CoreField>();
  const places = new Map<string, Name>();
  for (const node of nodes) {
    if (node.kind !== 'Field' || node.name.kind === 'Missing') continue;
    const name = node.name.text;
    const earlier = places.get(name);
    if (earlier !== undefined) {
      const related = [{ message: 'The first one is here.', place: { document, range: earlier } }];
      scope.report('duplicate-name', { document, range: node.name }, { name }, { related });
      continue;
    }
    places.set(name, node.name);
    const type = typeOf(scope, document, node.type, node.neverNegative, name);
    if (type === null) {
      scope.skip(name);
      continue;
    }
    const field = { name, type, doc: docBefore(document, node) };
    fields.set(name, field);
    scope.bind({ document, range: node.name }, { kind: 'field', owner: field, name, of }, 'declaration');
  }
  return [...fields.values()];
};
