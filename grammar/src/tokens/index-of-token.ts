import type { Token } from './lexer.ts';

/** The index of the first token that begins at an offset or after it; the number of tokens where none does. */
export const indexOfToken = (tokens: readonly Token[], offset: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.startOffset ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
