/** Where on a page something is that stands on a line of the document. */
export interface Mark {
  readonly line: number;
  readonly top: number;
}

/** How many of the lines, which ascend, are not after a line. */
const countUpTo = (lines: readonly Mark[], line: number): number => {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.line ?? Infinity) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * The most marks that stand one below the other as they do in the document. What a page has elsewhere than the document,
 * such as the history of revisions at its end, does not pull the page there.
 */
const inOrder = (marks: readonly Mark[]): readonly Mark[] => {
  // The last mark of the chains of each length that ends on the earliest line, and for each mark the one before it.
  const ends: Mark[] = [];
  const before = new Map<Mark, Mark>();
  for (const mark of marks.toSorted((a, b) => a.top - b.top || a.line - b.line)) {
    const length = countUpTo(ends, mark.line);
    const previous = ends[length - 1];
    if (previous !== undefined) before.set(mark, previous);
    ends[length] = mark;
  }
  const chain: Mark[] = [];
  for (let mark = ends.at(-1); mark !== undefined; mark = before.get(mark)) chain.unshift(mark);
  return chain;
};

/**
 * How far down the page is what stands on a line: between two marks, as far as the line is between theirs. The page
 * then moves evenly with the editor, although a line of the document may be a whole table of the page.
 */
export const topOf = (line: number, marks: readonly Mark[]): number => {
  const sorted = inOrder(marks);
  const last = sorted.findLast((mark) => mark.line <= line);
  const after = sorted.find((mark) => mark.line > line);
  // At the first line nothing is hidden, not even what the page has above it.
  if (last === undefined || line <= (sorted[0]?.line ?? 0)) return 0;
  const before = sorted.find((mark) => mark.line === last.line) ?? last;
  if (after === undefined) return before.top;
  return before.top + ((line - before.line) / (after.line - before.line)) * (after.top - before.top);
};
