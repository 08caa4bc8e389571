import type { TextChange } from '../proposal.ts';

/** Whether two changes cannot both be made. */
export const overlap = (a: TextChange, b: TextChange): boolean =>
  a.uri === b.uri && (a.start === b.start || (a.start < b.end && b.start < a.end));

/** A text of a document after changes of it. */
export const applied = (text: string, changes: readonly TextChange[]): string =>
  changes
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((changed, { start, end, text: words }) => changed.slice(0, start) + words + changed.slice(end), text);
