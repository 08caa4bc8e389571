import {
  interpret,
  runExamples,
  type ExampleResult,
  type Expectation,
  type FactsJudge,
  type LoweredProgram,
} from '@proviso/compiler';
import type { Analysis } from '../analyse.ts';
import { liveBy } from '../judge.ts';

/** Judges by the interpreter. Examples are checked when they are read, so their facts have the form of facts. */
const judgeOf = (program: LoweredProgram): FactsJudge => {
  // Nothing is kept of the evaluation that says by which texts it was made.
  const whole = { ...program, digest: '' };
  return {
    validate: () => ({ ok: true }),
    evaluate: (facts, on, moment) => interpret(whole, facts, { on, ...(moment === null ? {} : { moment }) }),
    live: liveBy(whole),
  };
};

const kept = new WeakMap<Expectation, ExampleResult>();

/** Whether anything is wrong with the documents of an analysis, so that examples are not run. */
export const hasErrors = ({ diagnostics }: Analysis): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

/** How an expectation comes out; worked out once. Null where there is no program to judge by. */
export const resultOf = ({ program, uri }: Analysis, expectation: Expectation): ExampleResult | null => {
  const known = kept.get(expectation);
  if (known !== undefined || program === null) return known ?? null;
  const [result] = runExamples(uri, { ...program, digest: '' }, [expectation], judgeOf(program)).results;
  if (result !== undefined) kept.set(expectation, result);
  return result ?? null;
};
