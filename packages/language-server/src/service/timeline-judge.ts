import { factsShape, interpret, interpretGuard, machineOf, overTimeOf, type CoreProgram } from '@proviso/compiler';
import {
  lifecycleOf,
  type Clause,
  type Evaluation,
  type Explanation,
  type Lifecycle,
  type OnDay,
  type Verdict,
} from '@proviso/runtime';
import type { TimelineJudge } from '../timeline/timeline-judge.ts';

/** What a program says over time. It is interpreted, as all that an editor asks; only the days that are looked at are the module's. */
export const timelineJudgeOf = (program: CoreProgram): TimelineJudge => {
  const { clauses, changes } = overTimeOf(program);
  const lifecycle = lifecycleIn(program);
  return {
    vocabulary: program.vocabulary,
    module: {
      at: (on, moment) => onDay(program, clauses, moment === undefined ? { on } : { on, moment }),
      clauses,
      changes,
      validator: { shape: factsShape(program) },
      program: { award: program.award },
      ...(lifecycle === null ? {} : { lifecycle }),
    },
  };
};

const onDay = (
  program: CoreProgram,
  clauses: readonly Clause[],
  options: Parameters<typeof interpret>[2],
): OnDay<unknown> => {
  const evaluate = (facts: unknown): Evaluation => interpret(program, facts, options);
  const isMet = (facts: unknown): boolean => evaluate(facts).verdict === 'met';
  return {
    evaluate,
    isMet,
    isMetByValid: isMet,
    verdicts: (facts) => {
      const evaluation = evaluate(facts);
      return [evaluation.verdict, ...clauses.map((clause) => verdictOfClause(evaluation, clause))];
    },
  };
};

/** Whether a child of an explanation is asked: what a `when` or an exception asks is where its condition says so. Null: an answer decides. */
const isChildAsked = ({ form, children }: Explanation, child: number): boolean | null => {
  const [condition] = children;
  if ((form !== 'when' && form !== 'instead') || child === 0 || condition === undefined) return true;
  const { verdict, answers } = condition;
  if (answers.length > 0 && (verdict === 'unclear' || verdict === 'unknown')) return null;
  return verdict === 'unknown' || (verdict === 'met') === (child === 1);
};

/** The verdict at a place: what is not asked does not apply, and what only an answer has asked is unclear. */
const verdictAt = ({ explanation, advice }: Evaluation, { advice: index, path }: Clause['places'][number]): Verdict => {
  let node = index === null ? explanation : advice[index];
  let dependsOnAnswer = false;
  for (const child of path) {
    const isAsked = node === undefined ? false : isChildAsked(node, child);
    if (isAsked === false) return 'not applicable';
    dependsOnAnswer ||= isAsked === null;
    node = node?.children[child];
  }
  const verdict = node?.verdict ?? 'not applicable';
  return dependsOnAnswer && verdict !== 'not applicable' ? 'unclear' : verdict;
};

/** In this order one of several conditions under one label decides. */
const deciding: readonly Verdict[] = ['unmet', 'unclear', 'unknown', 'met'];

/** The verdict of a clause: where it has several conditions, mostly those of several times, of which one applies. */
const verdictOfClause = (evaluation: Evaluation, { places }: Clause): Verdict => {
  const verdicts = places.map((place) => verdictAt(evaluation, place));
  return deciding.find((verdict) => verdicts.includes(verdict)) ?? 'not applicable';
};

const lifecycleIn = (program: CoreProgram): Lifecycle<unknown> | null => {
  if (program.lifecycle === null) return null;
  const { machine, guards } = machineOf(program.lifecycle);
  return lifecycleOf(machine, (number, facts, options) => {
    const guard = guards[number];
    const explanation = guard === undefined ? null : interpretGuard(program, guard, facts, options);
    return explanation?.verdict === 'met' ? explanation : null;
  });
};
