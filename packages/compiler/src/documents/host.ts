import type { ParseResult } from '@proviso/grammar';

/** How the compiler comes by documents. It never touches a file system itself. */
export interface Host {
  /** The text of a document, or null where there is none. Names are what `resolve` gives. */
  readonly read: (name: string) => string | null;
  /** The name of the document that `path` means in the document `from`. */
  readonly resolve: (from: string, path: string) => string;
  /** What readers know a document by: it stands in messages, spans and explanations. Never an absolute path. */
  readonly display: (name: string) => string;
  /**
   * What `parse` has made of the document's text under the usual limits, where the host has kept that; null where it has
   * not. An editor's documents are checked again at every key, and all but one are as they were.
   */
  readonly parsed?: (name: string) => ParseResult | null;
}

/** A host over texts in memory; names are paths with `/` and `resolve` understands `.` and `..`. */
export const memoryHost = (texts: Readonly<Record<string, string>>): Host => ({
  read: (name) => (Object.hasOwn(texts, name) ? (texts[name] ?? null) : null),
  resolve: (from, path) => {
    const parts = [...from.split('/').slice(0, -1), ...path.split('/')];
    const kept: string[] = [];
    for (const part of parts) {
      if (part === '..') kept.pop();
      else if (part !== '.' && part !== '') kept.push(part);
    }
    return kept.join('/');
  },
  display: (name) => name,
});
