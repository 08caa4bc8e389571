import type { Binding, BoundSymbol, TextPlace } from '@proviso/compiler';
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

/** Whether two things, perhaps of two analyses, are one: what is declared in one place is. */
const isSame = (symbol: BoundSymbol, declarations: ReadonlySet<string>): boolean =>
  symbol.declarations.some((each) => declarations.has(keyOf(each)));

/** The occurrences of what is declared in some places, in the documents of an analysis. */
const occurrencesIn = (
  { bindings, documents }: Analysis,
  declarations: ReadonlySet<string>,
): readonly (readonly [string, Occurrence])[] =>
  bindings()
    .symbols.filter((symbol) => isSame(symbol, declarations))
    .flatMap(({ places }) => places)
    .flatMap((place) => {
      const document = documents.get(place.document) ?? null;
      if (document === null) return [];
      const { start, end } = place;
      return [[keyOf(place), { document, start, end, isDeclaration: place.role === 'declaration' }] as const];
    });

/** The words of which a text that names a thing has at least one. */
const wordsFor = ({ text }: ServiceDocument, { start, end }: Binding, { name }: BoundSymbol): readonly string[] => [
  ...new Set([...name.split(' '), ...text.slice(start, end).split(/\s+/)]),
];

/** Every place in the workspace that names what a name stands for, in the order of documents and texts. */
export const occurrencesOf = async (
  workspace: Workspace,
  analysis: Analysis,
  binding: Binding,
  cancellation: Cancellation = neverCancelled,
): Promise<readonly Occurrence[]> => {
  const declarations = new Set(binding.symbol.declarations.map(keyOf));
  const found = new Map(occurrencesIn(analysis, declarations));
  const document = analysis.documents.get(binding.document) ?? null;
  const words = document === null ? [] : wordsFor(document, binding, binding.symbol);
  const declaring = new Set(binding.symbol.declarations.map((each) => each.document));
  await overDocuments(await workspace.documents(), cancellation, async (uri) => {
    if (uri === analysis.uri) return;
    const text = await workspace.text(uri);
    if (text === null || !words.some((word) => text.includes(word))) return;
    const its = await workspace.analysis(uri);
    if (its === null || ![...declaring].some((each) => its.documents.has(each))) return;
    for (const [key, occurrence] of occurrencesIn(its, declarations)) {
      if (!found.has(key)) found.set(key, occurrence);
    }
  });
  return [...found.values()].toSorted(
    (a, b) => a.document.uri.localeCompare(b.document.uri, 'en') || a.start - b.start,
  );
};
