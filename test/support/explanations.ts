import type { Evaluation, Explanation, Verdict } from '../../packages/compiler/src/core/explanation.ts';

/** What an evaluation says of each condition of the program, its advice included. */
export function allExplanations({ explanation, advice }: Evaluation): readonly Explanation[] {
  return [explanation, ...advice].flatMap(explanationsIn);
}

function explanationsIn(explanation: Explanation): readonly Explanation[] {
  return [explanation, ...explanation.children.flatMap(explanationsIn)];
}

/** The same with what is said of those who come nearest; nothing where no revision is in force. */
export function everythingSaid({ explanation, advice }: Evaluation): readonly Explanation[] {
  return explanation.because?.kind === 'noRevision' ? [] : [explanation, ...advice].flatMap(saidIn);
}

function saidIn(explanation: Explanation): readonly Explanation[] {
  const nearest = explanation.nearest.flatMap((miss) => (miss.kind === 'item' ? [miss.explanation] : []));
  return [explanation, ...[...explanation.children, ...nearest].flatMap(saidIn)];
}

const settled = ['met', 'unmet', 'unknown'] as const;
const all: readonly Verdict[] = [...settled, 'unclear', 'not applicable'];

const verdictsOfForms: Readonly<Record<Explanation['form'], readonly Verdict[]>> = {
  all,
  any: all,
  tally: all,
  not: all,
  when: all,
  instead: all,
  inForce: all,
  moment: all,
  measured: all,
  governed: all,
  begun: all,
  decided: all,
  daily: all,
  slots: all,
  share: all,
  count: [...settled, 'unclear'],
  every: [...settled, 'unclear'],
  notRequired: ['not applicable'],
  question: ['met', 'unmet', 'unclear'],
  attested: settled,
  truth: settled,
  compare: [...settled, 'not applicable'],
};

/** Each form with each verdict that it can have, such as `count: unclear`, in order. */
export const possibleVerdicts: readonly string[] = Object.entries(verdictsOfForms)
  .flatMap(([form, verdicts]) => verdicts.map((verdict) => `${form}: ${verdict}`))
  .toSorted();

/** Each form with each verdict that explanations give it, in order. */
export function verdictsIn(explanations: readonly Explanation[]): readonly string[] {
  return [...new Set(explanations.map(({ form, verdict }) => `${form}: ${verdict}`))].toSorted();
}
