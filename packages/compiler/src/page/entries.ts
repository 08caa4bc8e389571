/** The entries of a kind as a table. */
import type { Entries, Entry } from '@proviso/grammar';
import { lifetimeInWords } from './dates.ts';
import { element, joined, type Content, type Html } from './html.ts';
import { readable } from './names.ts';
import { lifetimeHere, lineOf, type PageScope } from './scope.ts';
import { sentence } from './sentence.ts';

interface Column {
  readonly title: string;
  readonly cell: (entry: Entry) => Content;
}

const attributeNames = (entries: readonly Entry[]): readonly string[] => [
  ...new Set(
    entries.flatMap(({ attributes }) =>
      attributes.flatMap((each) => (each.kind === 'Attribute' && each.name.kind === 'Name' ? [each.name.text] : [])),
    ),
  ),
];

const attribute =
  (scope: PageScope, name: string) =>
  ({ attributes }: Entry): Content =>
    attributes.flatMap((each) =>
      each.kind === 'Attribute' && each.name.kind === 'Name' && each.name.text === name
        ? [
            joined(
              each.values.map((value) => sentence(scope, value)),
              ', ',
            ),
          ]
        : [],
    );

const replaced =
  (scope: PageScope) =>
  ({ attributes }: Entry): Content =>
    attributes.flatMap((each) =>
      each.kind === 'Replaced'
        ? [[sentence(scope, each.by), each.lifetimes.map((lifetime) => [' ', sentence(scope, lifetime)])]]
        : [],
    );

const included =
  (scope: PageScope) =>
  ({ attributes }: Entry): Content =>
    joined(
      attributes.flatMap((each) =>
        each.kind === 'Includes' ? each.members.map((member) => sentence(scope, member)) : [],
      ),
      ', ',
    );

const codeOf = ({ name }: Entry): string => (name.kind === 'Name' ? name.text : '');

const columnsOf = (scope: PageScope, entries: readonly Entry[]): readonly Column[] => {
  const has = (test: (entry: Entry) => boolean): boolean => entries.some(test);
  return [
    ...(has(({ title }) => title !== null)
      ? [{ title: 'Name in documents', cell: (entry: Entry) => element('code', {}, codeOf(entry)) }]
      : []),
    ...attributeNames(entries).map((name) => ({ title: readable(name), cell: attribute(scope, name) })),
    ...(has(({ lifetimes }) => lifetimes.length > 0)
      ? [{ title: 'Offered', cell: ({ lifetimes }: Entry) => lifetimeInWords(lifetimeHere(scope, lifetimes)) }]
      : []),
    ...(has(({ attributes }) => attributes.some(({ kind }) => kind === 'Replaced'))
      ? [{ title: 'Replaced by', cell: replaced(scope) }]
      : []),
    ...(has(({ attributes }) => attributes.some(({ kind }) => kind === 'Includes'))
      ? [{ title: 'Includes', cell: included(scope) }]
      : []),
  ];
};

/** A row for each entry, and a column for each thing that is said of any of them. */
export const entriesOf = (scope: PageScope, node: Entries): Html => {
  const entries = node.entries.filter((entry) => entry.kind === 'Entry');
  const columns = columnsOf(scope, entries);
  return element(
    'table',
    { class: 'entries' },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...['Title', ...columns.map(({ title }) => title)].map((title) => element('th', { scope: 'col' }, title)),
      ),
    ),
    element(
      'tbody',
      {},
      ...entries.map((entry) =>
        element(
          'tr',
          { line: lineOf(scope, entry) },
          element('th', { scope: 'row' }, entry.title?.value ?? readable(codeOf(entry))),
          ...columns.map(({ cell }) => element('td', {}, cell(entry))),
        ),
      ),
    ),
  );
};
