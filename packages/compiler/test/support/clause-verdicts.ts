import type { Clause, ClausePlace } from '@proviso/runtime';
import type { Evaluation, Explanation, Verdict } from '../../src/core/explanation.ts';

/** What is explained at a place, and whether it is asked at all; null where that depends on the answer to a question. */
interface Found {
  readonly explanation: Explanation;
  readonly isAsked: boolean | null;
}

/** Whether a child is asked: what a `when` or an exception asks is where its condition says so. */
function isChildAsked({ form, children }: Explanation, child: number): boolean | null {
  const [condition] = children;
  if ((form !== 'when' && form !== 'instead') || child === 0 || condition === undefined) return true;
  const { verdict, answers } = condition;
  if (answers.length > 0 && (verdict === 'unclear' || verdict === 'unknown')) return null;
  if (verdict === 'unknown') return true;
  return (verdict === 'met') === (child === 1);
}

function both(one: boolean | null, other: boolean | null): boolean | null {
  if (one === false || other === false) return false;
  return one === null || other === null ? null : true;
}

function explanationAt({ explanation, advice }: Evaluation, { advice: index, path }: ClausePlace): Found | null {
  const root = (index === null ? explanation : advice[index]) ?? null;
  const start: Found | null = root && { explanation: root, isAsked: true };
  return path.reduce<Found | null>((found, child) => {
    const inner = found?.explanation.children[child];
    if (found === null || inner === undefined) return null;
    return { explanation: inner, isAsked: both(found.isAsked, isChildAsked(found.explanation, child)) };
  }, start);
}

/** The verdict that the explanation gives for a clause; null where several conditions have a say, or answers say whether it is asked. */
export function verdictOfClause(evaluation: Evaluation, { places }: Clause): Verdict | null {
  const all = places.map((place) => explanationAt(evaluation, place));
  if (all.some((found) => found !== null && found.isAsked === null)) return null;
  const verdicts = all
    .map((found) => (found?.isAsked === true ? found.explanation.verdict : 'not applicable'))
    .filter((verdict) => places.length === 1 || verdict !== 'not applicable');
  return verdicts.length > 1 ? null : (verdicts[0] ?? 'not applicable');
}
