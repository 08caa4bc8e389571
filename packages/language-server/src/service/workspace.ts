import { newMemo, type IsoDate } from '@proviso/compiler';
import { analyse, type Analysis } from './analyse.ts';
import { documentOf, type ServiceDocument } from './document.ts';
import type { Files } from './files.ts';
import { newListing } from './listing.ts';
import { reachOf } from './reach.ts';
import { newRevisions } from './revisions.ts';
import { newStore } from './store.ts';
import { newTexts } from './texts.ts';
import { isWithin } from './uri.ts';

/** The documents that are worked on. They are known by their URIs; a document that is not known has nothing. */
export interface Workspace {
  /** The folders that are worked in, by which documents are called. */
  readonly setFolders: (uris: readonly string[]) => void;
  readonly folders: () => readonly string[];
  /** An editor has the document open with this text, now or again. */
  readonly open: (uri: string, text: string) => void;
  readonly close: (uri: string) => void;
  /** A file has changed, come or gone outside of an editor, or all those in a folder have. */
  readonly forget: (uri: string) => void;
  /** Any file may have that nobody tells of. Gives the open documents that this may matter to. */
  readonly forgetUnwatched: () => readonly string[];
  readonly openUris: () => readonly string[];
  /**
   * The open documents that are the document or use it, directly or not: what it says may change what is wrong with them.
   * Of a folder, those that this is so of for a document in it.
   */
  readonly affectedBy: (uri: string) => readonly string[];
  /** All documents in the folders that are worked in, and those that are open: their URIs, in order. */
  readonly documents: () => Promise<readonly string[]>;
  /**
   * The same, as far as they were looked for since a document was last opened, closed or saved: one that has appeared since
   * without anybody telling may be missing. For whoever asks at each letter, as going through all folders takes long.
   */
  readonly recentDocuments: () => Promise<readonly string[]>;
  /** The document as far as it is known: one that is open, or has been read because another uses it. */
  readonly document: (uri: string) => ServiceDocument | null;
  /** The text of a document; null where there is none. */
  readonly text: (uri: string) => Promise<string | null>;
  /** The document; one that is not known is read and not kept, as there may be very many. Null where there is none. */
  readonly read: (uri: string) => Promise<ServiceDocument | null>;
  /** What was last found out about an open document: it may be about an earlier text. Null where nothing was yet. */
  readonly latest: (uri: string) => Analysis | null;
  /** A number that is another whenever the document may be another. */
  readonly revisionOf: (uri: string) => number;
  /** How many changes there were of any document. */
  readonly changes: () => number;
  /** Comes to pass at the next change of any document. */
  readonly nextChange: () => Promise<void>;
  /** What a document and those that it uses mean; null where there is no such document. */
  readonly analysis: (uri: string) => Promise<Analysis | null>;
}

/** What a workspace is told of where it is. */
export interface WorkspaceOptions {
  readonly isWatched: boolean;
  /** The day on which a document is looked at for what has retired; where it is not given, that is not looked for. */
  readonly dayOf?: (uri: string) => Promise<IsoDate>;
}

/** After how many documents that are not open their trees are forgotten. */
const mostPassing = 100;

/**
 * A workspace that reads what is not open through these files; `isWatched` where `forget` tells of each that changes in the
 * folders that are worked in. Of those elsewhere nobody tells.
 */
export const newWorkspace = (files: Files, { isWatched, dayOf }: WorkspaceOptions): Workspace => {
  const isToldOf = (uri: string): boolean => isWatched && folders.some((folder) => isWithin(uri, folder));
  const texts = newTexts(files, isToldOf);
  const store = newStore({ ...files, read: texts.of });
  const listing = newListing(files, () => folders, isWatched);
  const analyses = new Map<string, Analysis>();
  const revisions = newRevisions();
  /** The documents that are being analysed, and how many that are not open have been. */
  const pending = new Map<string, number>();
  let passing = 0;
  const memo = newMemo();
  let folders: readonly string[] = [];

  const text = async (uri: string): Promise<string | null> => store.known(uri)?.text ?? texts.of(uri);
  const forgetAnalysis = (uri: string): void => {
    analyses.delete(uri);
    memo.forget(uri);
  };
  const isCurrent = ({ documents, on: before }: Analysis, on: IsoDate | null): boolean =>
    before === on && [...documents].every(([uri, document]) => store.known(uri) === document);

  const withOpen = (uris: readonly string[]): readonly string[] =>
    [...new Set([...uris, ...store.openUris()])].toSorted();
  /** Something has been done with a file, and others may have appeared along with it, of which nobody tells. */
  const appeared = (): void => {
    if (!isWatched) listing.forget();
  };

  /** Comes to pass when the document and all that it uses are known, as they are then: while files are read, they may change. */
  const loaded = async (uri: string): Promise<void> => {
    for (let before = -1; before !== revisions.count();) {
      before = revisions.count();
      await store.load(uri);
    }
  };

  /** Forgets the trees of documents that nobody has open or uses: whoever goes through many would keep them all. */
  const release = (): void => {
    const needed = [...store.openUris(), ...pending.keys()];
    const reached = new Set(needed.flatMap((each) => [...reachOf(each, store.known)]));
    store.forgetWhere((each) => !reached.has(each));
    memo.forgetAllBut(reached);
  };

  return {
    setFolders: (uris) => {
      folders = uris;
      analyses.clear();
      listing.forget();
      revisions.raiseAll();
    },
    folders: () => folders,
    open: (uri, content) => {
      if (!store.isOpen(uri)) appeared();
      store.open(uri, content);
      revisions.raise(uri);
    },
    close: (uri) => {
      appeared();
      store.close(uri);
      forgetAnalysis(uri);
      revisions.raise(uri);
    },
    forget: (uri) => {
      store.forget(uri);
      texts.forget(uri);
      listing.forget();
      revisions.raiseWithin(uri);
    },
    forgetUnwatched: () => {
      appeared();
      const isUnwatched = (uri: string): boolean => !store.isOpen(uri) && !isToldOf(uri);
      const affected = store.openUris().filter((each) => [...reachOf(each, store.known)].some(isUnwatched));
      const forgotten = store.forgetWhere(isUnwatched);
      if (isWatched) forgotten.forEach(revisions.raise);
      else revisions.raiseAll();
      return affected;
    },
    openUris: store.openUris,
    affectedBy: (uri) =>
      store.openUris().filter((each) => [...reachOf(each, store.known)].some((reached) => isWithin(reached, uri))),
    documents: async () => withOpen(await listing.all()),
    recentDocuments: async () => withOpen(await listing.recent()),
    document: store.known,
    revisionOf: revisions.of,
    changes: revisions.count,
    nextChange: revisions.next,
    text,
    read: async (uri) => {
      const known = store.known(uri);
      if (known !== null) return known;
      const found = await text(uri);
      return found === null ? null : documentOf(uri, found);
    },
    latest: (uri) => analyses.get(uri) ?? null,
    analysis: async (uri) => {
      pending.set(uri, (pending.get(uri) ?? 0) + 1);
      const on = (await dayOf?.(uri)) ?? null;
      await loaded(uri);
      const left = (pending.get(uri) ?? 1) - 1;
      if (left === 0) pending.delete(uri);
      else pending.set(uri, left);
      const kept = analyses.get(uri);
      if (kept !== undefined && isCurrent(kept, on)) return kept;
      const made = analyse(store.known, uri, folders, { memo, on });
      if (made !== null && store.isOpen(uri)) analyses.set(uri, made);
      else {
        forgetAnalysis(uri);
        passing += 1;
        if (passing % mostPassing === 0) release();
      }
      return made;
    },
  };
};
