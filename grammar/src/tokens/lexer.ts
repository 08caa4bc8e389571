import type { IToken, TokenType } from 'chevrotain';
import type { SyntaxProblem } from '../problems/problem.ts';
import { problems } from '../problems/messages.ts';

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
}

export interface LexResult {
  readonly tokens: Token[];
  readonly comments: readonly Comment[];
  readonly problems: readonly SyntaxProblem[];
}

const lexeme = {
  space: /[ \t\r\n\f\v\u00a0\ufeff\u2028\u2029]+/y,
  comment: /\/\/[^\r\n]*/y,
  asciiWord: /[A-Za-z_][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*(?![\p{L}\p{M}\p{N}_])/uy,
  word: /[\p{L}_][\p{L}\p{M}\p{N}_]*(?:-[\p{L}\p{M}\p{N}_]+)*/uy,
  date: /\d{4}-\d{1,2}-\d{1,2}(?![\p{L}\p{N}_-])/uy,
  number: /\d+(?:\.\d+)*(?:,\d{3}(?!\d))*(?:\.\d+)?/y,
  digitWord: /\d[\p{L}\p{M}\p{N}_]*(?:-[\p{L}\p{M}\p{N}_]+)*/uy,
  prose: /"""[^]*?"""/y,
  text: /"[^"\r\n]*"/y,
  openText: /"[^"\r\n]*/y,
  unknown: /[^\s\p{L}\p{N}_"{}():,.|<?/-]+/uy,
} as const;

const punctuation: Readonly<Record<string, TokenType>> = {
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

  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0] ?? null;
  };
  const push = (tokenType: TokenType, image: string): void => {
    tokens.push({
      image,
      startOffset: at,
      endOffset: at + image.length - 1,
      tokenType,
      tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
    });
    at += image.length;
  };

  const lexWord = (): boolean => {
    const image = match(lexeme.asciiWord) ?? match(lexeme.word);
    if (image === null) return false;
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
      push(T.Percent, number + '%');
      return true;
    }
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
    if (source.startsWith('"""', at)) {
      const prose = match(lexeme.prose);
      if (prose === null) found.push(problems.openProse(at));
      push(T.Prose, prose ?? source.slice(at));
      return true;
    }
    const text = match(lexeme.text);
    if (text !== null) {
      push(T.Text, text);
      return true;
    }
    const open = match(lexeme.openText);
    if (open === null) return false;
    found.push(problems.openText(open, at));
    push(T.Text, open);
    return true;
  };

  while (at < source.length) {
    const space = match(lexeme.space);
    if (space !== null) {
      at += space.length;
      continue;
    }
    const comment = match(lexeme.comment);
    if (comment !== null) {
      const kind = comment.startsWith('///') ? 'doc' : 'comment';
      comments.push({ kind, text: comment.slice(kind === 'doc' ? 3 : 2), start: at, end: at + comment.length });
      at += comment.length;
      continue;
    }
    if (lexWord() || lexNumber() || lexText()) continue;
    const mark = source[at] ?? '';
    const type = Object.hasOwn(punctuation, mark) ? punctuation[mark] : undefined;
    if (type !== undefined) {
      push(type, mark);
      continue;
    }
    const stray = match(lexeme.unknown) ?? mark;
    found.push(problems.strayCharacters(stray, at));
    at += stray.length;
  }
  return { tokens, comments, problems: found };
};
