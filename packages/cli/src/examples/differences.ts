/** What is not as an example expects, as lines. */
import type { Verdict } from '@proviso/runtime';
import { namingOf } from '../evaluate/naming.ts';
import { nodeLines, verdictWords } from '../explain/index.ts';
import { line, piece } from '../text/lines.ts';
import type { Line } from '../text/lines.ts';
import type { Vocabulary } from '@proviso/compiler';
import type { Difference, ExampleResult } from './run.ts';

/** `it is met`, `it does not apply` */
function isWords(verdict: Verdict): string {
  const { words } = verdictWords(verdict);
  return verdict === 'not applicable' ? `it ${words}` : `it is ${words}`;
}

/** The verdict that was expected, after `expected it to`. */
function toBeWords(verdict: Verdict): string {
  return verdict === 'not applicable' ? 'not apply' : `be ${verdictWords(verdict).words}`;
}

/** A difference in one sentence. */
export function differenceInWords(difference: Difference): string {
  switch (difference.kind) {
    case 'verdict':
      return `expected it to ${toBeWords(difference.expected)}, but ${isWords(difference.found)}`;
    case 'because': {
      const { name, expected, clauses } = difference;
      const found = [...new Set(clauses.map(({ verdict }) => isWords(verdict)))];
      const instead = found.length === 0 ? 'it was not judged' : found.join(' or ');
      return `expected ${name} to ${toBeWords(expected)}, but ${instead}`;
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
