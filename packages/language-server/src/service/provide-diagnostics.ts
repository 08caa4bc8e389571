import { checkDocument, type Diagnostic } from '@proviso/compiler';
import { displayName } from './display-name.ts';
import { resolved } from './document.ts';
import type { Store } from './store.ts';

/**
 * What is wrong with a document and with what it uses, of the documents that are loaded. In spans documents are named by
 * their URIs, in messages by what readers know them by.
 */
export const provideDiagnostics = (store: Store, uri: string, folders: readonly string[]): readonly Diagnostic[] => {
  if (store.known(uri) === null) return [];
  const named = new Set<string>();
  const { diagnostics } = checkDocument(
    {
      read: (each) => store.known(each)?.text ?? null,
      parsed: (each) => store.known(each)?.parsed ?? null,
      resolve: (from, path) => resolved(from, path) ?? path,
      display: (each) => {
        named.add(each);
        return each;
      },
    },
    uri,
  );
  const readable = (message: string): string =>
    [...named].reduce((words, each) => words.replaceAll(each, displayName(each, folders)), message);
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    message: readable(diagnostic.message),
    related: diagnostic.related.map((each) => ({ ...each, message: readable(each.message) })),
  }));
};
