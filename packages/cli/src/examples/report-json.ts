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
    examples: ofOne.map(({ expectation, evaluation, advance, differences }) => ({
      sentence: expectation.sentence,
      span: expectation.span,
      passed: differences.length === 0,
      expected: expectation.kind === 'verdict' ? expectation.verdict : `in ${expectation.state}`,
      found: evaluation?.verdict ?? (advance && `in ${advance.status.state}`),
      differences: differences.map(differenceInWords),
      evaluation,
      advance,
    })),
  }));
  return textOfJson({ passed: results.length - failed, failed, documents, coverage });
}
