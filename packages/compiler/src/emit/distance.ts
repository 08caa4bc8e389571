/**
 * The body of the function that says how far a condition is from being met, in what is unmet (2) and unknown (1) in it;
 * 0 where it is met or not applicable. docs/semantics.md says what is added up. It gives eight times that, plus the
 * outcome: to work out the outcome of each condition by itself would look again and again at what is deep inside.
 */
import type { Condition } from '../core/core.ts';
import type { Lines } from './code.ts';
import { combined } from './combining.ts';
import type { Group } from './combining.ts';
import { explainedIn } from './conditions.ts';
import { call } from './emission.ts';
import type { Emission } from './emission.ts';
import { callWithin, isNow } from './now.ts';

/** The body of `distance`. */
export function distanceBody(emission: Emission, condition: Condition): Lines {
  const { form, id } = condition;
  switch (form.kind) {
    case 'all':
    case 'when':
    case 'instead':
      return [...members(emission, condition, form), `return ${sum(condition)};`];
    case 'any':
    case 'tally':
      return [
        ...members(emission, condition, form),
        'let least = Infinity;',
        ...names(condition).map(({ near }) => `if (${near} > 7 && (${near} & -8) < least) least = ${near} & -8;`),
        'return m + (least !== Infinity ? least : m === 2 ? 16 : 8);',
      ];
    case 'inForce':
    case 'begun':
    case 'moment':
    case 'measured':
      return [`return ${isNow(emission, form, id)} ? ${callWithin(emission, 'distance', form)} : 4;`];
    case 'notRequired':
      return ['return 4;'];
    case 'governed':
    case 'decided':
    case 'daily':
    case 'slots':
    case 'not':
    case 'question':
    case 'attested':
    case 'truth':
    case 'compare':
    case 'count':
    case 'every':
    case 'share':
      return [
        `const m = ${call(emission, 'mask', condition)};`,
        'return m === 1 || m === 4 ? m : m === 2 ? 18 : m + 8;',
      ];
  }
}

/** Works out the members, and the condition's own outcome into `m`; leaves where it is at no distance. */
function members(emission: Emission, condition: Condition, form: Group): Lines {
  const children = explainedIn(condition);
  const masks = names(condition).map(({ near }) => `(${near} & 7)`);
  return [
    ...children.map((child, place) => `const n${place + 1} = ${call(emission, 'distance', child)};`),
    `const m${emission.annotation('number')} = ${combined(emission, form, masks)};`,
    'if (m === 1 || m === 4) return m;',
  ];
}

function names(condition: Condition): readonly { readonly near: string }[] {
  return explainedIn(condition).map((_, place) => ({ near: `n${place + 1}` }));
}

function sum(condition: Condition): string {
  return ['m', ...names(condition).map(({ near }) => `(${near} & -8)`)].join(' + ');
}
