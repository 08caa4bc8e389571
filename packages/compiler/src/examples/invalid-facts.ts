/** Something that is wrong with facts, as the runtime's validator says it. */
export interface FactsIssue {
  readonly pointer: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** One line for each thing that is wrong with facts that are no facts of their program. */
export function reasonsOfIssues(issues: readonly FactsIssue[], omitted: number): readonly string[] {
  const lines = issues.map(({ pointer, message }) => (pointer === '' ? message : `${pointer}: ${message}`));
  return omitted === 0 ? lines : [...lines, `There are ${omitted} more.`];
}
