/** One explanation out of those that the different ways of answering the open questions give. */
import { equals } from './equals.ts';
import type { AnsweredVerdict, Explanation, JsonPointer, Verdict } from './explanation.ts';
import { outcomeAt, verdictOf } from './outcomes.ts';
import type { Mask } from './outcomes.ts';
import type { Answers } from './questions.ts';
import { waysOf } from './questions.ts';
import type { Settled } from './explanation.ts';

/** A condition with the questions that it depends on; null stands for a child that depends on none. */
export interface Asking {
  readonly id: number;
  readonly questions: readonly number[];
  readonly children: readonly (Asking | null)[];
}

/** One way of answering, and the outcome of each condition in that way by its id. */
interface Way {
  readonly answers: Answers;
  readonly masks: ArrayLike<Mask>;
}

/** What merging needs to know of the program and the day. */
export interface Questioning {
  readonly names: readonly string[];
  readonly settled: readonly (Settled | null)[];
  readonly ways: readonly Way[];
}

/** Merges the explanations of a condition, one a way and at least one, into one. */
export function mergeWays(
  explanations: readonly Explanation[],
  asking: Asking | null,
  questioning: Questioning,
): Explanation {
  const { ways } = questioning;
  const answered = explanations.flatMap((explanation, place): readonly Answered[] => {
    const way = ways[place];
    return way === undefined ? [] : [{ explanation, way }];
  });
  return merged(answered, asking, questioning);
}

/** An explanation in one way of answering. A condition may be explained in some ways only. */
interface Answered {
  readonly explanation: Explanation;
  readonly way: Way;
}

function merged(answered: readonly Answered[], asking: Asking | null, questioning: Questioning): Explanation {
  const explanations = answered.map(({ explanation }) => explanation);
  const [first, ...others] = explanations;
  if (first === undefined) throw new RangeError('there is no explanation to merge');
  if (asking === null || others.every((other) => equals(first, other))) return first;
  const verdict = commonVerdict(answered.map(({ way }) => outcomeAt(way.masks, asking.id)));
  const settles = verdict === 'met' || verdict === 'not applicable';
  const fullest = others.reduce((most, each) => (each.children.length > most.children.length ? each : most), first);
  return {
    ...first,
    verdict,
    facts: eachOnce(explanations.map(({ facts }) => facts)),
    missing: verdict === 'unknown' ? eachOnce(explanations.map(({ missing }) => missing)) : [],
    nearest: settles ? [] : first.nearest,
    because: verdict === 'not applicable' ? first.because : null,
    answers: answersOf(answered, asking, questioning),
    children: fullest.children.map((_, place) =>
      merged(
        answered.flatMap(({ explanation, way }) => {
          const child = explanation.children[place];
          return child === undefined ? [] : [{ explanation: child, way }];
        }),
        asking.children[place] ?? null,
        questioning,
      ),
    ),
  };
}

/**
 * The verdicts of several conditions, given their outcomes in each way of answering, of which there is at least one. In ways in
 * which a condition is not asked for, its outcome is 0.
 */
export function verdictsOf(ways: readonly (readonly Mask[])[]): readonly Verdict[] {
  const [first = [], ...others] = ways;
  if (others.length === 0) return first.map((mask) => verdictOf(mask === 0 ? 4 : mask));
  return first.map((_, place) => {
    const masks = ways.map((way) => outcomeAt(way, place)).filter((mask) => mask !== 0);
    return masks.length === 0 ? 'not applicable' : commonVerdict(masks);
  });
}

/** The verdicts of so many conditions where none of them applies. */
export function noneApplies(count: number): readonly Verdict[] {
  return Array.from({ length: count }, () => 'not applicable');
}

/** What all ways agree on: unclear where they have no outcome in common. */
function commonVerdict(masks: readonly Mask[]): Verdict {
  const common = masks.reduce((all, mask) => all & mask, 7);
  if (common === 0) return 'unclear';
  const any = masks.reduce((all, mask) => all | mask, 0);
  return any === common ? verdictOf(common) : 'unknown';
}

/** One row for each way of answering those of the condition's own questions that are in play, all others answered yes. */
function answersOf(
  answered: readonly Answered[],
  { questions }: Asking,
  { names, settled, ways }: Questioning,
): readonly AnsweredVerdict[] {
  // What is in play is answered both ways; what is settled, or asked only out of force, is answered one way.
  const open = questions.filter((question) => ways.some((way) => way.answers[question] !== ways[0]?.answers[question]));
  return waysOf(settled, open).flatMap((answers): readonly AnsweredVerdict[] => {
    const isSo = ({ way }: Answered): boolean => answers.every((answer, question) => answer === way.answers[question]);
    const verdict = answered.find(isSo)?.explanation.verdict;
    if (verdict === undefined) return [];
    const given = open.map((question) => ({
      question: names[question] ?? '',
      answer: answers[question] === true ? ('yes' as const) : ('no' as const),
    }));
    return [{ given, verdict }];
  });
}

function eachOnce(lists: readonly (readonly JsonPointer[])[]): readonly JsonPointer[] {
  return [...new Set(lists.flat())];
}
