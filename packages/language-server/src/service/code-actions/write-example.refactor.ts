import {
  interpret,
  type ExpectedVerdict,
  type Explanation,
  type LoweredProgram,
  type Verdict,
} from '@proviso/compiler';
import type { Expect } from '@proviso/grammar';
import { analyse } from '../analyse.ts';
import { usedBy, type ServiceDocument } from '../document.ts';
import { around, innermost, knownDocuments, type Context, type Refactoring } from './context.ts';
import { itemAfter } from './edits/insert.ts';
import type { Proposal } from './proposal.ts';

/** The examples documents of the workspace that are for the program. */
const examplesFor = ({ document, neighbours }: Context): readonly ServiceDocument[] =>
  neighbours.filter((each) => each.parsed.document.kind === 'Examples' && usedBy(each).includes(document.uri));

const within = (explanation: Explanation): readonly Explanation[] => [
  explanation,
  ...explanation.children.flatMap(within),
];

/** Whether the program and the requirement of a label come to the same verdict where something is expected. */
const shows = (program: LoweredProgram, label: string, verdict: Verdict, expectation: ExpectedVerdict): boolean => {
  const { facts, on, moment } = expectation;
  const evaluation = interpret({ ...program, digest: '' }, facts, moment === null ? { on } : { on, moment });
  return (
    evaluation.verdict === verdict &&
    [evaluation.explanation, ...evaluation.advice]
      .flatMap(within)
      .some((each) => each.label === label && each.verdict === verdict)
  );
};

/** Offers to expect once more what is expected already, because of this requirement. */
const expectedIn = (
  context: Context,
  examples: ServiceDocument,
  label: string,
  verdict: Verdict,
): readonly Proposal[] => {
  const documents = new Map(knownDocuments(context).map((each) => [each.uri, each]));
  const analysis = analyse((uri) => documents.get(uri) ?? null, examples.uri, []);
  const program = analysis?.program ?? null;
  if (analysis === null || program === null || analysis.diagnostics.some(({ severity }) => severity === 'error'))
    return [];
  const expectations = analysis.expectations.filter((each) => each.kind === 'verdict');
  const isShown = expectations.some(
    (each) => each.verdict === verdict && each.because.some(({ name }) => name === label),
  );
  const like = isShown ? undefined : expectations.find((each) => shows(program, label, verdict, each));
  const items: readonly { readonly kind: string; readonly start: number }[] = examples.parsed.document.items;
  const node = items.find((item): item is Expect => item.kind === 'Expect' && item.start === like?.span.start);
  const last = node?.timings.at(-1);
  if (like === undefined || node === undefined || last === undefined) return [];
  // What it expects may differ from what comes of it: then the head of its sentence says the wrong verdict.
  if (like.verdict !== verdict) return [];
  const sentence = `${examples.text.slice(node.start, last.end)} because ${label}`;
  return [
    { title: `Write an example that has "${label}" ${verdict}`, changes: [itemAfter(examples, node, sentence, false)] },
  ];
};

/** Writes an example of a requirement being met, or unmet, on a sample that shows it. */
export const writeExampleRefactoring: Refactoring = {
  kind: 'refactor.rewrite',
  needsNeighbours: true,
  offer: (context, { start }) => {
    const label = innermost(around(context, start), 'Statement')?.label?.text;
    if (context.document.parsed.document.kind !== 'Program' || label === undefined) return [];
    const [examples] = examplesFor(context);
    if (examples === undefined) return [];
    return (['met', 'unmet'] as const).flatMap((verdict) => expectedIn(context, examples, label, verdict));
  },
};
