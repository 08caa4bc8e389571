import type { TextRange } from '../document.ts';

/** Which lenses are shown: what examples show, and how often names are used. */
export interface ChosenLenses {
  readonly examples: boolean;
  readonly references: boolean;
}

/** What lenses say: how an expectation came out, what examples show of a requirement, how often a name is used. */
export const lensPurposes = ['result', 'clause', 'references'] as const;

/** Something to be shown above a line. What it says is worked out when it comes into view. */
export interface CodeLens extends TextRange {
  readonly kind: (typeof lensPurposes)[number];
}
