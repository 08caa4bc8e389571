import { withSame, type Binding, type BoundSymbol, type TextPlace } from '@proviso/compiler';
import type { Analysis } from './analyse.ts';
import type { ServiceDocument } from './document.ts';
import { neverCancelled, overDocuments, type Cancellation } from './over-documents.ts';
import type { Workspace } from './workspace.ts';

/** A place in a document where something is named. */
export interface Occurrence {
  readonly document: ServiceDocument;
  readonly start: number;
  readonly end: number;
  readonly isDeclaration: boolean;
}

const keyOf = ({ document, start }: TextPlace): string => `${start} ${document}`;

/** The words of which a text that names a thing has at least one. */
const wordsFor = ({ text }: ServiceDocument, { start, end }: Binding, { name }: BoundSymbol): readonly string[] => [
  ...new Set([...name.split(' '), ...text.slice(start, end).split(/\s+/)]),
];

/** One thing that is looked for: the words of which a text that names it has at least one, and the places found. */
interface Search {
  readonly words: readonly string[];
  readonly found: Map<string, Occurrence>;
}

/** The searches by the places of what they are for: two things, perhaps of two analyses, are one that are declared in one place. */
type Searches = ReadonlyMap<string, readonly Search[]>;

/** Where what is named is declared, and what bears its name with it. */
const declarationsOf = ({ symbol }: Binding): readonly TextPlace[] =>
  [...withSame(symbol)].flatMap(({ declarations }) => declarations);

/** Adds what the documents of an analysis have of what is looked for. */
const look = ({ bindings, documents }: Analysis, searches: Searches): void => {
  for (const symbol of bindings().symbols) {
    for (const { found } of new Set(symbol.declarations.flatMap((each) => searches.get(keyOf(each)) ?? []))) {
      for (const place of [...withSame(symbol)].flatMap(({ places }) => places)) {
        const [key, document] = [keyOf(place), documents.get(place.document) ?? null];
        if (document === null || found.has(key)) continue;
        found.set(key, { document, start: place.start, end: place.end, isDeclaration: place.role === 'declaration' });
      }
    }
  }
};

/**
 * Every place in the workspace that names what each of some names stands for, in the order of documents and texts. However
 * many names there are, each document is looked at once.
 */
export const occurrencesOfEach = async (
  workspace: Workspace,
  analysis: Analysis,
  bindings: readonly Binding[],
  cancellation: Cancellation = neverCancelled,
): Promise<readonly (readonly Occurrence[])[]> => {
  const searches = new Map<string, Search[]>();
  const all = bindings.map((binding): Search => {
    const document = analysis.documents.get(binding.document) ?? null;
    const words = document === null ? [] : wordsFor(document, binding, binding.symbol);
    const search = { words, found: new Map<string, Occurrence>() };
    for (const each of declarationsOf(binding).map(keyOf)) searches.set(each, [...(searches.get(each) ?? []), search]);
    return search;
  });
  look(analysis, searches);
  const words = [...new Set(all.flatMap((search) => search.words))];
  const declaring = new Set(bindings.flatMap((each) => declarationsOf(each).map(({ document }) => document)));
  await overDocuments(await workspace.documents(), cancellation, async (uri) => {
    if (uri === analysis.uri) return;
    const text = await workspace.text(uri);
    if (text === null || !words.some((word) => text.includes(word))) return;
    const its = await workspace.analysis(uri);
    if (its !== null && [...declaring].some((each) => its.documents.has(each))) look(its, searches);
  });
  return all.map(({ found }) =>
    [...found.values()].toSorted((a, b) => a.document.uri.localeCompare(b.document.uri, 'en') || a.start - b.start),
  );
};

/** The same for one name. */
export const occurrencesOf = async (
  workspace: Workspace,
  analysis: Analysis,
  binding: Binding,
  cancellation: Cancellation = neverCancelled,
): Promise<readonly Occurrence[]> => (await occurrencesOfEach(workspace, analysis, [binding], cancellation)).flat();
