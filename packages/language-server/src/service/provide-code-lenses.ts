import type { MeaningKind } from '@proviso/compiler';
import { nodesOf } from '@proviso/grammar';
import type { Analysis } from './analyse.ts';
import type { ChosenLenses, CodeLens } from './lenses/lens.ts';

/** What it is told of how often it is used. Of entries and fields it is not: there are many, each on a line of its own. */
const counted: ReadonlySet<MeaningKind> = new Set([
  'choice',
  'definition',
  'group',
  'kind',
  'question',
  'record',
  'requirement',
  'scale',
]);

const exampleLenses = ({ documents, uri }: Analysis): readonly CodeLens[] => {
  const document = documents.get(uri)?.parsed.document;
  if (document === undefined) return [];
  if (document.kind === 'Examples') {
    return document.items.flatMap((item) =>
      item.kind === 'Expect' ? [{ kind: 'result', start: item.start, end: item.end }] : [],
    );
  }
  if (document.kind !== 'Program') return [];
  return [...nodesOf(document)].flatMap((node): readonly CodeLens[] =>
    node.kind === 'Require' ? [{ kind: 'clause', start: node.start, end: node.start + node.force.length }] : [],
  );
};

const referenceLenses = ({ bindings, uri }: Analysis): readonly CodeLens[] =>
  bindings()
    .in(uri)
    .flatMap(({ symbol, role, start, end }) =>
      role === 'declaration' && counted.has(symbol.kind) ? [{ kind: 'references', start, end }] : [],
    );

/** What is shown above the lines of a document; only what is chosen. */
export const provideCodeLenses = (analysis: Analysis, { examples, references }: ChosenLenses): readonly CodeLens[] =>
  [...(examples ? exampleLenses(analysis) : []), ...(references ? referenceLenses(analysis) : [])].toSorted(
    (a, b) => a.start - b.start,
  );
