import { nodesOf, type Node } from '@proviso/grammar';
import type { Analysis } from './analyse.ts';
import type { ChosenLenses, CodeLens } from './lenses/lens.ts';
import { countedIn } from './lenses/uses.ts';

/** The word with which a requirement begins, or what is like one; null where a node is none. */
const firstWord = (node: Node): string | null => {
  if (node.kind === 'Require') return node.force;
  return node.kind === 'Exception' || node.kind === 'Roles' || node.kind === 'Role' ? node.kind.toLowerCase() : null;
};

const exampleLenses = ({ documents, uri }: Analysis): readonly CodeLens[] => {
  const document = documents.get(uri)?.parsed.document;
  if (document === undefined) return [];
  if (document.kind === 'Examples') {
    return document.items.flatMap((item) =>
      item.kind === 'Expect' ? [{ kind: 'result', start: item.start, end: item.end }] : [],
    );
  }
  if (document.kind !== 'Program') return [];
  return [...nodesOf(document)].flatMap((node): readonly CodeLens[] => {
    const word = firstWord(node);
    return word === null ? [] : [{ kind: 'clause', start: node.start, end: node.start + word.length }];
  });
};

const referenceLenses = (analysis: Analysis): readonly CodeLens[] =>
  countedIn(analysis).map(({ start, end }) => ({ kind: 'references', start, end }));

/** What is shown above the lines of a document; only what is chosen. */
export const provideCodeLenses = (analysis: Analysis, { examples, references }: ChosenLenses): readonly CodeLens[] =>
  [...(examples ? exampleLenses(analysis) : []), ...(references ? referenceLenses(analysis) : [])].toSorted(
    (a, b) => a.start - b.start,
  );
