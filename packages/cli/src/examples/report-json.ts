/** The results of examples as JSON. */
import { differenceInWords } from '@proviso/compiler';
import type { ExamplesResult, ProgramCoverage } from '@proviso/compiler';
import { textOfJson } from '../text/page.ts';

/** One object with every example, its evaluation, and the coverage of each program. */
export function examplesAsJson(all: readonly ExamplesResult[], coverage: readonly ProgramCoverage[]): string {
  const results = all.flatMap(({ results: ofOne }) => ofOne);
  const failed = results.filter(({ differences }) => differences.length > 0).length;
  const documents = all.map(({ document, program, results: ofOne }) => ({
    document,
    program: program.name,
    examples: ofOne.map(({ expectation, evaluation, differences }) => ({
      sentence: expectation.sentence,
      span: expectation.span,
      passed: differences.length === 0,
      expected: expectation.verdict,
      found: evaluation?.verdict ?? null,
      differences: differences.map(differenceInWords),
      evaluation,
    })),
  }));
  return textOfJson({ passed: results.length - failed, failed, documents, coverage });
}
