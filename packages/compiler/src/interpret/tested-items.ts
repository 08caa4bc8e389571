import type { Condition, ItemSelection } from '../core/core.ts';
import type { JsonPointer, Miss } from '../core/explanation.ts';
import type { Finding } from './finding.ts';
import { missingOfItem, selectItems } from './items.ts';
import type { SelectedItem } from './items.ts';
import type { List } from './lists.ts';
import type { Evaluate, Situation } from './situation.ts';

/** An item of a selection, put to a further test. */
export interface TestedItem extends SelectedItem {
  readonly tested: Finding;
}

/** Puts every item of the list to the test, whether it is in the selection or not. */
export function testItems(
  selection: ItemSelection,
  test: Condition,
  situation: Situation,
  evaluate: Evaluate,
): { readonly list: List; readonly items: readonly TestedItem[] } {
  const { list, items } = selectItems(selection, situation, evaluate);
  return {
    list,
    items: items.map((item) => ({ ...item, tested: evaluate(test, { ...situation, item: item.place }) })),
  };
}

/** What is missing to know whether the item is in the selection and satisfies the test. */
export function missingOfTested(item: TestedItem): readonly JsonPointer[] {
  return missingOfItem(item, item.tested.explanation.missing);
}

/** The item as one that does not satisfy the test. */
export function missOfTested({ place, name, tested }: TestedItem): Extract<Miss, { kind: 'item' }> {
  return { kind: 'item', pointer: place.pointer, name, explanation: tested.explanation };
}
