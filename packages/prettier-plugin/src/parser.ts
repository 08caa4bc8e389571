import type { Node } from '@proviso/grammar';
import type { Parser } from 'prettier';
import { itemsOf } from './layout/shapes.ts';
import { formattedRange } from './range.ts';
import { readSource, type Source } from './source.ts';

/** What Prettier holds for the tree: a document with its items, whose offsets are those of the text that it gave. */
export interface Root {
  readonly kind: 'root';
  readonly source: Source;
  readonly start: number;
  readonly end: number;
  readonly items: readonly Item[];
}

export interface Item {
  readonly kind: 'item';
  readonly node: Node;
  readonly start: number;
  readonly end: number;
}

export const parser: Parser<Root | Item> = {
  astFormat: 'proviso',
  parse: (text) => {
    const source = readSource(text);
    const items = itemsOf(source.document).map((node): Item => ({
      kind: 'item',
      node,
      start: node.start - source.start,
      end: node.end - source.start,
    }));
    return { kind: 'root', source, start: 0, end: text.length, items };
  },
  // Prettier knows of which languages it can format a part, and this is none of them.
  preprocess: formattedRange,
  locStart: ({ start }) => start,
  locEnd: ({ end }) => end,
};
