import type { Verdict } from '../../packages/compiler/src/core/explanation.ts';
import type { Tally } from './law.ts';

/** How much was tried. */
export interface Counts {
  readonly programs: number;
  readonly pairs: number;
  /** On how many of them the module was asked as it may be for valid facts only, by the verdict. */
  readonly valid: ReadonlyMap<Verdict, number>;
  readonly verdicts: ReadonlyMap<Verdict, number>;
}

export interface Counter {
  readonly tally: Tally;
  readonly counts: () => Counts;
}

export function counter(): Counter {
  let programs = 0;
  let pairs = 0;
  const valid = new Map<Verdict, number>();
  const verdicts = new Map<Verdict, number>();
  const count = (counted: Map<Verdict, number>, verdict: Verdict): void => {
    counted.set(verdict, (counted.get(verdict) ?? 0) + 1);
  };
  const tally: Tally = {
    program: () => {
      programs += 1;
    },
    pair: (verdict, isValid = false) => {
      pairs += 1;
      count(verdicts, verdict);
      if (isValid) count(valid, verdict);
    },
  };
  return { tally, counts: () => ({ programs, pairs, valid, verdicts }) };
}
