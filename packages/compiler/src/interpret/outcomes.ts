import type { Verdict } from '../core/explanation.ts';

/** A settled outcome: met, unmet, not applicable. */
export type Outcome = 'M' | 'U' | 'N';

/** The outcomes that some completion of the missing facts gives; never empty. */
export type Outcomes = ReadonlySet<Outcome>;

export const met: Outcomes = new Set<Outcome>(['M']);
const unmet: Outcomes = new Set<Outcome>(['U']);
export const notApplicable: Outcomes = new Set<Outcome>(['N']);
export const metOrUnmet: Outcomes = new Set<Outcome>(['M', 'U']);
export const anything: Outcomes = new Set<Outcome>(['M', 'U', 'N']);

/** Met where the answer is yes, else unmet. */
export function fromAnswer(answer: boolean): Outcomes {
  return answer ? met : unmet;
}

/** Every outcome that is in one of them. */
export function unite(many: readonly Outcomes[]): Outcomes {
  return new Set(many.flatMap((outcomes) => [...outcomes]));
}

/** Whether this is the only outcome left. */
export function isSurely(outcomes: Outcomes, outcome: Outcome): boolean {
  return outcomes.size === 1 && outcomes.has(outcome);
}

/** The verdict of one evaluation: that of the only outcome, or unknown where there are several. */
export function verdictOf(outcomes: Outcomes): Verdict {
  if (isSurely(outcomes, 'M')) {
    return 'met';
  }
  if (isSurely(outcomes, 'U')) {
    return 'unmet';
  }
  return isSurely(outcomes, 'N') ? 'not applicable' : 'unknown';
}
