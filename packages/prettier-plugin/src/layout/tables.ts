import { indexOfToken, type Node } from '@proviso/grammar';
import type { Source } from '../source.ts';
import { gapBetween } from '../spacing.ts';
import { padTo, widthOf } from './width.ts';

/** What stands between the bars of a row; null where something in it ends a line. */
const cellsOf = ({ tokens, comments }: Source, { start, end }: Node): readonly string[] | null => {
  if (comments.some((comment) => comment.start >= start && comment.start < end)) return null;
  const cells: string[] = [];
  let cell = '';
  let before = '';
  for (let index = indexOfToken(tokens, start); (tokens[index]?.startOffset ?? Infinity) < end; index++) {
    const { image } = tokens[index] ?? { image: '' };
    if (image === '{' || image.startsWith('"""')) return null;
    if (image === '|') {
      cells.push(cell);
      cell = '';
    } else cell += cell === '' ? image : gapBetween(before, image) + image;
    before = image;
  }
  return [...cells, cell];
};

/** The rows of a table with their bars one below the other, if they all fit; rows that end lines themselves are left out. */
export const alignedRows = (source: Source, rows: readonly Node[], room: number): ReadonlyMap<Node, string> => {
  const cells = rows.flatMap((row) => {
    const found = cellsOf(source, row);
    return found === null ? [] : [{ row, cells: found }];
  });
  const columns = Math.max(0, ...cells.map((row) => row.cells.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...cells.map((row) => widthOf(row.cells[column] ?? ''))),
  );
  const lines = cells.map(({ row, cells: found }): readonly [Node, string] => [
    row,
    found.map((cell, column) => (column === found.length - 1 ? cell : padTo(cell, widths[column] ?? 0))).join(' | '),
  ]);
  return lines.every(([, line]) => widthOf(line) <= room) ? new Map(lines) : new Map();
};
