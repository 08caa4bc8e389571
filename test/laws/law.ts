import * as fc from 'fast-check';
import type { Verdict } from '../../packages/compiler/src/core/explanation.ts';

/** Counts what was tried. */
export interface Tally {
  readonly program: () => void;
  /** A program on facts; `isValid` where the module was asked as it may be for valid facts only. */
  readonly pair: (verdict: Verdict, isValid?: boolean) => void;
}

/** What holds of every case; a case is JSON, so that one that was found can be kept and tried again. */
export interface Law {
  readonly name: string;
  readonly property: (tally: Tally) => fc.IPropertyWithHooks<[unknown]>;
  /** Tries a case that was kept. */
  readonly replay: (json: string) => void;
}

export const uncounted: Tally = { program: () => undefined, pair: () => undefined };

export function law<Case>(name: string, cases: fc.Arbitrary<Case>, check: (made: Case, tally: Tally) => void): Law {
  return {
    name,
    property: (tally) =>
      fc.property(cases, (made) => {
        check(made, tally);
      }),
    replay: (json) => {
      const made: Case = JSON.parse(json);
      check(made, uncounted);
    },
  };
}
