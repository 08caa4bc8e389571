import type { Explanation } from './explanation.ts';

/** The explanation, which several evaluations share from now on, so that nobody can change it. It has no children. */
export function frozen(explanation: Explanation): Explanation {
  Object.freeze(explanation.because);
  return Object.freeze(explanation);
}
