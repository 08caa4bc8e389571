/** What is not as an example expects, as lines. */
import { differenceInWords, namingOf } from '@proviso/compiler';
import type { ExampleResult, Vocabulary } from '@proviso/compiler';
import { nodeLines } from '../explain/index.ts';
import { line, piece } from '../text/lines.ts';
import type { Line } from '../text/lines.ts';

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
