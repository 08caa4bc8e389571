import { firstIndex } from '../first-index.ts';
import type { Token } from './lexer.ts';

/** The index of the first token that begins at an offset or after it; the number of tokens where none does. */
export const indexOfToken = (tokens: readonly Token[], offset: number): number =>
  firstIndex(tokens, ({ startOffset }) => startOffset >= offset);
