import { parse, reparse, type ParseResult } from '@proviso/grammar';
import { documentOf, usedBy, type ServiceDocument } from './document.ts';
import type { Files } from './files.ts';
import { isWithin } from './uri.ts';

/** The documents that are open, and those read because others use them. What is open goes before what is in the file. */
export interface Store {
  readonly open: (uri: string, text: string) => void;
  readonly close: (uri: string) => void;
  /** Forgets what was read of a file, or of all files in a folder, as it has changed. */
  readonly forget: (uri: string) => void;
  /** Forgets what was read of any file of which this is so, and says which these were. */
  readonly forgetWhere: (isForgotten: (uri: string) => boolean) => readonly string[];
  readonly isOpen: (uri: string) => boolean;
  readonly openUris: () => readonly string[];
  /** The document as far as it is known; null where there is none, or where it has not been read yet. */
  readonly known: (uri: string) => ServiceDocument | null;
  /** Reads the document and what it uses, and so on. */
  readonly load: (uri: string) => Promise<void>;
}

/** A store that reads through these files. */
export const newStore = (files: Files): Store => {
  const open = new Map<string, ServiceDocument>();
  const read = new Map<string, ServiceDocument | null>();
  /** The last trees of the documents that are open: the next ones are made of them. */
  const trees = new Map<string, ParseResult>();
  const known = (uri: string): ServiceDocument | null => open.get(uri) ?? read.get(uri) ?? null;
  const isKnown = (uri: string): boolean => open.has(uri) || read.has(uri);
  /** How often something has been forgotten: what was being read meanwhile may be what was there before. */
  let forgotten = 0;

  const readOnce = async (uri: string): Promise<ServiceDocument | null> => {
    while (!isKnown(uri)) {
      const before = forgotten;
      const text = await files.read(uri);
      if (forgotten === before && !isKnown(uri)) read.set(uri, text === null ? null : documentOf(uri, text));
    }
    return known(uri);
  };

  const load = async (uri: string): Promise<void> => {
    const seen = new Set<string>();
    for (let next = [uri]; next.length > 0;) {
      for (const each of next) seen.add(each);
      const documents = await Promise.all(next.map(readOnce));
      const used = documents.flatMap((document) => (document === null ? [] : usedBy(document)));
      next = [...new Set(used)].filter((each) => !seen.has(each));
    }
  };

  return {
    open: (uri, text) => {
      const document = documentOf(uri, text, (whole) => {
        // A document that has been replaced already must not take the tree of the one that is there now.
        if (open.get(uri) !== document) return parse(whole);
        const before = trees.get(uri);
        const tree = before === undefined ? parse(whole) : reparse(before, whole);
        trees.set(uri, tree);
        return tree;
      });
      open.set(uri, document);
    },
    close: (uri) => {
      open.delete(uri);
      trees.delete(uri);
      read.delete(uri);
      forgotten += 1;
    },
    forget: (uri) => {
      forgotten += 1;
      for (const each of read.keys()) if (isWithin(each, uri)) read.delete(each);
    },
    forgetWhere: (isForgotten) => {
      const forgotten = [...read.keys()].filter(isForgotten);
      for (const each of forgotten) read.delete(each);
      return forgotten;
    },
    isOpen: (uri) => open.has(uri),
    openUris: () => [...open.keys()],
    known,
    load,
  };
};
