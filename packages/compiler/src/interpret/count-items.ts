import type { Bound, ItemSelection } from '../core/core.ts';
import type { Miss } from '../core/explanation.ts';
import { rangeWithin } from './bounds.ts';
import { judgement } from './finding.ts';
import type { Judgement } from './finding.ts';
import { atMostOf, canBeIn, factsOf, isSurelyIn, missingIn, missingOfItem, selectItems } from './items.ts';
import type { SelectedItem } from './items.ts';
import { nearestItems } from './misses.ts';
import type { Evaluate, Situation } from './situation.ts';

/** Judges how many different items of a list there are in the selection. */
export function judgeItemCount(
  selection: ItemSelection,
  bound: Bound,
  situation: Situation,
  evaluate: Evaluate,
): Judgement {
  const { list, items } = selectItems(selection, situation, evaluate);
  const sure = items.filter(isSurelyIn);
  const least = leastNumber(sure);
  const most = atMostOf(list, items.filter(canBeIn).length);
  const isTooFew = bound.atLeast !== null && least < bound.atLeast;
  const isTooMany = bound.atMost !== null && least > bound.atMost;
  return {
    ...judgement(rangeWithin(bound, { least, most })),
    found: { kind: 'count', least, most, counted: sure.map(({ name }) => name) },
    facts: factsOf(list, sure),
    missing: missingIn(list, items, missingOfItem),
    nearest: isTooFew && !isTooMany ? nearestItems(items.filter((item) => !isSurelyIn(item)).flatMap(missOf)) : [],
  };
}

/** Those without identity may all be the same, and the same as one that has an identity. */
function leastNumber(sure: readonly SelectedItem[]): number {
  const identified = sure.filter(({ missingIdentity }) => missingIdentity === null).length;
  return Math.max(identified, sure.length > 0 ? 1 : 0);
}

function missOf({ finding, place, name }: SelectedItem): readonly Extract<Miss, { kind: 'item' }>[] {
  return finding === null ? [] : [{ kind: 'item', pointer: place.pointer, name, explanation: finding.explanation }];
}
