/** Which clauses no example shows both ways, and which states none leads to. */
import type { Condition, CoreProgram } from '../core/core.ts';
import type { Explanation, Verdict } from '../core/explanation.ts';
import type { Span } from '../core/span.ts';
import { membersOf } from '../core/walk.ts';
import { explanationsIn } from './run.ts';
import type { ExamplesResult } from './run.ts';

export interface ClauseCoverage {
  readonly name: string;
  readonly span: Span;
  readonly met: boolean;
  readonly unmet: boolean;
  /** Some example finds that it depends on a question that is not settled. */
  readonly unclear: boolean;
}

interface StateCoverage {
  readonly name: string;
  readonly span: Span;
  /** Some example finds somebody in it on the day for which a state is expected. */
  readonly shown: boolean;
}

export interface ProgramCoverage {
  readonly program: string;
  readonly clauses: readonly ClauseCoverage[];
  /** Of the lifecycle; none where the program has none. */
  readonly states: readonly StateCoverage[];
}

type Named = Pick<Condition, 'label' | 'title' | 'span'>;

function keyOf({ label, title, span }: Named): string {
  return JSON.stringify([label, title, span.document, span.start, span.end]);
}

function clausesIn(condition: Condition): readonly Condition[] {
  const inner = membersOf(condition).flatMap(clausesIn);
  return condition.label === null && condition.title === null ? inner : [condition, ...inner];
}

function seenVerdicts(results: readonly ExamplesResult[]): ReadonlyMap<string, ReadonlySet<Verdict>> {
  const seen = new Map<string, Set<Verdict>>();
  const note = (explanation: Explanation): void => {
    const key = keyOf(explanation);
    seen.set(key, (seen.get(key) ?? new Set()).add(explanation.verdict));
  };
  for (const { results: examples } of results) {
    for (const { evaluation } of examples) {
      if (evaluation !== null) explanationsIn(evaluation.explanation).forEach(note);
    }
  }
  return seen;
}

function statesOf({ lifecycle }: CoreProgram, results: readonly ExamplesResult[]): readonly StateCoverage[] {
  const found = results.flatMap((one) => one.results.flatMap(({ advance }) => advance?.status.state ?? []));
  const shown = new Set(found);
  const states = lifecycle?.states ?? [];
  return states.map(({ name, title, span }) => ({ name: title ?? name, span, shown: shown.has(name) }));
}

function coverageOf(program: CoreProgram, results: readonly ExamplesResult[]): ProgramCoverage {
  const seen = seenVerdicts(results);
  const { root } = program;
  const body = root.form.kind === 'governed' ? root.form.body : root;
  const clauses = membersOf(body).flatMap(clausesIn);
  const unique = new Map(clauses.map((clause) => [keyOf(clause), clause]));
  return {
    program: program.name,
    clauses: [...unique].map(([key, { label, title, span }]) => ({
      name: title ?? label ?? '',
      span,
      met: seen.get(key)?.has('met') ?? false,
      unmet: seen.get(key)?.has('unmet') ?? false,
      unclear: seen.get(key)?.has('unclear') ?? false,
    })),
    states: statesOf(program, results),
  };
}

/** The coverage of each program that has examples; several documents may have examples of one. */
export function coverageOfAll(results: readonly ExamplesResult[]): readonly ProgramCoverage[] {
  const byDigest = new Map<string, ExamplesResult[]>();
  for (const one of results) byDigest.set(one.program.digest, [...(byDigest.get(one.program.digest) ?? []), one]);
  return [...byDigest.values()].flatMap((group) =>
    group[0] === undefined ? [] : [coverageOf(group[0].program, group)],
  );
}

/** Whether examples show a clause met and not met. */
export function isCovered({ met, unmet }: ClauseCoverage): boolean {
  return met && unmet;
}
