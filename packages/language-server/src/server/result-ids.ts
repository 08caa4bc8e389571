import type { Diagnostic } from 'vscode-languageserver';

/** Names what was found in documents, so that a client need not be sent it again. */
export interface ResultIds {
  /** The name of what was found in a document: the same while it is the same. */
  readonly of: (uri: string, items: readonly Diagnostic[]) => string;
  /** Forgets the names for all documents but these and those that are open. */
  readonly keepOnly: (uris: ReadonlySet<string>) => void;
}

interface Named {
  readonly id: string;
  readonly content: string;
}

/** Names for one client that has these documents open. No name is given twice for different findings of a document. */
export const newResultIds = (openUris: () => readonly string[]): ResultIds => {
  const kept = new Map<string, Named>();
  let count = 0;
  let others: ReadonlySet<string> = new Set();
  const prune = (): void => {
    const open = new Set(openUris());
    for (const each of kept.keys()) if (!open.has(each) && !others.has(each)) kept.delete(each);
  };
  return {
    of: (uri, items) => {
      const content = JSON.stringify(items);
      const before = kept.get(uri);
      if (before?.content === content) return before.id;
      prune();
      count += 1;
      const id = String(count);
      kept.set(uri, { id, content });
      return id;
    },
    keepOnly: (uris) => {
      others = uris;
      prune();
    },
  };
};
