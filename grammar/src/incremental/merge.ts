import { indexOfToken } from '../tokens/index-of-token.ts';
import type { Token } from '../tokens/lexer.ts';
import type { Node } from '../tree/nodes.ts';
import type { TextRange } from './kept.ts';
import { isContainer } from './region.ts';
import { shiftItem } from './shift.ts';

/** What of a region has been read anew, and how to tell which items are as they were. */
export interface Touched {
  /** Items that end here or before have nothing to do with the change: nor have the two tokens after them. */
  readonly before: number;
  /** Items that begin after this have nothing to do with it. */
  readonly after: number;
  /** By how much these stand elsewhere than before. */
  readonly by: number;
}

/** What is touched where the tokens in a range of the text are others than before. */
export const touchedIn = (tokens: readonly Token[], { start, end }: TextRange, by: number): Touched => {
  const first = indexOfToken(tokens, start);
  // A token that ends where the range begins may have grown.
  const previous = tokens[first - 1];
  const changed = previous !== undefined && previous.endOffset + 1 >= start ? first - 1 : first;
  return { before: tokens[changed - 2]?.startOffset ?? -1, after: end, by };
};

/** Puts the nodes that were there before in the place of those that are the same, and moves them to where they stand now. */
export const merged = (items: readonly Node[], old: readonly Node[], touched: Touched): readonly Node[] => {
  const { before, after, by } = touched;
  const byStart = new Map(old.map((item) => [item.start, item]));
  // Those that are moved are looked up by where they stood, before the first of them is moved.
  const pairs = items.map((item) => ({ item, was: byStart.get(item.start > after ? item.start - by : item.start) }));
  return pairs.map(({ item, was }) => {
    if (was?.kind !== item.kind) return item;
    const moved = item.start > after;
    if ((moved && was.end + by === item.end) || (item.end <= before && was.end === item.end)) {
      if (moved) shiftItem(was, by);
      return was;
    }
    if (!isContainer(item) || !isContainer(was)) return item;
    return Object.assign({ ...item }, { items: merged(item.items, was.items, touched) });
  });
};
