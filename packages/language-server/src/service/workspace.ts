import { analyse, type Analysis } from './analyse.ts';
import type { ServiceDocument } from './document.ts';
import type { Files } from './files.ts';
import { reachOf } from './reach.ts';
import { newStore } from './store.ts';

/** The documents that are worked on. They are known by their URIs; a document that is not known has nothing. */
export interface Workspace {
  /** The folders that are worked in, by which documents are called. */
  readonly setFolders: (uris: readonly string[]) => void;
  readonly folders: () => readonly string[];
  /** An editor has the document open with this text, now or again. */
  readonly open: (uri: string, text: string) => void;
  readonly close: (uri: string) => void;
  /** A file has changed, come or gone outside of an editor. */
  readonly forget: (uri: string) => void;
  readonly openUris: () => readonly string[];
  /** The open documents that are the document or use it, directly or not: what it says may change what is wrong with them. */
  readonly affectedBy: (uri: string) => readonly string[];
  /** The document as far as it is known: one that is open, or has been read because another uses it. */
  readonly document: (uri: string) => ServiceDocument | null;
  /** What a document and those that it uses mean; null where there is no such document. */
  readonly analysis: (uri: string) => Promise<Analysis | null>;
}

/** A workspace that reads what is not open through these files. */
export const newWorkspace = (files: Files): Workspace => {
  const store = newStore(files);
  const analyses = new Map<string, Analysis>();
  let folders: readonly string[] = [];

  const isCurrent = ({ documents }: Analysis): boolean =>
    [...documents].every(([uri, document]) => store.known(uri) === document);

  return {
    setFolders: (uris) => {
      folders = uris;
      analyses.clear();
    },
    folders: () => folders,
    open: store.open,
    close: (uri) => {
      store.close(uri);
      analyses.delete(uri);
    },
    forget: store.forget,
    openUris: store.openUris,
    affectedBy: (uri) => store.openUris().filter((each) => reachOf(each, store.known).has(uri)),
    document: store.known,
    analysis: async (uri) => {
      await store.load(uri);
      const kept = analyses.get(uri);
      if (kept !== undefined && isCurrent(kept)) return kept;
      const made = analyse(store.known, uri, folders);
      if (made === null || !store.isOpen(uri)) analyses.delete(uri);
      else analyses.set(uri, made);
      return made;
    },
  };
};
