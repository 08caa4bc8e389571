import type { MissingMark } from './problem.ts';

/** How an error is mended, where one thing is clearly meant. */
export type Mending =
  /** Something else is to be written instead of the word that begins here. */
  | { readonly kind: 'instead'; readonly text: string; readonly start: number }
  /** A mark is missing here. */
  | { readonly kind: 'missing'; readonly mark: MissingMark['mark']; readonly at: number };
