import type { IRecognitionException } from 'chevrotain';
import { DocumentParser } from './parser/document-parser.ts';
import { corrected, misspellingsBefore, type Misspelling } from './parser/misspellings.ts';
import { problems } from './problems/messages.ts';
import type { SyntaxProblem } from './problems/problem.ts';
import { lex, type Comment, type Token } from './tokens/lexer.ts';
import { cutDeepNesting } from './tokens/nesting.ts';
import type { Document } from './tree/documents.ts';

export interface ParseResult {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
  /** In the order of the text. */
  readonly problems: readonly SyntaxProblem[];
  /** The names in what was skipped: they count as mentioned, so that one mistake gives one message. */
  readonly skippedNames: ReadonlySet<string>;
}

/** The most characters that one document may have: the cost of reading is bounded by it. */
export const maximumLength = 8_000_000;

/** How many corrections are tried on one text before its errors are reported as they are. */
const maximumAttempts = 40;

interface Attempt {
  readonly document: Document;
  readonly errors: readonly IRecognitionException[];
}

let parser: DocumentParser | null = null;

const parseTokens = (tokens: Token[]): Attempt => {
  parser ??= new DocumentParser({ validate: false });
  parser.input = tokens;
  const document = parser.documentStart();
  return { document, errors: parser.errors };
};

/** The index of the token at which an error was noticed; the number of tokens where it was at the end. */
const failedAt = (tokens: readonly Token[], error: IRecognitionException): number => {
  const at = tokens.findIndex((token) => token.startOffset === error.token.startOffset);
  return at === -1 ? tokens.length : at;
};

/** Reads misspelt reserved words as what they were meant to be, wherever that leaves fewer errors. */
const correctMisspellings = (
  tokens: Token[],
  first: Attempt,
): { readonly attempt: Attempt; readonly misspellings: readonly (Misspelling & { readonly token: Token })[] } => {
  const misspellings: (Misspelling & { readonly token: Token })[] = [];
  let best = first;
  let current = tokens;
  let attempts = 0;
  let error = 0;
  while (error < best.errors.length && attempts < maximumAttempts) {
    const exception = best.errors[error];
    const candidates = exception === undefined ? [] : misspellingsBefore(current, failedAt(current, exception));
    const improved = candidates.some((candidate) => {
      if (attempts++ >= maximumAttempts) return false;
      const changed = corrected(current, candidate);
      const attempt = parseTokens(changed);
      const token = current[candidate.index];
      if (attempt.errors.length >= best.errors.length || token === undefined) return false;
      misspellings.push({ ...candidate, token });
      best = attempt;
      current = changed;
      return true;
    });
    if (!improved) error++;
  }
  return { attempt: best, misspellings };
};

const problemOf = (error: IRecognitionException, text: string): SyntaxProblem => {
  const { startOffset, endOffset } = error.token;
  if (!Number.isNaN(startOffset) && startOffset >= 0 && error.token.image !== '') {
    return problems.unexpected(error.message, startOffset, (endOffset ?? startOffset) + 1);
  }
  const end = text.trimEnd().length;
  return problems.unexpected(error.message, Math.max(0, end - 1), Math.max(end, 1));
};

const skippedNames = (errors: readonly IRecognitionException[]): ReadonlySet<string> =>
  new Set(errors.flatMap((error) => [error.token, ...error.resyncedTokens].map((token) => token.image)));

/**
 * Reads a document. Never throws: any text gives a tree, in which what is missing or not understood is marked, and the
 * list of what is wrong with it.
 */
export const parse = (text: string): ParseResult => {
  const tooLarge = text.length > maximumLength;
  const lexed = lex(tooLarge ? text.slice(0, maximumLength) : text);
  const cut = cutDeepNesting(lexed.tokens);
  const first = parseTokens(cut.tokens);
  const { attempt, misspellings } = correctMisspellings(cut.tokens, first);
  const found = [
    ...lexed.problems,
    ...cut.problems,
    ...misspellings.map(({ token, meant }) => problems.misspelt(token.image, meant, token.startOffset)),
    ...attempt.errors.map((error) => problemOf(error, text)),
    ...(tooLarge ? [problems.tooLarge(maximumLength)] : []),
  ];
  return {
    document: attempt.document,
    tokens: cut.tokens,
    comments: lexed.comments,
    problems: found.sort((a, b) => a.start - b.start || a.end - b.end),
    skippedNames: skippedNames(attempt.errors),
  };
};
