import type { IRecognitionException, IToken, TokenType } from 'chevrotain';
import { problems } from '../problems/messages.ts';
import type { Mending } from '../problems/mending.ts';
import type { SyntaxProblem } from '../problems/problem.ts';
import { LeftBrace, Name, RightBrace } from '../tokens/tokens.ts';
import { problemOfMisreading } from './misreadings.ts';
import type { Repaired } from './repair.ts';

type Placed = IRecognitionException & {
  readonly place?: IToken;
  readonly previousToken?: IToken;
  /** Which token is missing, where it is one. */
  readonly expected?: TokenType;
  /** How it is mended, where that is clear. */
  readonly mending?: Mending | null;
};

/** What is wrong with a text, and what is left out of it for that. */
export interface Findings {
  /** In the order of the text. */
  readonly problems: readonly SyntaxProblem[];
  readonly skippedNames: ReadonlySet<string>;
}

/** Where an error is shown: at the token that gave it or, where something is missing at a line's end, before it. */
const placeOf = (error: Placed): IToken => error.place ?? error.token;

const problemOf = (error: Placed, text: string): SyntaxProblem => {
  const { startOffset, endOffset } = placeOf(error);
  const mending = error.mending ?? null;
  if (startOffset >= 0 && (endOffset ?? -1) >= startOffset) {
    return problems.unexpected(error.message, startOffset, (endOffset ?? startOffset) + 1, mending);
  }
  const end = text.trimEnd().length;
  return problems.unexpected(error.message, Math.max(0, end - 1), end, mending);
};

/** What stands directly before an error belongs to it too: a label without its colon reads as a whole requirement. */
const tokensOf = (error: Placed): readonly IToken[] => [
  ...(error.previousToken?.tokenType === Name ? [error.previousToken] : []),
  error.token,
  ...error.resyncedTokens,
];

const skippedNames = ({ attempt: { errors }, corrections }: Repaired, text: string): ReadonlySet<string> =>
  new Set([
    ...errors.flatMap((error) => tokensOf(error).map((token) => token.image)),
    // Other places have the name in several words too.
    ...corrections.flatMap(({ misreading, first, last }) =>
      misreading.kind === 'torn-apart' ? text.slice(first.startOffset, last.endOffset + 1).split(/\s+/u) : [],
    ),
  ]);

/** The end of what was skipped with an error, or of the word at which it was noticed. */
const endOf = ({ token, resyncedTokens }: IRecognitionException): number =>
  Math.max(token.endOffset ?? -1, resyncedTokens.at(-1)?.endOffset ?? -1) + 1;

/** What was skipped has its message; the marks in it that have no meaning get none of their own. */
const withoutSkipped = (
  before: readonly SyntaxProblem[],
  errors: readonly IRecognitionException[],
): readonly SyntaxProblem[] => {
  const skipped = errors
    .filter(({ resyncedTokens }) => resyncedTokens.length > 0)
    .map((error) => ({ start: error.token.startOffset, end: endOf(error) }))
    .sort((a, b) => a.start - b.start);
  if (skipped.length === 0) return before;
  let next = 0;
  let end = -1;
  return before
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, code, replacement }) => {
      for (let range = skipped[next]; range !== undefined && range.start <= start; range = skipped[++next]) {
        end = Math.max(end, range.end);
      }
      return start > end || code !== 'stray-characters' || replacement !== '';
    });
};

/** Whether nothing but a word lies between two errors of one line: then the second comes of the first. */
const follows = (before: IRecognitionException | undefined, { token }: IRecognitionException, text: string): boolean =>
  before !== undefined &&
  token.startOffset >= endOf(before) &&
  /^[^\S\r\n]*[\p{L}\p{N}]{0,20}[^\S\r\n]*$/u.test(text.slice(endOf(before), token.startOffset));

/** One place gets one message: what has been said of a token is not followed by what else was made of it. */
const withoutEchoes = (
  first: readonly SyntaxProblem[],
  errors: readonly Placed[],
  text: string,
): readonly SyntaxProblem[] => {
  const said = new Set(first.map(({ start }) => start));
  // A block that was never opened is not closed either, which is said once.
  let unopened = 0;
  const then = errors.flatMap((error, index) => {
    const problem = problemOf(error, text);
    const places = [problem.start, error.token.startOffset];
    if (error.expected === LeftBrace) unopened++;
    const closesUnopened = error.expected === RightBrace && unopened > 0;
    if (closesUnopened) unopened--;
    const echoes = closesUnopened || places.some((place) => said.has(place)) || follows(errors[index - 1], error, text);
    for (const place of places) said.add(place);
    return echoes ? [] : [problem];
  });
  return [...first, ...then];
};

/** What there is to say of a text: what was found before its grammar was looked at, and what that has come to. */
export const findingsOf = (before: readonly SyntaxProblem[], read: Repaired, text: string): Findings => {
  const { errors } = read.attempt;
  const misspelt = read.corrections.map(({ misreading, first, last }) =>
    problemOfMisreading(misreading, text.slice(first.startOffset, last.endOffset + 1), first.startOffset),
  );
  const found = withoutEchoes([...withoutSkipped(before, errors), ...misspelt], errors, text);
  return {
    problems: found.toSorted((a, b) => a.start - b.start || a.end - b.end),
    skippedNames: skippedNames(read, text),
  };
};

/** From the first to the last token that had part in an error, or that was read as another; null where none did. */
export const troubleIn = (
  { attempt: { errors }, corrections }: Repaired,
  textEnd: number,
): { readonly start: number; readonly end: number } | null => {
  const tokens = [
    ...errors.flatMap((error: Placed) => [
      placeOf(error),
      error.token,
      ...(error.previousToken === undefined ? [] : [error.previousToken]),
      ...error.resyncedTokens,
    ]),
    ...corrections.flatMap(({ first, last }) => [first, last]),
  ];
  if (tokens.length === 0) return null;
  let start = textEnd;
  let end = 0;
  for (const { startOffset, endOffset } of tokens) {
    // The end of the document has no offset.
    const isPlaced = startOffset >= 0;
    start = Math.min(start, isPlaced ? startOffset : textEnd);
    end = Math.max(end, isPlaced ? (endOffset ?? startOffset) + 1 : textEnd);
  }
  return { start, end };
};
