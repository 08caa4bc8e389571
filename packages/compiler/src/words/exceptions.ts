/** An exception in words: whether it applies, and what stands in the place of what. */
import type { Explanation, Verdict } from '../core/explanation.ts';

/** What an `instead` consists of: when it applies, and what stands in the place of what then. */
export interface ExceptionParts {
  readonly condition: Explanation;
  readonly replacement: Explanation;
  readonly original: Explanation;
}

/** Whether an exception applies, as far as that is known. */
type Applies = 'yes' | 'no' | 'open';

/** The parts of an `instead`; null for any other condition. */
export function exceptionParts({ form, children }: Explanation): ExceptionParts | null {
  const [condition, replacement, original] = children;
  if (form !== 'instead' || condition === undefined || replacement === undefined || original === undefined) return null;
  return { condition, replacement, original };
}

function appliesBy(verdict: Verdict): Applies {
  switch (verdict) {
    case 'met':
      return 'yes';
    case 'unmet':
    case 'not applicable':
      return 'no';
    case 'unknown':
    case 'unclear':
      return 'open';
  }
}

/** Whether an exception applies. */
export function applies({ condition }: Pick<ExceptionParts, 'condition'>): Applies {
  return appliesBy(condition.verdict);
}

/** The children that a verdict comes from: of what an exception speaks of, what stands there where that is known. */
export function decidingChildren(explanation: Explanation): readonly Explanation[] {
  const parts = exceptionParts(explanation);
  const doesApply = parts === null ? 'open' : applies(parts);
  if (parts === null || doesApply === 'open') return explanation.children;
  return [doesApply === 'yes' ? parts.replacement : parts.original];
}

/** What an exception is called in the middle of a sentence; null where it has no name. */
export function exceptionName({ replacement }: Pick<ExceptionParts, 'replacement'>): string | null {
  return replacement.label === null ? null : `the exception ${replacement.label}`;
}
