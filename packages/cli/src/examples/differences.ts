/** What is not as an example expects, as lines. */
import { differenceInWords, namingOf } from '@proviso/compiler';
import type { ExampleResult, Naming, TakenTransition, Vocabulary } from '@proviso/compiler';
import { nodeLines } from '../explain/index.ts';
import { line, piece } from '../text/lines.ts';
import type { Line } from '../text/lines.ts';

/** The states that were gone through, and why the last one was entered where a condition led to it. */
function wayLines(transitions: readonly TakenTransition[], naming: Naming): readonly Line[] {
  const last = transitions.at(-1);
  const explanation = last?.reason.kind === 'condition' ? last.reason.explanation : null;
  return [
    ...transitions.map(({ on, from, to }) => line(6, 2, piece(`${on}  ${from} → ${to}`))),
    ...(last === undefined || explanation === null
      ? []
      : nodeLines(explanation, { on: last.on, naming }, { onlyOpen: false }, 6)),
  ];
}

/** The differences of an example with the explanation of the clauses that they are about. */
export function differenceLines(result: ExampleResult, vocabulary: Vocabulary): readonly Line[] {
  const { evaluation, advance, expectation, differences } = result;
  const naming = namingOf(vocabulary, expectation.facts);
  return differences.flatMap((difference): readonly Line[] => {
    const said = line(4, 2, piece(differenceInWords(difference)));
    if (difference.kind === 'state') return [said, ...wayLines(advance?.transitions ?? [], naming)];
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
