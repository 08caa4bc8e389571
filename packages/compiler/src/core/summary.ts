import type { Condition } from './core.ts';
import { isOfSubject } from './list-depth.ts';
import { askedItself, childrenOf } from './walk.ts';

/** What has to be known of all that is in a condition. */
export interface Summary {
  /** How many conditions it is, itself included; what stands in several places counts in each. */
  readonly count: number;
  /** The questions that are asked in it, each once. */
  readonly questions: readonly number[];
  /** The most of the subject's own lists that are gone through within each other. */
  readonly listsOfSubject: number;
}

const none: readonly number[] = [];

/** The questions of a condition's parts, each once. Most parts ask none, and most of the others one. */
const joined = (parts: readonly Summary[]): readonly number[] => {
  const asking = parts.filter(({ questions }) => questions.length > 0);
  const [first, second] = asking;
  if (first === undefined) return none;
  return second === undefined ? first.questions : [...new Set(asking.flatMap(({ questions }) => questions))];
};

/** Summaries that have been worked out. */
export type Summaries = Pick<Map<Condition, Summary>, 'get'> & {
  readonly set: (condition: Condition, summary: Summary) => unknown;
};

/** Summaries of conditions, each worked out once; `known` begins with those that have been before. */
export const newSummaries = (known: Summaries = new Map<Condition, Summary>()): ((condition: Condition) => Summary) => {
  const summaryOf = (condition: Condition): Summary => {
    const before = known.get(condition);
    if (before !== undefined) return before;
    const { form } = condition;
    const parts = childrenOf(condition).map(summaryOf);
    let count = 1;
    let listsOfSubject = 0;
    for (const part of parts) {
      count += part.count;
      listsOfSubject = Math.max(listsOfSubject, part.listsOfSubject);
    }
    const own = askedItself(form);
    const questions = own.length === 0 ? joined(parts) : [...new Set([...own, ...joined(parts)])];
    const summary = { count, questions, listsOfSubject: listsOfSubject + (isOfSubject(condition) ? 1 : 0) };
    known.set(condition, summary);
    return summary;
  };
  return summaryOf;
};
