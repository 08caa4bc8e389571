import type { ExampleItem, ExampleResult } from '../requests/examples.ts';
import { keyOf, type TextRange } from '../requests/range.ts';

/** An item of the tree of tests. */
export interface TestNode {
  /** Unlike those of its siblings; the same for the same words, wherever they move to. */
  readonly id: string;
  readonly label: string;
  readonly range: TextRange;
  readonly children: readonly TestNode[];
}

/** The tree of tests for what the server has found. The same label twice gets a number. */
export const testNodes = (items: readonly ExampleItem[]): readonly TestNode[] => {
  const seen = new Map<string, number>();
  return items.map(({ label, range, children }) => {
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    return { id: times === 1 ? label : `${label} (${times})`, label, range, children: testNodes(children) };
  });
};

/** What is to be said about one test. */
export type Outcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly message: string }
  /** The server said nothing of it, as when the document cannot be read. */
  | { readonly kind: 'skipped' };

/** Looks up what came of the test at a place. */
export const outcomes = (results: readonly ExampleResult[]): ((range: TextRange) => Outcome) => {
  const byRange = new Map(results.map((result) => [keyOf(result.range), result]));
  return (range) => {
    const result = byRange.get(keyOf(range));
    if (result === undefined) return { kind: 'skipped' };
    if (result.passed) return { kind: 'passed' };
    return { kind: 'failed', message: result.message ?? 'The verdict is another one than was expected.' };
  };
};
