import { firstIndex } from '../first-index.ts';
import { indexOfToken } from '../tokens/index-of-token.ts';
import type { Token } from '../tokens/lexer.ts';
import type { Document } from '../tree/documents.ts';
import type { Policy, Section } from '../tree/items.ts';
import type { Node } from '../tree/nodes.ts';
import type { TextRange } from './kept.ts';

/** What has items and stands among items itself. */
export type Container = Section | Policy;

/** Neighbouring items of one document, section or policy, that can be read by themselves. */
export interface Region {
  /** The sections and policies around them, the outermost first. */
  readonly around: readonly Container[];
  /** All items beside each other there. */
  readonly items: readonly Node[];
  /** Which of them are in the region. */
  readonly from: number;
  readonly to: number;
  /** Where the first of them begins; 0 where the region begins with the document. */
  readonly start: number;
  /** Where the first item after them begins; null where the region ends with the document. */
  readonly end: number | null;
}

/** How many items around what is touched are read with it. */
export interface Margins {
  readonly before: number;
  readonly after: number;
  /** With how many mistakes among them they can be read by themselves. */
  readonly mistakes: number;
}

export const isContainer = (node: Node | undefined): node is Container =>
  node?.kind === 'Section' || node?.kind === 'Policy';

/**
 * The fewest items that hold a range of the text with others around them, each end at the beginning of a line: in the
 * innermost section that has enough of them, else in the document, where the region may begin or end with it.
 */
export const regionAround = (
  document: Document,
  tokens: readonly Token[],
  range: TextRange,
  margins: Margins,
): Region => {
  const beginsLine = ({ start }: Node): boolean => tokens[indexOfToken(tokens, start)]?.beginsLine === true;
  const isEnd = (item: Node | undefined): boolean => item === undefined || beginsLine(item);

  const regionIn = (items: readonly Node[], around: readonly Container[]): Region | null => {
    const first = firstIndex(items, ({ end }) => end >= range.start);
    const next = firstIndex(items, ({ start }) => start > range.end);
    const touched = items[first];
    if (next === first + 1 && isContainer(touched)) {
      const inner = regionIn(touched.items, [...around, touched]);
      if (inner !== null) return inner;
    }
    let from = first - margins.before;
    while (from > 0 && !isEnd(items[from])) from--;
    let to = next + margins.after;
    while (to < items.length && !isEnd(items[to])) to++;
    const isWhole = from < 0 || to >= items.length || !isEnd(items[from]);
    if (isWhole && around.length > 0) return null;
    const start = from < 0 || !isEnd(items[from]) ? null : items[from];
    const end = items[to];
    return {
      around,
      items,
      from: start === null ? 0 : from,
      to: Math.min(to, items.length),
      start: start?.start ?? 0,
      end: end?.start ?? null,
    };
  };

  return (
    regionIn(document.items, []) ?? {
      around: [],
      items: document.items,
      from: 0,
      to: document.items.length,
      start: 0,
      end: null,
    }
  );
};
