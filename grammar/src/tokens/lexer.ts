import type { IToken, TokenType } from 'chevrotain';
import type { SyntaxProblem } from '../problems/problem.ts';
import { problems } from '../problems/messages.ts';
import { isNumber, numberType, readInstead } from './numbers.ts';
import { readOpenText, readProse } from './open-texts.ts';
import {
  endOfDate,
  endOfDigits,
  endOfLine,
  endOfNumber,
  endOfSpace,
  endOfText,
  endOfWord,
  hasLineEnd,
  isBeyondAscii,
  isDigit,
  isLetter,
  isPlainNumber,
} from './scan.ts';
import type { Slip } from './slip.ts';
import { dotSlip, markSlip, mayBeSlipOfNumber, mayBeSlipOfWord, numberSlip, wordSlip } from './slips.ts';
import * as T from './tokens.ts';
import { keywordTypes } from './tokens.ts';

/**
 * A comment, kept for the formatter and for hovers. `///` is a doc comment: it belongs to what is declared after it.
 */
export interface Comment {
  readonly kind: 'comment' | 'doc';
  /** What stands after the slashes, as written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Token extends IToken {
  readonly endOffset: number;
  /** Whether it is the first of its line. The grammar does not ask; recovery does. */
  readonly beginsLine: boolean;
}

export interface LexResult {
  readonly tokens: Token[];
  readonly comments: readonly Comment[];
  readonly problems: readonly SyntaxProblem[];
}

/** Some lines of a text, of which those before have been split already. */
interface Part {
  /** The beginning of the first token of a line. */
  readonly from: number;
  readonly to: number;
  /** The document's first token and the dozen before the part: what a slip means may depend on them. */
  readonly before: readonly Token[];
}

interface PartResult extends LexResult {
  /** Whether the part ends where a token of a new line begins: then those after it are what they are without it. */
  readonly isWhole: boolean;
}

/**
 * What scan.ts does not read: characters beyond ASCII and what is no token. Few documents have any of it, and classes of
 * Unicode's characters take long to make: so each pattern is made where it is needed.
 */
