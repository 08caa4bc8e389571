import type { TokenType } from 'chevrotain';
import { indexOfToken } from '../tokens/index-of-token.ts';
import type { Token } from '../tokens/lexer.ts';
import * as T from '../tokens/tokens.ts';
import { K } from '../tokens/tokens.ts';
import { virtualToken } from '../tokens/virtual-token.ts';
import type { Document } from '../tree/documents.ts';
import type { Node } from '../tree/nodes.ts';
import type { Attempt } from './attempt.ts';

/** The tokens around a place, to be read as a document of their own. */
export interface Neighbourhood {
  readonly tokens: readonly Token[];
  /** By how much a token's index here is less than in the whole document. */
  readonly shift: number;
}

/** What a document of each kind begins with. */
export const starts: Readonly<Record<Exclude<Document['kind'], 'Unknown'>, readonly TokenType[]>> = {
  Program: [K.program, T.Name],
  Catalog: [K.catalog, T.Name],
  Examples: [K.examples, K.for, T.Name],
};

/** The items among which an offset lies: those of the innermost section that has items on both sides of it, then those around. */
const levelsAround = (document: Document, offset: number): readonly (readonly Node[])[] => {
  const levels: (readonly Node[])[] = [document.items];
  for (let items: readonly Node[] = document.items; ;) {
    const around = items.find((item) => item.start <= offset && offset < item.end);
    if (around?.kind !== 'Section' && around?.kind !== 'Policy') return levels;
    const first = around.items[0];
    const last = around.items.at(-1);
    if (first === undefined || last === undefined || offset < first.start || offset >= last.start) return levels;
    items = around.items;
    levels.unshift(items);
  }
};

/** From where to where some items around an offset go, with two before and one after them; null where there are none. */
const reachAmong = (
  items: readonly Node[],
  offset: number,
): { readonly start: number; readonly end: number } | null => {
  const after = items.findIndex((item) => item.start > offset);
  const first = items[after - 3];
  const end = items[after + 2];
  return after === -1 || first === undefined || end === undefined ? null : { start: first.start, end: end.start };
};

/**
 * The items around the token at an index with some before and after it, where these are few beside the whole document;
 * null where they are not, or where the token stands at an end of what can be told apart. `outside`: how many tokens the
 * document has besides those of the attempt.
 */
export const neighbourhoodOf = (
  { document, tokens }: Attempt,
  index: number,
  outside: number,
): Neighbourhood | null => {
  const token = tokens[index];
  if (token === undefined || document.kind === 'Unknown') return null;
  for (const items of levelsAround(document, token.startOffset)) {
    const reach = reachAmong(items, token.startOffset);
    if (reach === null) continue;
    const from = indexOfToken(tokens, reach.start);
    const to = indexOfToken(tokens, reach.end);
    if ((to - from) * 4 > tokens.length + outside) return null;
    const start = starts[document.kind].map((type) => virtualToken(type, reach.start));
    return { tokens: [...start, ...tokens.slice(from, to)], shift: from - start.length };
  }
  return null;
};
