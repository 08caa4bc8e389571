import { nodesOf } from '@proviso/grammar';
import type { Analysis } from './analyse.ts';
import type { ChosenLenses, CodeLens } from './lenses/lens.ts';
import { countedIn } from './lenses/uses.ts';

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
    if (node.kind !== 'Require' && node.kind !== 'Exception') return [];
    const word = node.kind === 'Require' ? node.force : 'exception';
    return [{ kind: 'clause', start: node.start, end: node.start + word.length }];
  });
};

const referenceLenses = (analysis: Analysis): readonly CodeLens[] =>
  countedIn(analysis).map(({ start, end }) => ({ kind: 'references', start, end }));

/** What is shown above the lines of a document; only what is chosen. */
export const provideCodeLenses = (analysis: Analysis, { examples, references }: ChosenLenses): readonly CodeLens[] =>
  [...(examples ? exampleLenses(analysis) : []), ...(references ? referenceLenses(analysis) : [])].toSorted(
    (a, b) => a.start - b.start,
  );
