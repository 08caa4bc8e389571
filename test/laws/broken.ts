import * as fc from 'fast-check';
import type { Law, Tally } from './law.ts';

/** How often a law is tried, and where it begins. */
export interface Trials {
  readonly numRuns: number;
  readonly seed: number;
  /** Milliseconds after which trying ends, as a failure. Left out, all cases are tried however long it takes. */
  readonly timeLimit?: number;
}

/** A case that breaks a law, as small as it could be made. */
export interface Broken {
  readonly case: unknown;
  /** With the seed, how fast-check finds it again. */
  readonly path: string;
  readonly steps: number;
  readonly error: unknown;
}

/** How long a case that breaks a law is made smaller, in milliseconds. */
const shrinkingTime = 60_000;

/** Tries a law; null where it holds of every case. Throws where cases cannot be made, or not all in time. */
export function brokenBy({ property }: Law, trials: Trials, tally: Tally): Broken | null {
  const { numRuns, seed, timeLimit } = trials;
  const found = fc.check(property(tally), {
    numRuns,
    seed,
    endOnFailure: true,
    ...(timeLimit === undefined ? {} : { interruptAfterTimeLimit: timeLimit }),
  });
  if (found.interrupted && !found.failed)
    throw new Error(`Only ${found.numRuns} of ${numRuns} cases were tried in ${timeLimit ?? 0} ms.`);
  if (!found.failed) return null;
  if (found.counterexample === null) throw new Error('There are no cases.', { cause: found.errorInstance });
  const { counterexamplePath: path } = found;
  // The time is for making the case smaller alone: it begins where the case was found.
  const smaller = fc.check(property(tally), { seed, path, interruptAfterTimeLimit: shrinkingTime });
  const { counterexample, counterexamplePath, numShrinks, errorInstance } =
    smaller.failed && smaller.counterexample !== null ? smaller : found;
  return { case: counterexample[0], path: counterexamplePath, steps: numShrinks, error: errorInstance };
}
