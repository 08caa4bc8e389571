import { analyseDocument, usualMonthsAhead, type AnalysedDocument, type IsoDate, type Memo } from '@proviso/compiler';
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
  /** The day on which it was looked for what has retired; null where it was not. */
  readonly on: IsoDate | null;
}

/** What is kept between analyses, and the day on which it is looked for what has retired. */
export interface AnalysisOptions {
  readonly memo?: Memo;
  readonly on?: IsoDate | null;
}

/**
 * Makes an analysis of documents that are loaded; null where there is none of this URI. With a memo only what has changed since
 * the last one is understood again.
 */
export const analyse = (
  known: (uri: string) => ServiceDocument | null,
  uri: string,
  folders: readonly string[],
  { memo, on = null }: AnalysisOptions = {},
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
    {
      ...(memo === undefined ? {} : { memo }),
      ...(on === null ? {} : { retirement: { on, months: usualMonthsAhead } }),
    },
  );
  const readable = (message: string): string =>
    [...documents.keys()].reduce((words, each) => words.replaceAll(each, displayName(each, folders)), message);
  return {
    ...analysed,
    uri,
    documents,
    on,
    diagnostics: analysed.diagnostics.map((diagnostic) => ({
      ...diagnostic,
      message: readable(diagnostic.message),
      related: diagnostic.related.map((each) => ({ ...each, message: readable(each.message) })),
    })),
  };
};
