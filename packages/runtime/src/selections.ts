/** Putting the items of a list to a test, and explaining what came of it. */
import type { Explanation, JsonPointer, Miss } from './explanation.ts';
import type { Facts } from './facts.ts';
import { isAnonymous, nameOfItem, pointerOf } from './items.ts';
import type { Item, Items } from './items.ts';
import { nearestFirst } from './nearest.ts';
import type { ItemMiss } from './nearest.ts';
import { isOpen } from './outcomes.ts';
import type { Mask } from './outcomes.ts';

/** The outcome of a condition for the subject and the item in hand, on a day. */
export type MaskOf<Day> = (subject: Facts, item: Facts, day: Day) => Mask;

/** The explanation of a condition for the subject and the item in hand (which is at the pointer), on a day. */
export type ExplanationOf<Day> = (subject: Facts, item: Facts, pointer: JsonPointer, day: Day) => Explanation;

/** An item with its outcomes: whether it is in the selection, and what the further test says (met without one). */
export interface Selected {
  readonly item: Item;
  readonly within: Mask;
  readonly tested: Mask;
  readonly isAnonymous: boolean;
}

const met = 1;
const noPointers: readonly JsonPointer[] = Object.freeze([]);

/** Puts every item to the tests; every item passes a test that is null. */
export function select<Day>(
  list: Items,
  selection: MaskOf<Day> | null,
  test: MaskOf<Day> | null,
  subject: Facts,
  day: Day,
): readonly Selected[] {
  const selected: Selected[] = [];
  for (const item of list.items) {
    const within = selection === null ? met : selection(subject, item.facts, day);
    const tested = test === null ? met : test(subject, item.facts, day);
    selected.push({ item, within, tested, isAnonymous: isAnonymous(list, item) });
  }
  return selected;
}

/** Whether the item may be one of the selection. */
export function canBeIn({ within }: Selected): boolean {
  return (within & met) !== 0;
}

/** Whether the item surely is one of the selection. */
export function isSurelyIn({ within }: Selected): boolean {
  return within === met;
}

/** The pointers of the items surely in, or else of the list if it is present. */
export function factsOfItems(list: Items, selected: readonly Selected[]): readonly JsonPointer[] {
  const facts: JsonPointer[] = [];
  for (const one of selected) if (isSurelyIn(one)) facts.push(pointerOf(list, one.item));
  if (facts.length > 0) return facts;
  return list.isMissing ? noPointers : [list.pointer];
}

/** The missing facts that keep a selection open, each once. */
export function missingOfItems<Day>(
  list: Items,
  selected: readonly Selected[],
  selection: ExplanationOf<Day> | null,
  test: ExplanationOf<Day> | null,
  subject: Facts,
  day: Day,
): readonly JsonPointer[] {
  if (list.isMissing) return [list.pointer];
  const missing = new Set<JsonPointer>();
  const add = (condition: ExplanationOf<Day>, item: Item): void => {
    for (const one of condition(subject, item.facts, pointerOf(list, item), day).missing) missing.add(one);
  };
  for (const one of selected) {
    if (selection !== null && isOpen(one.within)) add(selection, one.item);
    if (!canBeIn(one)) continue;
    if (test !== null && isOpen(one.tested)) add(test, one.item);
    if (one.isAnonymous) missing.add(pointerOf(list, one.item) + list.identityPath);
  }
  if (list.hasMore) missing.add(`${list.pointer}/-`);
  return [...missing];
}

/** Of these items the three that come nearest to passing the condition; then of the others, which come after all of these. */
export function nearestItems<Day>(
  list: Items,
  failing: readonly Selected[],
  others: readonly Selected[],
  condition: ExplanationOf<Day>,
  subject: Facts,
  day: Day,
): readonly Miss[] {
  const missOf = ({ item }: Selected): ItemMiss => {
    const pointer = pointerOf(list, item);
    const explanation = condition(subject, item.facts, pointer, day);
    return { kind: 'item', pointer, name: nameOfItem(item), explanation };
  };
  return [...nearestFirst(failing.map(missOf)), ...nearestFirst(others.map(missOf))].slice(0, 3);
}
