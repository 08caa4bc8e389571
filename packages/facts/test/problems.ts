import type { ReadResult } from '../src/index.ts';

/** The problems of a result, each as `kind pointer line:column message`. */
export function problemsOf(result: ReadResult): readonly string[] {
  if (result.ok) return [];
  return result.problems.map(
    ({ kind, pointer, line, column, message }) => `${kind} ${pointer} ${line}:${column} ${message}`,
  );
}
