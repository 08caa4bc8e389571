import { counted } from '@proviso/compiler';
import type { Document, Text } from '@proviso/grammar';
import { displayName } from '../display-name.ts';
import { resolved, type ServiceDocument } from '../document.ts';
import { code, paragraph, strong, type Block } from '../words/prose.ts';
import type { Hover, HoverContext } from './hover.ts';

type Item = Document['items'][number];

/** The items of a document, those of its sections and policies included. */
const allItems = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) =>
    item.kind === 'Section' || item.kind === 'Policy'
      ? [item, ...allItems(item.items)]
      : item.kind === 'Roles'
        ? [item, ...item.items.filter((each) => each.kind === 'Require')]
        : [item],
  );

/** What is counted of a document, and how it is called. */
const nouns: readonly (readonly [Item['kind'], string])[] = [
  ['Kind', 'kind'],
  ['Scale', 'scale'],
  ['Choice', 'choice'],
  ['Calendar', 'calendar'],
  ['Series', 'series'],
  ['Group', 'group'],
  ['Record', 'record'],
  ['Section', 'section'],
  ['Require', 'requirement'],
  ['Define', 'definition'],
  ['Sample', 'sample'],
  ['Expect', 'expectation'],
];

/** What a document has, counted; empty where it has nothing. */
export const countsOf = (document: Document): string => {
  const items = allItems(document.items);
  const entries = items.reduce((sum, item) => sum + (item.kind === 'Entries' ? item.entries.length : 0), 0);
  const revisions = items.reduce((sum, item) => sum + (item.kind === 'Revisions' ? item.revisions.length : 0), 0);
  return [
    ...nouns.flatMap(([kind, noun]) => {
      const count = items.filter((item) => item.kind === kind).length;
      return count === 0 ? [] : [counted(count, noun)];
    }),
    ...(entries === 0 ? [] : [counted(entries, 'entry', 'entries')]),
    ...(revisions === 0 ? [] : [counted(revisions, 'revision')]),
  ].join(', ');
};

const blocksOf = ({ parsed: { document }, uri }: ServiceDocument, folders: readonly string[]): readonly Block[] => {
  const name = displayName(uri, folders);
  if (document.kind === 'Unknown') return [paragraph(code(name), ' does not begin as a document does.')];
  const title = document.kind === 'Examples' ? null : (document.title?.value ?? null);
  const called = document.kind === 'Examples' ? document.program : document.name;
  const kind = { Program: 'The program ', Catalog: 'The catalog ', Examples: 'The examples for ' }[document.kind];
  const counts = countsOf(document);
  return [
    ...(title === null ? [] : [paragraph(strong(title))]),
    paragraph(
      kind,
      code(called.kind === 'Name' ? called.text : '…'),
      ' in ',
      code(name),
      counts === '' ? '.' : `: ${counts}.`,
    ),
  ];
};

/** The path of a document that is used: what that document is. */
export const useHover = ({ analysis }: HoverContext, path: Text, folders: readonly string[]): Hover | null => {
  const uri = resolved(analysis.uri, path.value);
  if (uri === null) return null;
  const document = analysis.documents.get(uri) ?? null;
  const { start, end } = path;
  const name = displayName(uri, folders);
  const blocks =
    document === null ? [paragraph('There is no document ', code(name), '.')] : blocksOf(document, folders);
  return { range: { start, end }, blocks };
};
