import type { TokenType } from 'chevrotain';
import * as T from './tokens.ts';

/** How tokens are written, for people and for the TextMate grammar. The lexer reads without; a test holds it to them. */
export const patterns: ReadonlyMap<TokenType, RegExp> = new Map([
  [T.Name, /[\p{L}_][\p{L}\p{M}\p{N}_]*(?:-[\p{L}\p{M}\p{N}_]+)*/u],
  [T.Label, /\d+(?:\.\d+){2,}/],
  [T.Decimal, /\d+\.\d+/],
  [T.Integer, /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+/],
  [T.Percent, /\d+(?:\.\d+)?%/],
  [T.DateToken, /\d{4}-\d{1,2}-\d{1,2}/],
  [T.Text, /"[^"\n]*"/],
  [T.Prose, /"""[^]*?"""/],
  [T.LeftBrace, /\{/],
  [T.RightBrace, /\}/],
  [T.LeftParen, /\(/],
  [T.RightParen, /\)/],
  [T.Colon, /:/],
  [T.Comma, /,/],
  [T.Dot, /\./],
  [T.Dash, /-/],
  [T.Bar, /\|/],
  [T.LessThan, /</],
  [T.Question, /\?/],
  [T.Cell, /_/],
]);
