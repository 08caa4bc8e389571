/** Facts of an example that are no facts of its program. */
import type { FactIssue } from '@proviso/runtime';

/** One line for each thing that is wrong. */
export function reasonsOfIssues(issues: readonly FactIssue[], omitted: number): readonly string[] {
  const lines = issues.map(({ pointer, message }) => (pointer === '' ? message : `${pointer}: ${message}`));
  return omitted === 0 ? lines : [...lines, `There are ${omitted} more.`];
}
