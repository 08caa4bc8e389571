import type { Field, Identifier, Type } from '@proviso/grammar';
import type { CoreField, CoreType } from '../core/types.ts';
import type { Reporter } from '../diagnostics/report.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { docBefore, type LoadedDocument } from '../documents/load.ts';
import type { ChoiceSymbol, ScaleSymbol } from './symbols.ts';

/** What a type's name can mean, while a catalog is being read. */
export interface TypeScope {
  readonly scales: ReadonlyMap<string, ScaleSymbol>;
  readonly choices: ReadonlyMap<string, ChoiceSymbol>;
  readonly kinds: ReadonlySet<string>;
  readonly records: ReadonlySet<string>;
  readonly report: Reporter['report'];
}

const plainTypes = ['number', 'percent', 'duration', 'period', 'date', 'text', 'yesno'] as const;
type PlainType = (typeof plainTypes)[number];

const plainType = (name: PlainType, neverNegative: boolean): CoreType =>
  name === 'number' || name === 'percent' ? { kind: name, neverNegative } : { kind: name };

const namedType = (
  scope: TypeScope,
  document: LoadedDocument,
  name: Identifier,
  currency: string | null,
  neverNegative: boolean,
): CoreType | null => {
  if (name.kind === 'Missing') return null;
  const plain = plainTypes.find((each) => each === name.text);
  if (plain !== undefined) return plainType(plain, neverNegative);
  if (name.text === 'money' && currency !== null) return { kind: 'money', currency, neverNegative };
  if (name.text === 'money') {
    scope.report(
      'wrong-value',
      { document, range: name },
      { value: 'money', expected: 'say which currency, as in "money in USD"' },
    );
    return null;
  }
  const scale = scope.scales.get(name.text);
  if (scale !== undefined) return { kind: 'scale', name: scale.name, levels: scale.levels };
  const choice = scope.choices.get(name.text);
  if (choice !== undefined) return { kind: 'choice', name: choice.name, members: choice.members };
  if (scope.kinds.has(name.text)) return { kind: 'entry', of: name.text };
  if (scope.records.has(name.text)) return { kind: 'record', record: name.text };
  const known = [
    ...plainTypes,
    'money',
    ...scope.scales.keys(),
    ...scope.choices.keys(),
    ...scope.kinds,
    ...scope.records,
  ];
  const suggestion = nearestName(name.text, known);
  scope.report('unknown-type', { document, range: name }, { name: name.text, suggestion }, { replacement: suggestion });
  return null;
};

/** The type that a declaration means; null where an error keeps it from meaning one. */
export const typeOf = (
  scope: TypeScope,
  document: LoadedDocument,
  type: Type,
  neverNegative: boolean,
): CoreType | null => {
  switch (type.kind) {
    case 'Error':
      return null;
    case 'ListType': {
      const of = typeOf(scope, document, type.of, neverNegative);
      return of === null ? null : { kind: 'list', of };
    }
    case 'ObjectType':
      return { kind: 'object', fields: fieldsOf(scope, document, type.fields) };
    case 'NamedType': {
      const [first, ...others] = type.names;
      if (first === undefined) return null;
      if (others.length === 0) return namedType(scope, document, first, type.currency?.text ?? null, neverNegative);
      const members = type.names.flatMap((name) => (name.kind === 'Name' ? [name.text] : []));
      return { kind: 'choice', name: null, members };
    }
  }
};

/** The fields that a record or an object declares; each name once. */
export const fieldsOf = (
  scope: TypeScope,
  document: LoadedDocument,
  nodes: readonly { readonly kind: string }[],
): readonly CoreField[] => {
  const fields = new Map<string, CoreField>();
  for (const node of nodes.filter((each): each is Field => each.kind === 'Field')) {
    if (node.name.kind === 'Missing') continue;
    const name = node.name.text;
    if (fields.has(name)) {
      scope.report('duplicate-name', { document, range: node.name }, { name });
      continue;
    }
    const type = typeOf(scope, document, node.type, node.neverNegative);
    if (type !== null) fields.set(name, { name, type, doc: docBefore(document, node) });
  }
  return [...fields.values()];
};
