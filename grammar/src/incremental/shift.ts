import type { Comment, Token } from '../tokens/lexer.ts';
import type { Node } from '../tree/nodes.ts';
import { nodesOf } from '../tree/visit.ts';
import type { SyntaxProblem } from '../problems/problem.ts';

/**
 * Moves what stands behind a change to where it stands now, in place: so a node stays the same object for as long as its
 * text stays the same, and whoever has worked something out of it can keep that.
 */

interface Movable {
  start: number;
  end: number;
}

/** The nodes of an item in a row: to go through them by their kinds takes ten times as long. */
const rows = new WeakMap<Node, readonly Movable[]>();

const rowOf = (item: Node): readonly Movable[] => {
  const known = rows.get(item);
  if (known !== undefined) return known;
  const row = [...nodesOf(item)];
  rows.set(item, row);
  return row;
};

export const shiftItem = (item: Node, by: number): void => {
  if (by === 0) return;
  for (const node of rowOf(item)) {
    node.start += by;
    node.end += by;
  }
};

export const shiftTokens = (tokens: readonly Token[], from: number, by: number): void => {
  if (by === 0) return;
  for (let index = from; index < tokens.length; index++) {
    const token: { startOffset: number; endOffset: number } | undefined = tokens[index];
    if (token === undefined) continue;
    token.startOffset += by;
    token.endOffset += by;
  }
};

export const shiftComments = (comments: readonly Comment[], by: number): void => {
  for (const comment of comments) {
    const place: Movable = comment;
    place.start += by;
    place.end += by;
  }
};

export const shifted = (problem: SyntaxProblem, by: number): SyntaxProblem => ({
  ...problem,
  start: problem.start + by,
  end: problem.end + by,
});
