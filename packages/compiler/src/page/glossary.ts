/** What the phrases of a document mean. */
import type { Define } from '@proviso/grammar';
import { docBefore, wordsOf } from '../documents/load.ts';
import { element, heading, type Html } from './html.ts';
import { readable } from './names.ts';
import { inline } from './prose.ts';
import { lineOf, type PageScope } from './scope.ts';
import { wholeSentence } from './sentence.ts';

const parameters = ({ parameters: all }: Define): string => {
  const names = all.flatMap(({ name }) => (name.kind === 'Name' ? [readable(name.text)] : []));
  return names.length === 0 ? '' : ` (${names.join(', ')})`;
};

/** A definition that stands in the document of the scope: the phrase, and what it means. */
export const definition = (scope: PageScope, node: Define, id: string | null, isOwn: boolean): Html => {
  const [first] = node.words;
  const last = node.words.at(-1);
  const phrase =
    first === undefined || last === undefined ? '' : wordsOf(scope.document, { start: first.start, end: last.end });
  const doc = docBefore(scope.document, node);
  return element(
    'div',
    { class: 'definition', id, line: isOwn ? lineOf(scope, node) : null },
    element('dt', {}, element('dfn', {}, phrase), parameters(node)),
    element('dd', {}, wholeSentence(scope, node.condition)),
    doc === null ? null : element('dd', { class: 'doc' }, inline(doc)),
  );
};

/** Every phrase that the page explains, those of the document itself and those of its catalogs. */
export const glossary = (scope: PageScope, id: string): Html | null => {
  const terms = scope.terms.toSorted((a, b) => (a.definition.phrase < b.definition.phrase ? -1 : 1));
  if (terms.length === 0) return null;
  return element(
    'section',
    { class: 'glossary', labelledBy: id },
    heading(2, { id }, 'What the words mean'),
    element(
      'dl',
      {},
      ...terms.map(({ definition: { node, document }, id: own }) =>
        definition({ ...scope, document }, node, own, document === scope.document),
      ),
    ),
  );
};
