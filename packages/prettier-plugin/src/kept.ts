import { indexOfToken, children, nodesOf } from '@proviso/grammar';
import type { Document, Node, Token } from '@proviso/grammar';
import { blockOf, itemsOf } from './layout/shapes.ts';
import type { Source } from './source.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** How many tokens the longest first line of a document has: `examples for NAME`, `program NAME "Title"`. */
const headingLength = 3;

const rangeOf = ({ startOffset, endOffset }: Token): Range => ({ start: startOffset, end: endOffset + 1 });

/** What is neither token nor comment nor space: it was left out when the text was read. */
const unread = ({ text, tokens, comments, start }: Source): readonly Range[] => {
  const read = [...tokens.map(rangeOf), ...comments].sort((a, b) => a.start - b.start);
  const found: Range[] = [];
  let end = start;
  for (const next of [...read, { start: text.length, end: text.length }]) {
    const between = text.slice(end, Math.max(end, next.start));
    const trimmed = between.trim();
    if (trimmed !== '') {
      const from = end + between.indexOf(trimmed);
      found.push({ start: from, end: from + trimmed.length });
    }
    end = Math.max(end, next.end);
  }
  return found;
};

/** Tokens between and after items that belong to none: they were skipped. */
const stray = ({ tokens, document }: Source): readonly Range[] => {
  const found: Range[] = [];
  for (const container of nodesOf(document)) {
    const isDocument = container === document;
    const items = isDocument || blockOf(container.kind) !== null ? itemsOf(container) : [];
    items.forEach((item, index) => {
      const next = items[index + 1];
      const end = next?.start ?? (isDocument ? Infinity : container.end);
      let at = indexOfToken(tokens, item.end);
      for (let token = tokens[at]; token !== undefined && token.startOffset < end; token = tokens[(at += 1)]) {
        const follows = tokens[at + 1]?.startOffset ?? Infinity;
        const isMark = next === undefined ? token.image === '}' && !isDocument : token.image === '-';
        if (!isMark || follows < end) found.push({ start: token.startOffset, end: token.endOffset + 1 });
      }
    });
    if (isDocument && items.length === 0) found.push(...tokens.slice(headingLength).map(rangeOf));
  }
  return found;
};

/** Where the first line of a document ends, as far as it was understood. */
const headingEnd = (document: Document): number => {
  switch (document.kind) {
    case 'Program':
    case 'Catalog':
      return Math.max(document.name.end, document.title?.end ?? 0);
    case 'Examples':
      return document.program.end;
    case 'Unknown':
      return document.end;
  }
};

/** All places at which something is wrong. */
const wrongPlaces = (source: Source): readonly Range[] => [
  ...source.problems,
  ...unread(source),
  ...stray(source),
  ...[...nodesOf(source.document)].filter(({ kind }) => kind === 'Error' || kind === 'Missing'),
];

/** The documents and blocks around a place, the innermost first. */
const containersAround = (document: Document, place: Range): readonly Node[] => {
  const found: Node[] = [];
  let node: Node | undefined = document;
  while (node !== undefined) {
    if (node === document || blockOf(node.kind) !== null) found.unshift(node);
    node = children(node).findLast(({ start, end }) => start <= place.start && end >= place.end);
  }
  return found;
};

/** The smallest item to which a place belongs, with the end of what belongs to it; null where there is none. */
const itemAround = (document: Document, place: Range): { readonly item: Node; readonly end: number } | null => {
  for (const container of containersAround(document, place)) {
    const items = itemsOf(container);
    const index = items.findLastIndex(({ start }) => start <= place.start);
    const item = items[index];
    // An item's place reaches up to the next item, or to the brace that closes the block.
    const limit = items[index + 1]?.start ?? (container === document ? Infinity : container.end - 1);
    if (item !== undefined && place.end <= limit) return { item, end: Math.max(item.end, place.end) };
  }
  return null;
};

/** A text with more mistakes than that is left alone: it is hardly a document, and each is looked for in the whole tree. */
const mostPlaces = 1000;

/**
 * The items in which something is wrong, with the offset at which what belongs to them ends: they stay as they are, and what
 * is around them is formatted. Null where something is wrong outside of all items.
 */
export const keptItems = (source: Source): ReadonlyMap<Node, number> | null => {
  const kept = new Map<Node, number>();
  if (source.problems.length === 0) return kept;
  if (source.tokens.length === 0) return unread(source).length === 0 ? kept : null;
  const { document } = source;
  const firstItem = itemsOf(document)[0]?.start ?? Infinity;
  const places = wrongPlaces(source);
  if (places.length > mostPlaces) return null;
  for (const place of places) {
    if (place.start < source.start) continue;
    const isHeading =
      source.start === 0 && place.start >= document.start && place.start < firstItem && place.end <= firstItem;
    const found = isHeading ? { item: document, end: place.end } : itemAround(document, place);
    if (found === null) return null;
    const before = kept.get(found.item) ?? (isHeading ? headingEnd(document) : 0);
    kept.set(found.item, Math.max(before, found.end));
  }
  return kept;
};
