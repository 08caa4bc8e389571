import { documentOf, type ServiceDocument } from './document.ts';
import { provideDocumentSymbols, type DocumentSymbol } from './provide-document-symbols.ts';
import type { Workspace } from './workspace.ts';

/** A symbol of a document, and the name of what it is in; empty where it is in nothing. */
export interface FoundSymbol {
  readonly symbol: DocumentSymbol;
  readonly container: string;
}

/** What a document has, and the text that the places of its symbols belong to. */
export interface IndexedDocument {
  readonly document: Pick<ServiceDocument, 'uri' | 'text'>;
  readonly symbols: readonly FoundSymbol[];
}

/** The symbols of documents. Of those that are not open only the symbols are kept, and not the trees. */
export interface SymbolIndex {
  /** What a document has; null where there is no such document. */
  readonly of: (uri: string) => Promise<IndexedDocument | null>;
  /** Forgets all other documents. */
  readonly keepOnly: (uris: ReadonlySet<string>) => void;
}

const flat = (symbols: readonly DocumentSymbol[], container: string): readonly FoundSymbol[] =>
  symbols.flatMap((symbol) => [{ symbol, container }, ...flat(symbol.children, symbol.name)]);

/** An index of a workspace. A document is looked through again when its text is another. */
export const newSymbolIndex = (workspace: Workspace): SymbolIndex => {
  const kept = new Map<string, IndexedDocument>();
  return {
    of: async (uri) => {
      const text = await workspace.text(uri);
      if (text === null) {
        kept.delete(uri);
        return null;
      }
      const before = kept.get(uri);
      if (before?.document.text === text) return before;
      const document = workspace.document(uri) ?? documentOf(uri, text);
      const made = { document: { uri, text }, symbols: flat(provideDocumentSymbols(document), '') };
      kept.set(uri, made);
      return made;
    },
    keepOnly: (uris) => {
      for (const each of kept.keys()) if (!uris.has(each)) kept.delete(each);
    },
  };
};
