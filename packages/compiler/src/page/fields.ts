/** Fields of records and kinds as a table. */
import type { ErrorNode, Field, Type } from '@proviso/grammar';
import { docBefore } from '../documents/load.ts';
import { element, type Content, type Html } from './html.ts';
import { readable } from './names.ts';
import { inline } from './prose.ts';
import { lineOf, type PageScope } from './scope.ts';
import { sentence } from './sentence.ts';

const typeWords: ReadonlyMap<string, string> = new Map([
  ['yesno', 'yes or no'],
  ['period', 'years and months'],
]);

const simple = (type: Type): string | null => {
  const [only] = type.kind === 'NamedType' && type.names.length === 1 ? type.names : [];
  return only?.kind === 'Name' ? (typeWords.get(only.text) ?? null) : null;
};

const typeOf = (scope: PageScope, { type, neverNegative }: Field): Content => {
  if (type.kind === 'ObjectType') return 'several values';
  return [simple(type) ?? sentence(scope, type), neverNegative ? ', never negative' : null];
};

const rows = (scope: PageScope, fields: readonly (Field | ErrorNode)[], depth: number): readonly Html[] =>
  fields.flatMap((field) => {
    if (field.kind === 'Error' || field.name.kind !== 'Name') return [];
    const inner = field.type.kind === 'ObjectType' ? rows(scope, field.type.fields, depth + 1) : [];
    return [
      element(
        'tr',
        { class: depth === 0 ? '' : 'within', line: lineOf(scope, field) },
        element('th', { scope: 'row' }, depth === 0 ? null : '– ', readable(field.name.text)),
        element('td', {}, typeOf(scope, field)),
        element('td', {}, inline(docBefore(scope.document, field) ?? '')),
      ),
      ...inner,
    ];
  });

/** A row for each field, with what kind of value it has and what its doc comment says. */
export const fieldsTable = (scope: PageScope, fields: readonly (Field | ErrorNode)[], caption: string): Html =>
  element(
    'table',
    { class: 'fields' },
    element('caption', {}, caption),
    element(
      'thead',
      {},
      element('tr', {}, ...['Name', 'Value', 'Meaning'].map((title) => element('th', { scope: 'col' }, title))),
    ),
    element('tbody', {}, ...rows(scope, fields, 0)),
  );
