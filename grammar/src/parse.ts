import type { IRecognitionException, IToken } from 'chevrotain';
import { parseLimits, type ParseLimits } from './limits.ts';
import { parseTokens } from './parser/attempt.ts';
import { withDocumentStart } from './parser/document-start.ts';
import { repair } from './parser/repair.ts';
import { problems } from './problems/messages.ts';
import type { SyntaxProblem } from './problems/problem.ts';
import { lex, type Comment, type Token } from './tokens/lexer.ts';
import { cutDeepNesting } from './tokens/nesting.ts';
import { Name } from './tokens/tokens.ts';
import type { Document } from './tree/documents.ts';
import { settleRanges } from './tree/settle-ranges.ts';

export interface ParseResult {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
  /** In the order of the text. */
  readonly problems: readonly SyntaxProblem[];
  /** The names in what was skipped: they count as mentioned, so that one mistake gives one message. */
  readonly skippedNames: ReadonlySet<string>;
}

/** Where an error is shown: at the token that gave it or, where something is missing at a line's end, before it. */
const placeOf = (error: IRecognitionException & { readonly place?: IToken }): IToken => error.place ?? error.token;

const problemOf = (error: IRecognitionException, text: string): SyntaxProblem => {
  const { startOffset, endOffset } = placeOf(error);
  if (startOffset >= 0 && (endOffset ?? -1) >= startOffset) {
    return problems.unexpected(error.message, startOffset, (endOffset ?? startOffset) + 1);
  }
  const end = text.trimEnd().length;
  return problems.unexpected(error.message, Math.max(0, end - 1), end);
};

/** What stands directly before an error belongs to it too: a label without its colon reads as a whole requirement. */
const tokensOf = (error: IRecognitionException & { readonly previousToken?: IToken }): readonly IToken[] => [
  ...(error.previousToken?.tokenType === Name ? [error.previousToken] : []),
  error.token,
  ...error.resyncedTokens,
];

const skippedNames = (errors: readonly IRecognitionException[]): ReadonlySet<string> =>
  new Set(errors.flatMap((error) => tokensOf(error).map((token) => token.image)));

/** One place gets one message: what has been said of a token is not followed by what else was made of it. */
const withoutEchoes = (
  first: readonly SyntaxProblem[],
  errors: readonly IRecognitionException[],
  text: string,
): readonly SyntaxProblem[] => {
  const said = new Set(first.map(({ start }) => start));
  const then = errors.flatMap((error) => {
    const problem = problemOf(error, text);
    const places = [problem.start, error.token.startOffset];
    const echoes = places.some((place) => said.has(place));
    for (const place of places) said.add(place);
    return echoes ? [] : [problem];
  });
  return [...first, ...then];
};

/**
 * Reads a document. Never throws: any text gives a tree, in which what is missing or not understood is marked, and the
 * list of what is wrong with it.
 */
export const parse = (text: string, limits: Partial<ParseLimits> = {}): ParseResult => {
  const { characters, nesting } = parseLimits(limits);
  const tooLarge = text.length > characters;
  const lexed = lex(tooLarge ? text.slice(0, characters) : text);
  const cut = cutDeepNesting(lexed.tokens, nesting);
  const first = repair(parseTokens(cut.tokens));
  const { attempt, corrections, startProblem } = withDocumentStart(first);
  const lexical = [...lexed.problems, ...cut.problems, ...(tooLarge ? [problems.tooLarge(characters)] : [])];
  if (attempt.errors.length > 0) settleRanges(attempt.document);
  const before = [
    ...lexical,
    ...(startProblem === null ? [] : [startProblem]),
    ...corrections.map(({ token, meant }) => problems.misspelt(token.image, meant, token.startOffset)),
  ];
  const found = withoutEchoes(before, attempt.errors, text);
  return {
    document: attempt.document,
    tokens: cut.tokens,
    comments: lexed.comments,
    problems: found.toSorted((a, b) => a.start - b.start || a.end - b.end),
    skippedNames: skippedNames(attempt.errors),
  };
};
