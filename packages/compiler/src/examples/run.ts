/** Examples: what a document expects of a program, held against what the program says. */
import type { Expectation, ExpectedState, ExpectedVerdict, Life } from '../api.ts';
import type { CoreProgram, Moment } from '../core/core.ts';
import type { Evaluation, Explanation, Verdict } from '../core/explanation.ts';
import type { Advance, LifecycleEvent, TakenTransition } from '../core/status.ts';
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
  /** Goes through the program's lifecycle, the day included; only of a program that has one. For facts that were found valid. */
  readonly live: (facts: unknown, life: Life, until: string) => Advance;
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
  /** The lifecycle has come to another state. */
  | {
      readonly kind: 'state';
      readonly expected: string;
      readonly found: string;
      readonly since: string;
      /** What led to it; null where it is the one in which everybody begins. */
      readonly by: TakenTransition | null;
      /** What happened and led nowhere. */
      readonly idle: readonly LifecycleEvent[];
    }
  /** The facts are no facts of the program. */
  | { readonly kind: 'facts'; readonly reasons: readonly string[] };

export interface ExampleResult {
  readonly expectation: Expectation;
  /** Null where the facts could not be judged, and where a state is expected. */
  readonly evaluation: Evaluation | null;
  /** The way to the state of the day, where one is expected and the facts could be judged. */
  readonly advance: Advance | null;
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

function runOne(program: CoreProgram, judge: FactsJudge, expectation: Expectation): ExampleResult {
  const validation = judge.validate(expectation.facts);
  if (!validation.ok) {
    const reasons = reasonsOfIssues(validation.issues, validation.omitted);
    return { expectation, evaluation: null, advance: null, differences: [{ kind: 'facts', reasons }] };
  }
  switch (expectation.kind) {
    case 'verdict':
      return runVerdict(judge, expectation);
    case 'state':
      return runState(program, judge, expectation);
  }
}

/** The events that no transition was taken for; those of duties lead nowhere by their nature. */
function idleAmong(
  program: CoreProgram,
  events: readonly LifecycleEvent[],
  advance: Advance,
): readonly LifecycleEvent[] {
  const ofDuties = new Set(program.lifecycle?.duties.flatMap(({ after, name }) => [after, name]));
  const taken = new Set(
    advance.transitions.flatMap(({ on, reason }) => {
      if (reason.kind === 'event') return [`${on} ${reason.event}`];
      return reason.kind === 'decision' ? [`${on} ${reason.decision}`] : [];
    }),
  );
  return events.filter(({ on, event }) => !ofDuties.has(event) && !taken.has(`${on} ${event}`));
}

function runState(program: CoreProgram, judge: FactsJudge, expectation: ExpectedState): ExampleResult {
  const { facts, life, on, state: expected } = expectation;
  const advance = judge.live(facts, life, on);
  const { state: found, entered: since } = advance.status;
  const by = advance.transitions.at(-1) ?? null;
  const idle = idleAmong(
    program,
    life.events.filter((event) => event.on <= on),
    advance,
  );
  const differences: readonly Difference[] =
    found === expected ? [] : [{ kind: 'state', expected, found, since, by, idle }];
  return { expectation, evaluation: null, advance, differences };
}

function runVerdict(judge: FactsJudge, expectation: ExpectedVerdict): ExampleResult {
  const { facts, on, moment, verdict: expected, because } = expectation;
  const evaluation = judge.evaluate(facts, on, moment);
  const found = evaluation.verdict;
  const all = [evaluation.explanation, ...evaluation.advice].flatMap(explanationsIn);
  const differences: readonly Difference[] = [
    ...(found === expected ? [] : [{ kind: 'verdict', expected, found } as const]),
    ...because.flatMap(({ name }) => becauseDifference(name, expected, all)),
  ];
  return { expectation, evaluation, advance: null, differences };
}

/** Runs every example of a document. */
export function runExamples(
  document: string,
  program: CoreProgram,
  expectations: readonly Expectation[],
  judge: FactsJudge,
): ExamplesResult {
  return { document, program, results: expectations.map((expectation) => runOne(program, judge, expectation)) };
}