const lexeme = {
  space: () => /\s+/uy,
  word: () => /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy,
  digitWord: () => /\d[\p{L}\p{M}\p{N}_]*/uy,
  afterDash: () => /-[\p{L}\p{M}\p{N}_]+/uy,
  date: () => /\d{4}-\d{1,2}-\d{1,2}(?![\p{L}\p{N}_-])/uy,
  unknown: () => /[^\s\p{L}\p{N}_"{}():,.|<?/“”„‟«»″＂$€£¥-]+|[^]/uy,
} as const;

const marks: Readonly<Record<string, TokenType>> = {
  '{': T.LeftBrace,
  '}': T.RightBrace,
  '(': T.LeftParen,
  ')': T.RightParen,
  ':': T.Colon,
  ',': T.Comma,
  '.': T.Dot,
  '-': T.Dash,
  '|': T.Bar,
  '<': T.LessThan,
  '?': T.Question,
};

const markOfCode: readonly (TokenType | undefined)[] = Array.from(
  { length: 128 },
  (_, code) => marks[String.fromCharCode(code)],
);

const quote = 34;
const slash = 47;
const dash = 45;

/**
 * Splits a part of a document into tokens and comments. Any text gives a result: what is no token is reported and left out, so
 * that one stray character costs one message and no more. Hand-written because a run of letters is then read once,
 * not once for each keyword that begins with its first letter (docs/decisions/0002).
 */
export const lexPart = (source: string, { from, to, before }: Part): PartResult => {
  const tokens: Token[] = [...before];
  const comments: Comment[] = [];
  const found: SyntaxProblem[] = [];
  let at = from;
  let beginsLine = true;

  const match = (patternOf: () => RegExp): string | null => {
    const pattern = patternOf();
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0] ?? null;
  };
  /** A word with dashes in it. Part by part: one pattern for all of a word of a million parts ends where the stack does. */
  const matchDashed = (patternOf: () => RegExp): string | null => {
    const first = match(patternOf);
    if (first === null) return null;
    let end = at + first.length;
    const part = lexeme.afterDash();
    for (part.lastIndex = end; part.test(source); end = part.lastIndex);
    return source.slice(at, end);
  };
  const push = (tokenType: TokenType, image: string, length: number = image.length): void => {
    const tokenTypeIdx = tokenType.tokenTypeIdx ?? 0;
    tokens.push({ image, startOffset: at, endOffset: at + length - 1, tokenType, tokenTypeIdx, beginsLine });
    at += length;
    beginsLine = false;
  };

  /** Reads a slip as what it means. Several words for one sign share its range: the first takes all but the end. */
  const takeSlip = (slip: Slip | null): boolean => {
    if (slip === null) return false;
    found.push(slip.problem);
    const end = at + slip.length;
    slip.tokens.forEach(({ type, image }, index) => {
      const isLast = index === slip.tokens.length - 1;
      push(type, image, isLast ? end - at : 1);
      // A sign of one character for two words: both stand there.
      if (!isLast && at === end) at--;
    });
    at = end;
    return true;
  };

  const lexWord = (code: number): boolean => {
    if (!isLetter(code) && !isBeyondAscii(code)) return false;
    const end = isLetter(code) ? endOfWord(source, at) : null;
    const image = end === null ? matchDashed(lexeme.word) : source.slice(at, end);
    if (image === null) return false;
    if (mayBeSlipOfWord(source, at + image.length) && takeSlip(wordSlip({ source, at, tokens }, image))) return true;
    push(image === '_' ? T.Cell : (keywordTypes.get(image) ?? T.Name), image);
    return true;
  };

  const readDate = (digitsEnd: number): string | null => {
    if (source.charCodeAt(digitsEnd) !== dash) return null;
    const end = endOfDate(source, at);
    return end === null ? match(lexeme.date) : source.slice(at, end);
  };

  const lexNumber = (code: number): boolean => {
    if (!isDigit(code)) return false;
    const digitsEnd = endOfDigits(source, at);
    if (isPlainNumber(source, digitsEnd) && !mayBeSlipOfNumber(source, at, digitsEnd)) {
      push(T.Integer, source.slice(at, digitsEnd));
      return true;
    }
    const date = readDate(digitsEnd);
    if (date !== null) {
      push(T.DateToken, date);
      return true;
    }
    const number = source.slice(at, endOfNumber(source, digitsEnd));
    if (source[at + number.length] === '%') {
      if (!isNumber(number)) found.push(problems.malformedNumber(`${number}%`, at));
      push(T.Percent, `${readInstead(number)}%`, number.length + 1);
      return true;
    }
    if (takeSlip(numberSlip({ source, at, tokens }, number))) return true;
    const word = at + number.length === digitsEnd ? (matchDashed(lexeme.digitWord) ?? '') : number;
    const type = numberType(number);
    if (word.length > number.length) {
      found.push(problems.nameBeginsWithDigit(word, at));
      push(T.Name, word);
    } else if (type === null) {
      found.push(problems.malformedNumber(number, at));
      push(T.Integer, readInstead(number), number.length);
    } else {
      push(type, number);
    }
    return true;
  };

  const lexText = (code: number): boolean => {
    if (code !== quote) return false;
    if (source.startsWith('"""', at)) {
      const { image, closed } = readProse(source, at);
      if (!closed) found.push(problems.openProse(at));
      push(T.Prose, image);
      return true;
    }
    const end = endOfText(source, at);
    if (end !== null) {
      push(T.Text, source.slice(at, end));
      return true;
    }
    if (takeSlip(markSlip({ source, at, tokens }))) return true;
    const open = readOpenText(source, at, tokens.at(-1)?.tokenType);
    found.push(problems.openText(open, at));
    push(T.Text, open);
    return true;
  };

  const lexMark = (code: number): void => {
    const type = markOfCode[code];
    if (type === T.Dot && takeSlip(dotSlip({ source, at, tokens }))) return;
    const mayBeSlip = type === undefined || (type === T.LessThan && source[at + 1] === '=');
    if (mayBeSlip && takeSlip(markSlip({ source, at, tokens }))) return;
    if (type !== undefined) {
      push(type, source.charAt(at));
      return;
    }
    const stray = match(lexeme.unknown) ?? source.charAt(at);
    found.push(problems.strayCharacters(stray, at));
    at += stray.length;
  };

  const skipSpace = (code: number): boolean => {
    const space = isBeyondAscii(code) ? match(lexeme.space) : null;
    const end = space === null ? endOfSpace(source, at) : at + space.length;
    if (end === at) return false;
    beginsLine ||= hasLineEnd(source, at, end);
    at = end;
    return true;
  };

  const readComment = (code: number): boolean => {
    if (code !== slash || source.charCodeAt(at + 1) !== slash) return false;
    const end = endOfLine(source, at);
    const kind = source.charCodeAt(at + 2) === slash ? 'doc' : 'comment';
    comments.push({ kind, text: source.slice(at + (kind === 'doc' ? 3 : 2), end), start: at, end });
    at = end;
    return true;
  };

  while (at < to) {
    const code = source.charCodeAt(at);
    if (skipSpace(code) || lexWord(code) || readComment(code) || lexNumber(code) || lexText(code)) continue;
    lexMark(code);
  }
  return { tokens: tokens.slice(before.length), comments, problems: found, isWhole: at === to && beginsLine };
};

/** Splits a whole document. */
export const lex = (source: string): LexResult => {
  const { tokens, comments, problems: found } = lexPart(source, { from: 0, to: source.length, before: [] });
  return { tokens, comments, problems: found };
};
