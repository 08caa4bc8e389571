import type { SemanticTokensEdit } from 'vscode-languageserver';

/** How many numbers make a token. */
const each = 5;

/** How many numbers two lists begin with alike, or end with, counted in whole tokens. */
const alike = (most: number, isAlike: (index: number) => boolean): number => {
  let count = 0;
  while (count < most && isAlike(count)) count += 1;
  return count - (count % each);
};

/** What makes one list of numbers of the other: nothing, or one edit of what is between what both begin and end with. */
export const deltaOf = (before: readonly number[], after: readonly number[]): SemanticTokensEdit[] => {
  const shorter = Math.min(before.length, after.length);
  const start = alike(shorter, (index) => before[index] === after[index]);
  const end = alike(shorter - start, (index) => before.at(-1 - index) === after.at(-1 - index));
  const deleteCount = before.length - start - end;
  const data = after.slice(start, after.length - end);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
};
