/** A program as a page. */
import type { ProgramDocument, Settle } from '@proviso/grammar';
import { docBefore } from '../documents/load.ts';
import { allItems } from '../names/program-names.ts';
import { body, type BodyScope } from './body.ts';
import { contents, type Chapter } from './contents.ts';
import { glossary } from './glossary.ts';
import { element, heading, type Content, type Html } from './html.ts';
import { readable } from './names.ts';
import { prose } from './prose.ts';
import { governingWords, history } from './revisions.ts';
import { lineOf, type PageScope } from './scope.ts';
import { summaryOf } from './summary.ts';

const settlementsIn = (tree: ProgramDocument): ReadonlyMap<string, readonly Settle[]> => {
  const found = new Map<string, Settle[]>();
  for (const item of allItems(tree)) {
    if (item.kind !== 'Settle' || item.name.kind !== 'Name') continue;
    found.set(item.name.text, [...(found.get(item.name.text) ?? []), item]);
  }
  return found;
};

/** The title of a document, what its doc comment says, and a line that tells where it stands. */
export const titleOf = (
  scope: PageScope,
  tree: { readonly start: number; readonly end: number },
  title: string,
  status: Content,
): Html => {
  const doc = docBefore(scope.document, tree);
  return element(
    'header',
    { line: lineOf(scope, tree) },
    heading(1, {}, title),
    status === null ? null : element('p', { class: 'status' }, status),
    doc === null ? null : element('div', { class: 'lead' }, prose(doc)),
  );
};

/** All that stands on the page of a program. */
export const programPage = (scope: PageScope, tree: ProgramDocument): Content => {
  const chapters: Chapter[] = [];
  const within: BodyScope = {
    ...scope,
    settlements: settlementsIn(tree),
    chapter: (chapter, level) => {
      if (level === 2) chapters.push(chapter);
    },
  };
  const title = tree.title?.value ?? (tree.name.kind === 'Name' ? readable(tree.name.text) : 'Untitled');
  const parts = body(within, tree.items, 2);
  const words = glossary(scope, scope.newId('glossary', ''));
  const lists = tree.items.filter((item) => item.kind === 'Revisions');
  const revisions = history(scope, lists, scope.newId('history', ''));
  if (words !== null) chapters.push({ id: 'glossary', title: 'What the words mean' });
  if (revisions !== null) chapters.push({ id: 'history', title: 'Revision history' });
  return [
    titleOf(scope, tree, title, governingWords(scope)),
    scope.judged === null ? null : summaryOf(scope.judged, scope.newId),
    contents(chapters),
    parts,
    words,
    revisions,
  ];
};
