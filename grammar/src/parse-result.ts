import type { SyntaxProblem } from './problems/problem.ts';
import type { Comment, Token } from './tokens/lexer.ts';
import type { Document } from './tree/documents.ts';

/** What reading a document gives. */
export interface ParseResult {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
  /** In the order of the text. */
  readonly problems: readonly SyntaxProblem[];
  /** The names in what was skipped: they count as mentioned, so that one mistake gives one message. */
  readonly skippedNames: ReadonlySet<string>;
}
