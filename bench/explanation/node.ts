import type { Because, Explanation, Found, JsonPointer, Miss, Verdict } from '../../packages/runtime/dist/index.js';

/** What some completion of the facts gives, in bits: 1 met, 2 unmet, 4 not applicable. */
export type Outcome = number;

export const none: readonly never[] = Object.freeze([]);

/** What an explanation says of a condition whoever is judged: its words, and where they stand. */
export interface Frame {
  readonly form: Explanation['form'];
  readonly label: string | null;
  readonly title: string | null;
  readonly sentence: string;
  readonly span: Explanation['span'];
  readonly needed: string | null;
}

export function verdictOf(outcome: Outcome): Verdict {
  return outcome === 1 ? 'met' : outcome === 2 ? 'unmet' : outcome === 4 ? 'not applicable' : 'unknown';
}

export function node(
  frame: Frame,
  outcome: Outcome,
  missing: readonly JsonPointer[],
  because: Because | null,
  children: readonly Explanation[],
): Explanation {
  return {
    form: frame.form,
    label: frame.label,
    title: frame.title,
    sentence: frame.sentence,
    span: frame.span,
    verdict: verdictOf(outcome),
    needed: null,
    found: null,
    facts: none,
    missing,
    nearest: none,
    because,
    answers: none,
    children,
  };
}

export function leaf(
  frame: Frame,
  outcome: Outcome,
  found: Found | null,
  facts: readonly JsonPointer[],
  missing: readonly JsonPointer[],
  nearest: readonly Miss[],
): Explanation {
  return {
    form: frame.form,
    label: frame.label,
    title: frame.title,
    sentence: frame.sentence,
    span: frame.span,
    verdict: verdictOf(outcome),
    needed: frame.needed,
    found,
    facts,
    missing,
    nearest,
    because: null,
    answers: none,
    children: none,
  };
}

/** The conditions of different clauses miss different facts, so that none stands twice. */
export function joined(first: readonly JsonPointer[], second: readonly JsonPointer[]): readonly JsonPointer[] {
  if (first.length === 0) return second;
  return second.length === 0 ? first : [...first, ...second];
}
