/** A catalog as a page: the words that programs and facts share. */
import type {
  Award,
  CatalogDocument,
  CatalogItem,
  Define,
  Exclusion,
  Group,
  Identifier,
  Kind,
  RecordType,
} from '@proviso/grammar';
import { docBefore, wordsOf } from '../documents/load.ts';
import { textBlock } from './body.ts';
import { contents, type Chapter } from './contents.ts';
import { entriesOf } from './entries.ts';
import { fieldsTable } from './fields.ts';
import { definition } from './glossary.ts';
import { capitalised, element, heading, type Content, type Html } from './html.ts';
import { readable } from './names.ts';
import { titleOf } from './program.ts';
import { inline } from './prose.ts';
import { lineOf, type PageScope } from './scope.ts';
import { sentence } from './sentence.ts';
import { limits } from './sharing.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A part of the catalog under a heading, with what its doc comment says. */
const section = (
  scope: PageScope,
  node: CatalogItem,
  title: string,
  chapters: Chapter[],
  ...content: readonly Content[]
): Html => {
  const id = scope.newId('part', title);
  chapters.push({ id, title });
  const doc = docBefore(scope.document, node);
  return element(
    'section',
    { class: 'part', line: lineOf(scope, node), labelledBy: id },
    heading(2, { id }, title),
    doc === null ? null : element('p', { class: 'doc' }, inline(doc)),
    content,
  );
};

const names = (tag: 'ol' | 'ul', kind: string, nodes: readonly Identifier[]): Html =>
  element(
    tag,
    { class: kind },
    ...nodes.flatMap((node) => (node.kind === 'Name' ? [element('li', {}, readable(node.text))] : [])),
  );

const group = (scope: PageScope, { members, of }: Group): Content => [
  element('p', {}, 'A group of ', of.kind === 'Name' ? (scope.names.kinds.get(of.text)?.plural ?? of.text) : '…', ':'),
  element('ul', { class: 'members' }, ...members.map((member) => element('li', {}, sentence(scope, member)))),
];

const kind = (scope: PageScope, { fields }: Kind): Content =>
  fields.length === 0 ? null : fieldsTable(scope, fields, 'What is said of each');

const recordFacts = (scope: PageScope, { shapes }: RecordType): Content => {
  const said = shapes.filter((shape) => shape.kind !== 'Field' && shape.kind !== 'Error');
  const fields = shapes.filter((shape) => shape.kind === 'Field');
  return [
    said.length === 0
      ? null
      : element(
          'ul',
          { class: 'terms' },
          ...said.map((shape) =>
            element('li', { line: lineOf(scope, shape) }, capital(wordsOf(scope.document, shape))),
          ),
        ),
    fields.length === 0 ? null : fieldsTable(scope, fields, 'What is known of each'),
  ];
};

/** What an award ends, or what cannot be held together. */
const rule = (scope: PageScope, node: Award | Exclusion): Html => {
  const isAward = node.kind === 'Award';
  const name = isAward ? null : (node.title?.value ?? (node.name.kind === 'Name' ? readable(node.name.text) : ''));
  return element(
    'div',
    { class: 'box', line: lineOf(scope, node) },
    element(
      'p',
      {},
      name === null ? null : [element('strong', {}, name), ': '],
      capitalised(sentence(scope, isAward ? node : node.condition)),
    ),
  );
};

const item = (scope: PageScope, node: CatalogItem, chapters: Chapter[]): Html | null => {
  const named = 'name' in node && node.name.kind === 'Name' ? node.name.text : '';
  switch (node.kind) {
    case 'Scale':
      return section(
        scope,
        node,
        readable(named),
        chapters,
        element('p', {}, 'Lowest first:'),
        names('ol', 'scale', node.levels),
      );
    case 'Choice':
      return section(scope, node, readable(named), chapters, names('ul', 'choice', node.members));
    case 'Calendar':
      return section(
        scope,
        node,
        node.title?.value ?? readable(named),
        chapters,
        element('p', {}, 'Measured on:'),
        element(
          'ul',
          { class: 'members' },
          ...node.dates.flatMap((date) => (date.kind === 'Date' ? [element('li', {}, date.text)] : [])),
        ),
      );
    case 'Series':
      return section(
        scope,
        node,
        node.title?.value ?? readable(named),
        chapters,
        element('p', {}, 'The newest is the last one whose day has come:'),
        element(
          'ul',
          { class: 'members' },
          ...node.members.map((member) => element('li', {}, sentence(scope, member))),
        ),
      );
    case 'Group':
      return section(scope, node, node.title?.value ?? readable(named), chapters, group(scope, node));
    case 'Kind':
      return section(scope, node, node.title?.value ?? capital(readable(named)), chapters, kind(scope, node));
    case 'Record':
      return section(scope, node, capital(readable(named)), chapters, recordFacts(scope, node));
    case 'Entries': {
      const of = node.of.kind === 'Name' ? node.of.text : '';
      const title = `All ${scope.names.kinds.get(of)?.plural ?? of}`;
      return section(scope, node, title, chapters, entriesOf(scope, node));
    }
    case 'TextBlock':
      return textBlock(scope, node, 2);
    case 'Award':
    case 'Exclusion':
      return rule(scope, node);
    case 'Sharing':
      return section(scope, node, readable(named), chapters, limits(scope, node));
    // Definitions stand together at the end.
    case 'Define':
    case 'Use':
    case 'Error':
      return null;
  }
};

const definitions = (scope: PageScope, nodes: readonly Define[], chapters: Chapter[]): Html | null => {
  if (nodes.length === 0) return null;
  const title = 'What the words mean';
  const id = scope.newId('glossary', '');
  chapters.push({ id, title });
  const idOf = (node: Define): string | null => scope.terms.find((term) => term.definition.node === node)?.id ?? null;
  return element(
    'section',
    { class: 'glossary', labelledBy: id },
    heading(2, { id }, title),
    element('dl', {}, ...nodes.map((node) => definition(scope, node, idOf(node), true))),
  );
};

/** All that stands on the page of a catalog. */
export const catalogPage = (scope: PageScope, tree: CatalogDocument): Content => {
  const chapters: Chapter[] = [];
  const parts = tree.items.map((each) => item(scope, each, chapters));
  const words = definitions(
    scope,
    tree.items.filter((each) => each.kind === 'Define'),
    chapters,
  );
  const title = tree.title?.value ?? (tree.name.kind === 'Name' ? readable(tree.name.text) : 'Untitled');
  return [titleOf(scope, tree, title, 'Catalog'), contents(chapters), parts, words];
};
