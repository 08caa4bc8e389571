import type { IsoDate } from '@proviso/compiler';
import type { Analysis } from '../analyse.ts';
import type { TextRange } from '../document.ts';
import type { Block } from '../words/prose.ts';

/** What readers are told of a place in a document. */
export interface Hover {
  /** The words that it is about. */
  readonly range: TextRange;
  readonly blocks: readonly Block[];
}

/** What is asked. */
export interface HoverContext {
  readonly analysis: Analysis;
  /** The day for which it is asked: the editor's, as nothing here looks at a clock. */
  readonly on: IsoDate;
}
