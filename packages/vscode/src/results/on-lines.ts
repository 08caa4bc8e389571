import type { RequirementResult, Verdict } from '../requests/page.ts';

/** What is shown at the end of a line. */
export interface LineResult {
  readonly line: number;
  readonly verdict: Verdict;
  readonly text: string;
}

/** More of a message than this stands in the page only. */
const longest = 120;

const shortened = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest - 1)}…`);

/** The result that each line ends with: where several requirements begin on one line, the first. */
export const onLines = (results: readonly RequirementResult[]): readonly LineResult[] => {
  const lines = new Map<number, LineResult>();
  for (const { range, verdict, message } of results) {
    const { line } = range.start;
    if (!lines.has(line)) lines.set(line, { line, verdict, text: shortened(message) });
  }
  return [...lines.values()];
};
