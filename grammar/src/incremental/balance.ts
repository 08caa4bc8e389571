import type { Token } from '../tokens/lexer.ts';
import * as T from '../tokens/tokens.ts';

/** Whether each brace among tokens is closed there, and none is that was not opened. */
export const isBalanced = (tokens: readonly Token[]): boolean => {
  let open = 0;
  for (const { tokenType } of tokens) {
    if (tokenType === T.LeftBrace) open++;
    else if (tokenType === T.RightBrace) open--;
    if (open < 0) return false;
  }
  return open === 0;
};
