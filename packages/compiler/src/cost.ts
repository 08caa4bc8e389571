import { mostOpenAtOnce } from './check/questions.ts';
import type { Condition, CoreProgram } from './core/core.ts';
import { listDepthOf } from './core/list-depth.ts';
import { childrenOf, conditionsIn } from './core/walk.ts';

/** What bounds the cost of evaluating a program, whatever the facts. See docs/semantics.md, "Cost". */
export interface Cost {
  /** How many conditions it has, every definition written out, its advice included. */
  readonly conditions: number;
  /** Under how many ways of answering open questions it is evaluated, on the day on which there are most. */
  readonly ways: number;
  /** Under how many revisions a condition is evaluated, at most; 1 where each begins on one day for everybody. */
  readonly states: number;
  /** On how many days a condition is evaluated, at most; 1 where none is on each day of a window. */
  readonly days: number;
  /** How many lists are gone through inside of each other, at most; 1 where there are none. */
  readonly lists: number;
  /** How many of these are the subject's own, and so gone through whole for each item of the others; 1 where there are none. */
  readonly listsOfSubject: number;
}

/** How often a condition looks at one value, at most, to come to its outcome and to explain it. */
const readsOfCondition = 4;

/** What bounds the cost of evaluating the program. */
export const costOf = ({ root, advice, questions }: CoreProgram): Cost => {
  const roots = [root, ...advice];
  const depths = roots.map((one) => listDepthOf(one));
  return {
    conditions: roots.reduce((sum, one) => sum + conditionsIn(one).length, 0),
    ways:
      2 **
      mostOpenAtOnce(
        questions,
        roots.flatMap((one) => one.questions),
      ),
    states: Math.max(1, ...roots.map(statesOf)),
    days: Math.max(1, ...roots.flatMap(conditionsIn).map(daysOf)),
    lists: Math.max(1, ...depths.map(({ lists }) => lists)),
    listsOfSubject: Math.max(1, ...depths.map(({ ofSubject }) => ofSubject)),
  };
};

/** Under how many revisions in all what is in a condition may have to be evaluated. */
const statesOf = (condition: Condition): number => {
  const { form } = condition;
  const inner = Math.max(1, ...childrenOf(condition).map(statesOf));
  if (form.kind !== 'governed') return inner;
  return inner * (1 + form.revisions.filter(({ begins }) => begins !== null).length);
};

/** On each of how many days what is in a condition may have to be evaluated, the one that is shown once more. */
const daysOf = ({ form }: Condition): number => {
  if (form.kind !== 'daily') return 1;
  const { months, days } = form.window.first;
  // The first of the month is up to 30 days before the day.
  return months * 31 + days + 32;
};

/** How often a program of this cost looks at facts, at most, that have so many values (properties and items in all). */
export const mostReads = ({ conditions, ways, states, days, lists, listsOfSubject }: Cost, values: number): number =>
  readsOfCondition * conditions * lists * ways * states * days * (values + 1) ** listsOfSubject;
