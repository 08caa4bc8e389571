/** What is not as an example expects, as lines. */
import { namingOf } from '../evaluate/naming.ts';
import { nodeLines, verdictWords } from '../explain/index.ts';
import { line, piece } from '../text/lines.ts';
import type { Line } from '../text/lines.ts';
import type { Vocabulary } from '@proviso/compiler';
import type { Difference, ExampleResult } from './run.ts';

/** A difference in one sentence. */
export function differenceInWords(difference: Difference): string {
  switch (difference.kind) {
    case 'verdict':
      return `expected ${verdictWords(difference.expected).words}, but it is ${verdictWords(difference.found).words}`;
    case 'because': {
      const { name, expected, clauses } = difference;
      const found = [...new Set(clauses.map(({ verdict }) => verdictWords(verdict).words))];
      const instead = found.length === 0 ? 'it was not judged' : `it is ${found.join(' or ')}`;
      return `expected ${name} to be ${verdictWords(expected).words}, but ${instead}`;
    }
    case 'facts':
      return `the facts are not facts of the program: ${difference.reasons.join(' ')}`;
  }
}

/** The differences of an example with the explanation of the clauses that they are about. */
export function differenceLines(result: ExampleResult, vocabulary: Vocabulary): readonly Line[] {
  const { evaluation, expectation, differences } = result;
  const naming = namingOf(vocabulary, expectation.facts);
  return differences.flatMap((difference): readonly Line[] => {
    const said = line(4, 2, piece(differenceInWords(difference)));
    if (evaluation === null || difference.kind === 'facts') return [said];
    const context = { on: evaluation.on, naming };
    switch (difference.kind) {
      case 'verdict': {
        const { children } = evaluation.explanation;
        const clauses = children.filter(({ verdict }) => verdict !== 'met' && verdict !== 'not applicable');
        return [said, ...clauses.flatMap((clause) => nodeLines(clause, context, { onlyOpen: true }, 6))];
      }
      case 'because':
        return [said, ...difference.clauses.flatMap((clause) => nodeLines(clause, context, { onlyOpen: false }, 6))];
    }
  });
}
