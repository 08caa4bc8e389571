/** Why something does not apply, in words. */
import type { Because, Explanation } from '../core/explanation.ts';

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

/** Why a condition does not apply: its own reason, or the one that its only child gives. */
export function becauseInWords(explanation: Explanation, day: string): string | null {
  const { because, children } = explanation;
  if (because === null) return null;
  const [only] = children;
  if (because.kind === 'nothingApplies' && children.length === 1 && only !== undefined && only.because !== null) {
    return becauseInWords(only, day);
  }
  return becauseOf(because, day);
}
