import type { Lowering } from './scope.ts';

/** What keeps count of the conditions that are made, and says when there are too many. */
export interface Budget extends Pick<Lowering, 'spend' | 'step'> {
  /** How many conditions and steps have been made. */
  readonly taken: () => Effort;
  /** Counts what has been made before; false, and nothing is counted, where that is too much. */
  readonly take: (effort: Effort) => boolean;
  readonly isSpent: () => boolean;
}

interface Effort {
  readonly made: number;
  readonly steps: number;
}

/** More brackets, and definitions of nothing but another definition, than stand around a condition that people write. */
const stepsOfCondition = 20;

/**
 * Counts conditions as they are made, so that what grows without end is left off early, and the steps to them, so that what
 * leads to few conditions by endless ways is too. What stands in several places is made once: that a program is within
 * its limit is known when it is numbered (number.ts).
 */
export const newBudget = (limit: number, onTooMany: () => void): Budget => {
  let made = 0;
  let steps = 0;
  let isSpent = false;
  const areWithin = (conditions: number, all: number): boolean =>
    conditions <= limit && all <= stepsOfCondition * limit;
  const check = (): void => {
    if (isSpent || areWithin(made, steps)) return;
    isSpent = true;
    onTooMany();
  };
  return {
    spend: () => {
      made++;
      check();
    },
    step: () => {
      steps++;
      check();
      return !isSpent;
    },
    taken: () => ({ made, steps }),
    take: (more) => {
      if (isSpent || !areWithin(made + more.made, steps + more.steps)) return false;
      made += more.made;
      steps += more.steps;
      return true;
    },
    isSpent: () => isSpent,
  };
};
