/** How the outcomes of a condition's members make its own (bits: 1 met, 2 unmet, 4 not applicable). */
import type { Condition } from '../core/core.ts';
import type { Emission } from './emission.ts';
import { boundArguments } from './selecting.ts';

/** Conditions whose outcome depends on those of all their members. */
export type Group = Extract<Condition['form'], { readonly kind: 'all' | 'any' | 'tally' | 'when' | 'instead' }>;

/** The expression of a condition's outcome, given the variables that hold the outcomes of what it consists of, in order. */
export function combined(emission: Emission, form: Group, masks: readonly string[]): string {
  const [first = '0', second = '0', third = '0'] = masks;
  switch (form.kind) {
    case 'all':
      return ofMembers(masks, '2', '1');
    case 'any':
      return ofMembers(masks, '1', '2');
    case 'tally':
      return `${emission.runtime('tallyMask')}([${masks.join(', ')}], ${boundArguments(form.bound)})`;
    case 'when':
      return `((${first} & 1) === 0 ? 0 : ${second}) | ((${first} & 6) === 0 ? 0 : 4)`;
    case 'instead':
      return `((${first} & 1) === 0 ? 0 : ${second}) | ((${first} & 6) === 0 ? 0 : ${third})`;
  }
}

/** One member that surely is `decisive` decides; otherwise each outcome but "not applicable" needs only one member. */
function ofMembers(masks: readonly string[], decisive: '1' | '2', ofNone: '1' | '2'): string {
  if (masks.length === 0) return ofNone;
  const decides = masks.map((mask) => `${mask} === ${decisive}`).join(' || ');
  return `${decides} ? ${decisive} : ((${masks.join(' | ')}) & 3) | (${masks.join(' & ')} & 4)`;
}
