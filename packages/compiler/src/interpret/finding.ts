import type { Condition } from '../core/core.ts';
import type { Because, Explanation, Found, JsonPointer, Miss } from '../core/explanation.ts';
import { verdictOf } from './outcomes.ts';
import type { Outcomes } from './outcomes.ts';

/** What one evaluation finds out about a condition, for one way of answering the open questions. */
export interface Finding {
  readonly condition: Condition;
  readonly outcomes: Outcomes;
  readonly explanation: Explanation;
  readonly children: readonly Finding[];
}

/** What a form says of itself. What does not belong to its verdict is left out of the explanation. */
export interface Judgement {
  readonly outcomes: Outcomes;
  readonly children: readonly Finding[];
  readonly found: Found | null;
  readonly facts: readonly JsonPointer[];
  /** What would settle it, were it unknown. */
  readonly missing: readonly JsonPointer[];
  /** What would come nearest, were it not met. */
  readonly nearest: readonly Miss[];
  /** Why it would be so, were it not applicable. */
  readonly because: Because | null;
}

/** A judgement by the outcomes of other conditions, or by nothing but the outcomes. */
export function judgement(outcomes: Outcomes, children: readonly Finding[] = []): Judgement {
  return {
    outcomes,
    children,
    found: null,
    facts: [],
    missing: children.flatMap((child) => child.explanation.missing),
    nearest: [],
    because: { kind: 'nothingApplies' },
  };
}

/** The finding that a judgement of the condition is. */
export function findingOf(condition: Condition, judged: Judgement): Finding {
  const verdict = verdictOf(judged.outcomes);
  const explanation: Explanation = {
    form: condition.form.kind,
    label: condition.label,
    title: condition.title,
    sentence: condition.sentence,
    span: condition.span,
    verdict,
    needed: condition.needed,
    found: judged.found,
    facts: judged.facts,
    missing: verdict === 'unknown' ? eachOnce(judged.missing) : [],
    nearest: verdict === 'met' || verdict === 'not applicable' ? [] : judged.nearest,
    because: verdict === 'not applicable' ? judged.because : null,
    answers: [],
    children: judged.children.map((child) => child.explanation),
  };
  return { condition, outcomes: judged.outcomes, explanation, children: judged.children };
}

/** The same in the same order, without repetitions. */
export function eachOnce<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
