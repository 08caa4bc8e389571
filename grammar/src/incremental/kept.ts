import type { ParseLimits } from '../limits.ts';
import type { ParseResult } from '../parse-result.ts';
import type { SyntaxProblem } from '../problems/problem.ts';

/** Offsets, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** What is kept beside a result, so that a change of its text need not be read from the beginning. */
export interface Kept {
  readonly text: string;
  readonly limits: ParseLimits;
  /** What splitting the text into tokens found, in its order. */
  readonly lexical: readonly SyntaxProblem[];
  /** Where something could not be read, or was read as something else. */
  readonly trouble: TextRange | null;
}

const kept = new WeakMap<ParseResult, Kept>();

/** Keeps this beside a result; not for documents that can only be read as a whole. */
export const keep = (result: ParseResult, beside: Kept): void => {
  kept.set(result, beside);
};

/** What was kept beside a result; null where its document can only be read as a whole, or has been read again. */
export const takeKept = (result: ParseResult): Kept | null => {
  const found = kept.get(result) ?? null;
  kept.delete(result);
  return found;
};
