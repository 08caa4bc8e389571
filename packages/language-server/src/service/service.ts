import type { Diagnostic } from '@proviso/compiler';
import type { ServiceDocument, TextRange } from './document.ts';
import type { Files } from './files.ts';
import { provideDiagnostics } from './provide-diagnostics.ts';
import { provideDocumentLinks, type DocumentLink } from './provide-document-links.ts';
import { provideDocumentSymbols, type DocumentSymbol } from './provide-document-symbols.ts';
import { provideFoldingRanges, type FoldingRange } from './provide-folding-ranges.ts';
import { provideQuickFixes, type QuickFix } from './provide-quick-fixes.ts';
import { provideSelectionRanges } from './provide-selection-ranges.ts';
import { reachOf } from './reach.ts';
import { newStore } from './store.ts';

/** Answers what editors ask. Documents are known by their URIs; a document that is not known has nothing. */
export interface Service {
  /** The folders that are worked in, by which documents are called. */
  readonly setFolders: (uris: readonly string[]) => void;
  /** An editor has the document open with this text, now or again. */
  readonly open: (uri: string, text: string) => void;
  readonly close: (uri: string) => void;
  /** A file has changed, come or gone outside of an editor. */
  readonly forget: (uri: string) => void;
  /** The open documents that are the document or use it, directly or not: what it says may change what is wrong with them. */
  readonly affectedBy: (uri: string) => readonly string[];
  /** Own findings of the document and those in documents that it uses. */
  readonly diagnostics: (uri: string) => Promise<readonly Diagnostic[]>;
  readonly quickFixes: (uri: string, range: TextRange) => Promise<readonly QuickFix[]>;
  readonly documentSymbols: (uri: string) => readonly DocumentSymbol[];
  readonly foldingRanges: (uri: string) => readonly FoldingRange[];
  /** For each offset the ranges around it, the innermost first. */
  readonly selectionRanges: (uri: string, offsets: readonly number[]) => readonly (readonly TextRange[])[];
  readonly documentLinks: (uri: string) => readonly DocumentLink[];
}

/** A service that reads what is not open through these files. */
export const newService = (files: Files): Service => {
  const store = newStore(files);
  let folders: readonly string[] = [];
  const about = <Result>(uri: string, provide: (document: ServiceDocument) => readonly Result[]): readonly Result[] => {
    const document = store.known(uri);
    return document === null ? [] : provide(document);
  };
  const diagnostics = async (uri: string): Promise<readonly Diagnostic[]> => {
    await store.load(uri);
    return provideDiagnostics(store, uri, folders);
  };
  return {
    setFolders: (uris) => {
      folders = uris;
    },
    open: store.open,
    close: store.close,
    forget: store.forget,
    affectedBy: (uri) => store.openUris().filter((each) => reachOf(each, store.known).has(uri)),
    diagnostics,
    quickFixes: async (uri, range) => provideQuickFixes(await diagnostics(uri), uri, range),
    documentSymbols: (uri) => about(uri, provideDocumentSymbols),
    foldingRanges: (uri) => about(uri, provideFoldingRanges),
    selectionRanges: (uri, offsets) =>
      about(uri, (document) => offsets.map((offset) => provideSelectionRanges(document, offset))),
    documentLinks: (uri) => about(uri, provideDocumentLinks),
  };
};
