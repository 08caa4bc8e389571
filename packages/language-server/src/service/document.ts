import { parse, type ParseResult } from '@proviso/grammar';
import { encoded } from './uri.ts';

/** A document as it stands now. */
export interface ServiceDocument {
  readonly uri: string;
  readonly text: string;
  readonly parsed: ParseResult;
}

/** A range of a document's text, in UTF-16 offsets, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A document that is parsed when its tree is asked for first. */
export const documentOf = (
  uri: string,
  text: string,
  read: (text: string) => ParseResult = (whole) => parse(whole),
): ServiceDocument => {
  let parsed: ParseResult | null = null;
  return {
    uri,
    text,
    get parsed() {
      return (parsed ??= read(text));
    },
  };
};

/** The URI that a path in a document means; null where it is none. */
export const resolved = (uri: string, path: string): string | null => {
  const written = path.split('/').map(encoded).join('/');
  return URL.canParse(written, uri) ? new URL(written, uri).href : null;
};

/** The URIs of the documents that a document uses, each once. */
export const usedBy = ({ uri, parsed }: ServiceDocument): readonly string[] => [
  ...new Set(
    parsed.document.items.flatMap((item) =>
      item.kind === 'Use' && item.path.kind === 'Text' ? (resolved(uri, item.path.value) ?? []) : [],
    ),
  ),
];
