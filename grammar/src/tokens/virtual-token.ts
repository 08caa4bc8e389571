import type { TokenType } from 'chevrotain';
import type { Token } from './lexer.ts';

/** A token that no text has, at an offset. */
export const virtualToken = (tokenType: TokenType, at: number): Token => ({
  image: tokenType.name,
  startOffset: at,
  endOffset: at - 1,
  tokenType,
  tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
  isInsertedInRecovery: true,
  beginsLine: true,
});
