import type { IToken } from 'chevrotain';
import type { Mending } from '../problems/mending.ts';
import type { MissingMark } from '../problems/problem.ts';

/** A word is to be written otherwise. */
export const instead = ({ startOffset }: IToken, text: string): Mending => ({
  kind: 'instead',
  text,
  start: startOffset,
});

/** A mark is missing after a word. */
export const missing = (mark: MissingMark['mark'], { startOffset, endOffset }: IToken): Mending => ({
  kind: 'missing',
  mark,
  at: (endOffset ?? startOffset) + 1,
});

/** A mark is missing before a word. */
export const missingBefore = (mark: MissingMark['mark'], { startOffset }: IToken): Mending => ({
  kind: 'missing',
  mark,
  at: startOffset,
});
