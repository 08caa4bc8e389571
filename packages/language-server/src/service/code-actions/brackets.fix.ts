import type { Logical } from '@proviso/grammar';
import { around, innermost, wordsIn, type Context, type FindingFix } from './context.ts';

/** What is joined, with brackets around each run of parts that this word joins. */
const bracketed = ({ document }: Context, { operands, operators }: Logical, inner: 'and' | 'or'): string => {
  const runs: string[][] = [[]];
  operands.forEach((operand, index) => {
    if (index > 0 && operators[index - 1] !== inner) runs.push([]);
    runs.at(-1)?.push(wordsIn(document, operand));
  });
  const outer = inner === 'and' ? 'or' : 'and';
  return runs.map((run) => (run.length > 1 ? `(${run.join(` ${inner} `)})` : run.join(''))).join(` ${outer} `);
};

/** Puts brackets around what belongs together. Both ways are offered, as they mean different things. */
export const bracketsFix: FindingFix = {
  codes: ['mixed-and-or'],
  offer: (context, { span }) => {
    const node = innermost(around(context, span.start), 'Logical');
    if (node?.start !== span.start || node.end !== span.end) return [];
    return (['and', 'or'] as const).map((inner) => ({
      title: `Add brackets around what "${inner}" joins`,
      changes: [{ uri: context.document.uri, start: node.start, end: node.end, text: bracketed(context, node, inner) }],
    }));
  },
};
