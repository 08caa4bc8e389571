/** Examples: what a document expects of a program, held against what the program says. */
import type { Expectation } from '../api.ts';
import type { CoreProgram, Moment } from '../core/core.ts';
import type { Evaluation, Explanation, Verdict } from '../core/explanation.ts';
import { decidingChildren, exceptionParts } from '../words/exceptions.ts';
import { reasonsOfIssues } from './invalid-facts.ts';
import type { FactsIssue } from './invalid-facts.ts';

/** Whoever judges facts by a program: an emitted module, or the interpreter. */
export interface FactsJudge {
  readonly validate: (
    facts: unknown,
  ) => { readonly ok: true } | { readonly ok: false; readonly issues: readonly FactsIssue[]; readonly omitted: number };
  /** For facts that were found valid. */
  readonly evaluate: (facts: unknown, on: string, moment: Moment | null) => Evaluation;
}

/** What is not as an example expects. */
export type Difference =
  | { readonly kind: 'verdict'; readonly expected: Verdict; readonly found: Verdict }
  /** A clause or question that the example names has another verdict. */
  | {
      readonly kind: 'because';
      readonly name: string;
      readonly expected: Verdict;
      readonly clauses: readonly Explanation[];
    }
  /** The facts are no facts of the program. */
  | { readonly kind: 'facts'; readonly reasons: readonly string[] };

export interface ExampleResult {
  readonly expectation: Expectation;
  /** Null where the facts could not be judged. */
  readonly evaluation: Evaluation | null;
  /** None: the example holds. */
  readonly differences: readonly Difference[];
}

/** The document's results, in its order. */
export interface ExamplesResult {
  readonly document: string;
  readonly program: CoreProgram;
  readonly results: readonly ExampleResult[];
}

/** Every explanation in one, itself first; of what an exception speaks of, what stands there where that is known. */
export function explanationsIn(explanation: Explanation): readonly Explanation[] {
  const parts = exceptionParts(explanation);
  const inner = parts === null ? explanation.children : new Set([parts.condition, ...decidingChildren(explanation)]);
  return [explanation, ...[...inner].flatMap(explanationsIn)];
}

function asks({ found, answers }: Explanation, question: string): boolean {
  if (found?.kind === 'question' && found.name === question) return true;
  return answers.some(({ given }) => given.some((one) => one.question === question));
}

function becauseDifference(name: string, expected: Verdict, all: readonly Explanation[]): readonly Difference[] {
  const clauses = all.filter((one) => one.label === name || asks(one, name));
  if (clauses.some(({ verdict }) => verdict === expected)) return [];
  return [{ kind: 'because', name, expected, clauses }];
}

function runOne(judge: FactsJudge, expectation: Expectation): ExampleResult {
  const { facts, on, moment, verdict: expected, because } = expectation;
  const validation = judge.validate(facts);
  if (!validation.ok) {
    const reasons = reasonsOfIssues(validation.issues, validation.omitted);
    return { expectation, evaluation: null, differences: [{ kind: 'facts', reasons }] };
  }
  const evaluation = judge.evaluate(facts, on, moment);
  const found = evaluation.verdict;
  const all = [evaluation.explanation, ...evaluation.advice].flatMap(explanationsIn);
  const differences: readonly Difference[] = [
    ...(found === expected ? [] : [{ kind: 'verdict', expected, found } as const]),
    ...because.flatMap(({ name }) => becauseDifference(name, expected, all)),
  ];
  return { expectation, evaluation, differences };
}

/** Runs every example of a document. */
export function runExamples(
  document: string,
  program: CoreProgram,
  expectations: readonly Expectation[],
  judge: FactsJudge,
): ExamplesResult {
  return { document, program, results: expectations.map((expectation) => runOne(judge, expectation)) };
}
