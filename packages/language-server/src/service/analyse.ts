import { analyseDocument, type AnalysedDocument, type Memo } from '@proviso/compiler';
import { displayName } from './display-name.ts';
import { resolved, type ServiceDocument } from './document.ts';

/**
 * What a document and those that it uses mean, all together. In spans and places documents are named by their URIs, in
 * messages by what readers know them by.
 */
export interface Analysis extends AnalysedDocument {
  readonly uri: string;
  /** What it was made from, by URI, null for what is not there: while these are the present documents, it holds. */
  readonly documents: ReadonlyMap<string, ServiceDocument | null>;
}

/**
 * Makes an analysis of documents that are loaded; null where there is none of this URI. With a memo only what has changed since
 * the last one is understood again.
 */
export const analyse = (
  known: (uri: string) => ServiceDocument | null,
  uri: string,
  folders: readonly string[],
  memo?: Memo,
): Analysis | null => {
  if (known(uri) === null) return null;
  const documents = new Map<string, ServiceDocument | null>();
  const reached = (each: string): ServiceDocument | null => {
    const document = known(each);
    documents.set(each, document);
    return document;
  };
  const analysed = analyseDocument(
    {
      read: (each) => reached(each)?.text ?? null,
      parsed: (each) => reached(each)?.parsed ?? null,
      resolve: (from, path) => resolved(from, path) ?? path,
      display: (each) => each,
    },
    uri,
    memo === undefined ? {} : { memo },
  );
  const readable = (message: string): string =>
    [...documents.keys()].reduce((words, each) => words.replaceAll(each, displayName(each, folders)), message);
  return {
    ...analysed,
    uri,
    documents,
    diagnostics: analysed.diagnostics.map((diagnostic) => ({
      ...diagnostic,
      message: readable(diagnostic.message),
      related: diagnostic.related.map((each) => ({ ...each, message: readable(each.message) })),
    })),
  };
};
