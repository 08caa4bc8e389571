import type { TextRange } from './document.ts';

/** A change of a document: the text comes into the place of the range. */
export interface TextEdit extends TextRange {
  readonly text: string;
}
