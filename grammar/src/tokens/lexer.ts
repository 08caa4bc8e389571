import type { IToken, TokenType } from 'chevrotain';
import type { SyntaxProblem } from '../problems/problem.ts';
import { problems } from '../problems/messages.ts';
import { readOpenText, readProse } from './open-texts.ts';
import type { Slip } from './slip.ts';
import { markSlip, numberSlip, wordSlip } from './slips.ts';
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

const lexeme = {
  space: /\s+/uy,
  comment: /\/\/[^\r\n]*/y,
  // Most words by far, and read faster: no tables of Unicode are asked.
  asciiWord: /[A-Za-z_][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*(?!-?[\p{L}\p{M}\p{N}_])/uy,
  word: /[\p{L}_][\p{L}\p{M}\p{N}_]*(?:-[\p{L}\p{M}\p{N}_]+)*/uy,
  date: /\d{4}-\d{1,2}-\d{1,2}(?![\p{L}\p{N}_-])/uy,
  number: /\d+(?:\.\d+)*(?:,\d{3}(?!\d))*(?:\.\d+)?/y,
  digitWord: /\d[\p{L}\p{M}\p{N}_]*(?:-[\p{L}\p{M}\p{N}_]+)*/uy,
  text: /"[^"\r\n]*"/y,
  unknown: /[^\s\p{L}\p{N}_"{}():,.|<?/“”„‟«»″＂$€£¥-]+|[^]/uy,
} as const;

const punctuation: ReadonlyMap<string, TokenType> = new Map([
  ['{', T.LeftBrace],
  ['}', T.RightBrace],
  ['(', T.LeftParen],
  [')', T.RightParen],
  [':', T.Colon],
  [',', T.Comma],
  ['.', T.Dot],
  ['-', T.Dash],
  ['|', T.Bar],
  ['<', T.LessThan],
  ['?', T.Question],
]);

const thousands = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** Which token a run of digits, dots and commas is; null where it is none (`1,00` or `1,000.0.1`). */
const numberType = (image: string): TokenType | null => {
  if (/^\d+$/.test(image) || thousands.test(image)) return T.Integer;
  if (/^\d+\.\d+$/.test(image)) return T.Decimal;
  return /^\d+(?:\.\d+){2,}$/.test(image) ? T.Label : null;
};

/**
 * Splits a document into tokens and comments. Any text gives a result: what is no token is reported and left out, so
 * that one stray character costs one message and no more. Hand-written because a run of letters is then read once,
 * not once for each keyword that begins with its first letter (docs/decisions/0002).
 */
export const lex = (source: string): LexResult => {
  const tokens: Token[] = [];
  const comments: Comment[] = [];
  const found: SyntaxProblem[] = [];
  let at = 0;
  let beginsLine = true;

  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0] ?? null;
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

  const lexWord = (): boolean => {
    const image = match(lexeme.asciiWord) ?? match(lexeme.word);
    if (image === null) return false;
    if (takeSlip(wordSlip({ source, at, tokens }, image))) return true;
    push(image === '_' ? T.Cell : (keywordTypes.get(image) ?? T.Name), image);
    return true;
  };

  const lexNumber = (): boolean => {
    const date = match(lexeme.date);
    if (date !== null) {
      push(T.DateToken, date);
      return true;
    }
    const number = match(lexeme.number);
    if (number === null) return false;
    if (source[at + number.length] === '%') {
      if (numberType(number) === null) found.push(problems.malformedNumber(number, at));
      push(T.Percent, number + '%');
      return true;
    }
    if (takeSlip(numberSlip({ source, at, tokens }, number))) return true;
    const word = match(lexeme.digitWord) ?? '';
    const type = numberType(number);
    if (word.length > number.length) {
      found.push(problems.nameBeginsWithDigit(word, at));
      push(T.Name, word);
    } else if (type === null) {
      found.push(problems.malformedNumber(number, at));
      push(T.Integer, number);
    } else {
      push(type, number);
    }
    return true;
  };

  const lexText = (): boolean => {
    if (source[at] !== '"') return false;
    if (source.startsWith('"""', at)) {
      const { image, closed } = readProse(source, at);
      if (!closed) found.push(problems.openProse(at));
      push(T.Prose, image);
      return true;
    }
    const text = match(lexeme.text);
    if (text !== null) {
      push(T.Text, text);
      return true;
    }
    if (takeSlip(markSlip({ source, at, tokens }))) return true;
    const open = readOpenText(source, at, tokens.at(-1)?.tokenType);
    found.push(problems.openText(open, at));
    push(T.Text, open);
    return true;
  };

  const lexMark = (): void => {
    const mark = source[at] ?? '';
    const type = punctuation.get(mark);
    if (type !== undefined && !(mark === '<' && source[at + 1] === '=')) {
      push(type, mark);
      return;
    }
    if (takeSlip(markSlip({ source, at, tokens }))) return;
    const stray = match(lexeme.unknown) ?? mark;
    found.push(problems.strayCharacters(stray, at));
    at += stray.length;
  };

  while (at < source.length) {
    const space = match(lexeme.space);
    if (space !== null) {
      at += space.length;
      beginsLine ||= /[\r\n]/u.test(space);
      continue;
    }
    const comment = match(lexeme.comment);
    if (comment !== null) {
      const kind = comment.startsWith('///') ? 'doc' : 'comment';
      comments.push({ kind, text: comment.slice(kind === 'doc' ? 3 : 2), start: at, end: at + comment.length });
      at += comment.length;
      continue;
    }
    if (!lexWord() && !lexNumber() && !lexText()) lexMark();
  }
  return { tokens, comments, problems: found };
};
