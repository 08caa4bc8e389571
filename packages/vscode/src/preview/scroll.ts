/** Where on a page something is that stands on a line of the document. */
export interface Mark {
  readonly line: number;
  readonly top: number;
}

/**
 * How far down the page is what stands on a line: between two marks, as far as the line is between theirs. The page
 * then moves evenly with the editor, although a line of the document may be a whole table of the page.
 */
export const topOf = (line: number, marks: readonly Mark[]): number => {
  const sorted = marks.toSorted((a, b) => a.line - b.line || a.top - b.top);
  const last = sorted.findLast((mark) => mark.line <= line);
  const after = sorted.find((mark) => mark.line > line);
  // At the first line nothing is hidden, not even what the page has above it.
  if (last === undefined || line <= (sorted[0]?.line ?? 0)) return 0;
  const before = sorted.find((mark) => mark.line === last.line) ?? last;
  if (after === undefined || after.top < before.top) return before.top;
  return before.top + ((line - before.line) / (after.line - before.line)) * (after.top - before.top);
};
