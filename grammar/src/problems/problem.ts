/** Something that keeps a text from being a document. The compiler turns it into a diagnostic of the same code. */
export interface SyntaxProblem {
  readonly code: SyntaxCode;
  /** Plain English, quoting the document's own words. */
  readonly message: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** What to write instead of the range, where one thing is clearly meant. */
  readonly replacement: string | null;
  /** The mark that is missing, where one is. */
  readonly missing?: MissingMark;
}

export interface MissingMark {
  readonly mark: ':' | ',' | '-' | '{' | '}';
  /** Where it belongs, counted from the start of the range, which may move. */
  readonly from: number;
}

export const syntaxCodes = [
  'unexpected-text',
  'misspelt-word',
  'stray-characters',
  'text-not-closed',
  'prose-not-closed',
  'malformed-number',
  'malformed-date',
  'name-begins-with-digit',
  'nested-too-deep',
  'document-too-large',
] as const;

export type SyntaxCode = (typeof syntaxCodes)[number];
