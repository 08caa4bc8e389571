import type { Decision } from '../core/explanation.ts';

/** The day of the last decision and how it is known: `as of the award on 2014-03-01`. */
export function decisionInWords({ on, moment, by }: Decision): string {
  switch (by) {
    case 'evaluation':
      return `as of this ${moment}, on ${on}`;
    case 'award':
      return `as of the award on ${on}`;
    case 'renewal':
      return `as of the renewal on ${on}`;
    case 'notHeld':
      return `as of an application on ${on}, as what is awarded is not held`;
  }
}
