/** Marks that stand directly after what is before them. */
const clingsBefore: ReadonlySet<string> = new Set([',', ':', '.', '?', ')']);
/** Marks that what follows stands directly after. */
const clingsAfter: ReadonlySet<string> = new Set(['(', '.']);

const isMark = (image: string): boolean => image.length === 1;

/** What stands between two tokens on one line: a space, or nothing. */
export const gapBetween = (before: string, after: string): '' | ' ' =>
  (isMark(after) && clingsBefore.has(after)) || (isMark(before) && clingsAfter.has(before)) ? '' : ' ';
