import type { Diagnostic } from '@proviso/compiler';
import type { TextRange } from '../document.ts';

/** Puts a text in the place of a range of a document; an empty range inserts. */
export interface TextChange extends TextRange {
  readonly uri: string;
  readonly text: string;
}

/** A document that is made. */
interface NewDocument {
  readonly uri: string;
  readonly text: string;
}

/** A change that is offered: all of it is made, or nothing. */
export interface Proposal {
  /** What it does, such as `Add "Rowing" to the sports of the catalog`. */
  readonly title: string;
  /** In any document; none overlaps another. */
  readonly changes: readonly TextChange[];
  readonly created?: readonly NewDocument[];
  /** Whether it is clearly what was meant, so that it may be made unasked along with all others of a document. */
  readonly isPreferred?: boolean;
  /** A name that was made up for the purpose, where it stands in the document afterwards: its author may want another. */
  readonly naming?: { readonly uri: string; readonly offset: number };
}

/** What kind of change it is, in the words of the protocol, as they are those in which editors sort what they offer. */
export type ActionKind =
  'quickfix' | 'refactor.extract' | 'refactor.inline' | 'refactor.rewrite' | 'source.organizeImports';

/** A change that is offered at a place of a document. */
export interface CodeAction extends Proposal {
  readonly kind: ActionKind;
  /** The finding that is gone afterwards; null where nothing was wrong. */
  readonly mends: Diagnostic | null;
  readonly isPreferred: boolean;
}
