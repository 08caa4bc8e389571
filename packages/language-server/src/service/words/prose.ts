import type { TextPlace } from '@proviso/compiler';

/** Something that readers are told, before it is known how it is shown. */
export type Block =
  /** A piece of a document, as written. */
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Item[] };

/** A point of a list, with the points below it. */
export interface Item {
  readonly line: Line;
  readonly items: readonly Item[];
}

export type Line = readonly Inline[];

/** A page of the reference, and the heading on it; null for the whole page. */
export interface ReferencePlace {
  /** The file without its ending, such as `holdings`. */
  readonly page: string;
  readonly heading: string | null;
}

/** A plain text stands for itself: whatever is special where it is shown has no effect. */
export type Inline =
  | string
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  /** Leads to a place in a document. */
  | { readonly kind: 'place'; readonly text: string; readonly place: TextPlace }
  /** Leads to a page of the reference. */
  | { readonly kind: 'reference'; readonly text: string; readonly to: ReferencePlace };

export const strong = (text: string): Inline => ({ kind: 'strong', text });
export const code = (text: string): Inline => ({ kind: 'code', text });
export const paragraph = (...line: Line): Block => ({ kind: 'paragraph', line });
export const list = (items: readonly Item[]): Block => ({ kind: 'list', items });
export const point = (line: Line, items: readonly Item[] = []): Item => ({ line, items });

/** The lines with something between each two. */
export const joined = (lines: readonly Line[], between: string): Line =>
  lines.flatMap((line, index) => (index === 0 ? line : [between, ...line]));

/** A text in which words between backticks are code, as authors of comments write it. */
export const withCode = (text: string): Line =>
  text
    .split(/(`[^`\n]+`)/)
    .flatMap((part, index) => (index % 2 === 1 ? [code(part.slice(1, -1))] : part === '' ? [] : [part]));
