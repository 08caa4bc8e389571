import { overDocuments, type Cancellation } from './over-documents.ts';
import type { FoundSymbol, IndexedDocument, SymbolIndex } from './symbol-index.ts';
import type { Workspace } from './workspace.ts';

/** A symbol of some document. */
export interface WorkspaceSymbol extends FoundSymbol {
  readonly document: IndexedDocument['document'];
}

/** Nobody reads more; whoever gets them types another letter. */
const most = 500;

/** How well a name fits what somebody looks for, 0 best; null where its letters are not in the name in this order. */
export const fit = (name: string, query: string): number | null => {
  const [all, sought] = [name.toLowerCase(), query.toLowerCase().replace(/\s+/g, '')];
  if (all.startsWith(sought)) return all.length === sought.length ? 0 : 1;
  if (all.includes(sought)) return 2;
  let at = 0;
  for (const letter of sought) {
    const found = all.indexOf(letter, at);
    if (found === -1) return null;
    at = found + letter.length;
  }
  return 3;
};

/** The symbols of all documents whose names fit what somebody looks for, the best first; all of them where that is nothing. */
export const provideWorkspaceSymbols = async (
  workspace: Workspace,
  index: SymbolIndex,
  query: string,
  cancellation: Cancellation,
  looked: (done: number, all: number) => void = () => undefined,
): Promise<readonly WorkspaceSymbol[]> => {
  const found: (WorkspaceSymbol & { readonly rank: number })[] = [];
  const uris = await workspace.documents();
  index.keepOnly(new Set(uris));
  await overDocuments(uris, cancellation, async (uri, done) => {
    looked(done, uris.length);
    const indexed = await index.of(uri);
    for (const each of indexed?.symbols ?? []) {
      const rank = fit(each.symbol.name, query);
      if (indexed !== null && rank !== null) found.push({ ...each, document: indexed.document, rank });
    }
  });
  return found.toSorted((a, b) => a.rank - b.rank || a.symbol.name.length - b.symbol.name.length).slice(0, most);
};
