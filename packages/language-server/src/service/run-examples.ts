import { coverageOfAll, differenceInWords, runExamples, type ExamplesResult, type Span } from '@proviso/compiler';
import type { Analysis } from './analyse.ts';
import { judgeOf } from './judge.ts';
import { programOf } from './program-of.ts';

/** What came of an expectation. */
interface ExampleOutcome {
  readonly span: Span;
  /** What is not as expected, in sentences: nothing where the example holds. */
  readonly differences: readonly string[];
}

/** Whether examples show a requirement both ways. */
interface RequirementCoverage {
  readonly name: string;
  readonly span: Span;
  readonly met: boolean;
  readonly unmet: boolean;
}

/** The results of a document's examples, and what they show of the program. */
export interface ExamplesRun {
  readonly outcomes: readonly ExampleOutcome[];
  readonly coverage: readonly RequirementCoverage[];
}

const run = (analysis: Analysis): ExamplesResult | null => {
  const program = programOf(analysis);
  if (program === null || analysis.kind !== 'examples') return null;
  return runExamples(analysis.uri, program, analysis.expectations, judgeOf(program));
};

/** Runs the examples of a document; none where errors keep them from being run. */
export const runExamplesIn = (analysis: Analysis): ExamplesRun => {
  const result = run(analysis);
  if (result === null) return { outcomes: [], coverage: [] };
  return {
    outcomes: result.results.map(({ expectation: { span }, differences }) => ({
      span,
      differences: differences.map(differenceInWords),
    })),
    coverage: coverageOfAll([result]).flatMap(({ clauses }) =>
      clauses.map(({ name, span, met, unmet }) => ({ name, span, met, unmet })),
    ),
  };
};

/** The same by where each expectation begins, for a page; null for a document without examples that can be run. */
export const resultsOf = (analysis: Analysis): ReadonlyMap<number, readonly string[]> | null => {
  const result = run(analysis);
  if (result === null) return null;
  return new Map(
    result.results.map(({ expectation: { span }, differences }) => [span.start, differences.map(differenceInWords)]),
  );
};
