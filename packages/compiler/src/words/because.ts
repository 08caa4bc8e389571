/** Why something does not apply, in words. */
import type { Because, Explanation } from '../core/explanation.ts';
import { applies, exceptionName, exceptionParts, type ExceptionParts } from './exceptions.ts';
import { merged } from './headings.ts';

function notInForce({ first, last, revision }: Extract<Because, { kind: 'notInForce' }>, day: string): string {
  if (first !== null && day < first) {
    return `not in force before ${first}${revision === null ? '' : ` (revision ${revision})`}`;
  }
  if (last === null) return 'not in force';
  return `no longer in force; its last day was ${last}${revision === null ? '' : ` (until revision ${revision})`}`;
}

function becauseOf(because: Because, day: string): string {
  switch (because.kind) {
    case 'notInForce':
      return notInForce(because, day);
    case 'otherMoment':
      return because.moment === 'renewal' ? 'asked only at a renewal' : 'asked only at an application';
    case 'notMeasuredYet':
      return `not measured before ${because.first}`;
    case 'conditionNotMet':
      return `asked only where ${because.sentence}`;
    case 'notRequired':
      return 'not required';
    case 'nothingApplies':
      return 'nothing in it applies';
    case 'nothingToMeasure':
      return 'there is nothing to measure it by';
    case 'noneGoverns':
      return 'no revision has begun for it';
    case 'otherRevision':
      return because.begun
        ? `asked only since revision ${because.revision}`
        : `asked only before revision ${because.revision}`;
    case 'noRevision':
      return `no revision was in force yet; the first one begins on ${because.first}`;
  }
}

/** Why what an exception speaks of does not apply: the reason of what stands there; null where it is not known which that is. */
function becauseOfException(parts: ExceptionParts, day: string): string | null {
  const doesApply = applies(parts);
  if (doesApply === 'open') return null;
  if (doesApply === 'no') return becauseInWords(parts.original, day);
  const inner = exceptionParts(merged(parts.replacement));
  // Of an exception to an exception the innermost one says why.
  if (inner !== null && applies(inner) === 'yes') return becauseInWords(merged(parts.replacement), day);
  const reason = becauseInWords(parts.replacement, day);
  return reason === null ? null : `${exceptionName(parts) ?? 'an exception'} applies: ${reason}`;
}

/** Why a condition does not apply: its own reason, or the one that its only child gives. */
export function becauseInWords(explanation: Explanation, day: string): string | null {
  const { because, children } = explanation;
  if (because === null) return null;
  const parts = exceptionParts(explanation);
  const reason = parts === null ? null : becauseOfException(parts, day);
  if (reason !== null) return reason;
  const [only] = children;
  if (because.kind === 'nothingApplies' && children.length === 1 && only !== undefined && only.because !== null) {
    return becauseInWords(only, day);
  }
  return becauseOf(because, day);
}
