import type { Clause, ClausePlace } from '@proviso/runtime';
import type { Evaluation, Explanation, Verdict } from '../../src/core/explanation.ts';

function explanationAt({ explanation, advice }: Evaluation, { advice: index, path }: ClausePlace): Explanation | null {
  const root = (index === null ? explanation : advice[index]) ?? null;
  return path.reduce<Explanation | null>((node, child) => node?.children[child] ?? null, root);
}

/** The verdict that the explanation gives for a clause; null where several conditions have a say. */
export function verdictOfClause(evaluation: Evaluation, { places }: Clause): Verdict | null {
  const verdicts = places
    .map((place) => explanationAt(evaluation, place)?.verdict ?? 'not applicable')
    .filter((verdict, _, all) => all.length === 1 || verdict !== 'not applicable');
  return verdicts.length > 1 ? null : (verdicts[0] ?? 'not applicable');
}
