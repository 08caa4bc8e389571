import type { TextEdit } from '../text-edit.ts';
import type { Block } from '../words/prose.ts';
import { plain } from './snippet.ts';

/** What an offer is to a reader. */
export type OfferKind =
  | 'keyword'
  | 'kind'
  | 'record'
  | 'entry'
  | 'group'
  | 'member'
  | 'field'
  | 'definition'
  | 'revision'
  | 'requirement'
  | 'question'
  | 'attestation'
  | 'sample'
  | 'program'
  | 'type'
  | 'scale'
  | 'choice'
  | 'calendar'
  | 'series'
  | 'value'
  | 'document'
  | 'snippet';

/** What of several offers comes first. */
export const rank = {
  /** What goes on with the word before it, and hardly anything else does. */
  first: -1,
  /** What is most likely meant. */
  best: 0,
  good: 1,
  /** What fits and is rarely meant. */
  rare: 2,
  /** Words of the language. */
  word: 3,
  /** What begins something new where more of the same is likelier. */
  fresh: 6,
  /** What has ended, or needs something else first. */
  last: 8,
} as const;

/** Something that may be written at a place. */
export interface Offer {
  readonly label: string;
  readonly kind: OfferKind;
  readonly rank: number;
  /** What it is, in a few words. */
  readonly detail?: string;
  /** What else is to be said of it. */
  readonly documentation?: readonly Block[];
  /** What is written, where it is not the label. */
  readonly text?: string;
  /** What is written, with places to fill in, where editors know these. */
  readonly snippet?: string;
  /** What may be typed to find it, besides its label. */
  readonly alsoFoundBy?: string;
  /** What is typed to find it in place of its label. */
  readonly foundBy?: string;
  readonly isDeprecated?: boolean;
  /** What is to be changed elsewhere in the document. */
  readonly edits?: readonly TextEdit[];
}

/** A piece of a document with places to fill in. */
export const offerTemplate = (label: string, detail: string, snippet: string): Offer => ({
  label,
  kind: 'snippet',
  rank: rank.good,
  detail,
  documentation: [{ kind: 'code', text: plain(snippet) }],
  text: plain(snippet),
  snippet,
});
