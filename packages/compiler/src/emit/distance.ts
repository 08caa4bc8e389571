/**
 * The body of the function that says how far a condition is from being met, in what is unmet (2) and unknown (1) in it;
 * 0 where it is met or not applicable. docs/semantics.md says what is added up.
 */
import type { Condition } from '../core/core.ts';
import type { Lines } from './code.ts';
import { explainedIn } from './conditions.ts';
import { call } from './emission.ts';
import type { Emission } from './emission.ts';

/** The body of `distance`. */
export function distanceBody(emission: Emission, condition: Condition): Lines {
  const mask = `const m = ${call(emission, 'mask', condition)};`;
  const near = 'if (m === 1 || m === 4) return 0;';
  const children = explainedIn(condition).map((child) => call(emission, 'distance', child));
  switch (condition.form.kind) {
    case 'all':
    case 'when':
    case 'instead':
    case 'inForce':
    case 'moment':
      return [mask, near, `return ${children.length === 0 ? '0' : children.join(' + ')};`];
    case 'any':
    case 'tally':
      return [
        mask,
        near,
        'let least = Infinity;',
        ...children.flatMap((child, place) => [
          `const c${place + 1} = ${child};`,
          `if (c${place + 1} !== 0 && c${place + 1} < least) least = c${place + 1};`,
        ]),
        'return least !== Infinity ? least : m === 2 ? 2 : 1;',
      ];
    case 'not':
    case 'question':
    case 'attested':
    case 'truth':
    case 'compare':
    case 'count':
    case 'every':
    case 'share':
      return [mask, near, 'return m === 2 ? 2 : 1;'];
  }
}
