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

const starts: Readonly<Record<Exclude<Document['kind'], 'Unknown'>, readonly TokenType[]>> = {
  Program: [K.program, T.Name],
  Catalog: [K.catalog, T.Name],
  Examples: [K.examples, K.for, T.Name],
};

/** The items among which an offset lies: those of the innermost section that has items on both sides of it. */
const itemsAround = (document: Document, offset: number): readonly Node[] => {
  let items: readonly Node[] = document.items;
  for (;;) {
    const around = items.find((item) => item.start <= offset && offset < item.end);
    if (around?.kind !== 'Section' && around?.kind !== 'Policy') return items;
    const first = around.items[0];
    const last = around.items.at(-1);
    if (first === undefined || last === undefined || offset < first.start || offset >= last.start) return items;
    items = around.items;
  }
};

/**
 * The items around the token at an index with some before and after it, where these are few beside the whole document;
 * null where they are not, or where the token stands at an end of what can be told apart.
 */
export const neighbourhoodOf = ({ document, tokens }: Attempt, index: number): Neighbourhood | null => {
  const token = tokens[index];
  if (token === undefined || document.kind === 'Unknown') return null;
  const items = itemsAround(document, token.startOffset);
  const after = items.findIndex((item) => item.start > token.startOffset);
  const first = items[after - 3];
  const end = items[after + 2];
  if (after === -1 || first === undefined || end === undefined) return null;
  const from = indexOfToken(tokens, first.start);
  const to = indexOfToken(tokens, end.start);
  if ((to - from) * 4 > tokens.length) return null;
  const start = starts[document.kind].map((type) => virtualToken(type, first.start));
  return { tokens: [...start, ...tokens.slice(from, to)], shift: from - start.length };
};
