/** Putting the items of a list to tests, and explaining what came of it. */
import type { Explanation, JsonPointer, Miss } from './explanation.ts';
import type { Facts } from './facts.ts';
import { identityPointerOf, isAnonymous, nameOfItem, pointerOf } from './items.ts';
import type { Item, Items } from './items.ts';
import { nearestFirst } from './nearest.ts';
import type { ItemMiss } from './nearest.ts';
import { isOpen } from './outcomes.ts';
import type { Mask } from './outcomes.ts';

/** The outcome of a condition for the subject and the item in hand, on a day. */
type MaskOf<Day> = (subject: Facts, item: Facts, day: Day) => Mask;

/** The explanation of a condition for the subject and the item in hand (which is at the pointer), on a day. */
export type ExplanationOf<Day> = (subject: Facts, item: Facts, pointer: JsonPointer, day: Day) => Explanation;

/** The items of a list with their outcomes, by their places. */
export interface Selection {
  readonly list: Items;
  /** Whether the item is in the selection. */
  readonly within: readonly Mask[];
  /** What the further test says of it; empty where there is none. */
  readonly tested: readonly Mask[];
}

/** An item of a selection. */
export interface Selected {
  readonly item: Item;
  readonly within: Mask;
  readonly tested: Mask;
  readonly isAnonymous: boolean;
}

const met = 1;
const noMasks: readonly Mask[] = Object.freeze([]);
const noPointers: readonly JsonPointer[] = Object.freeze([]);

/** Puts every item to the selection's test, which every item passes if it is null, and to a further test if there is one. */
export function select<Day>(
  list: Items,
  selection: MaskOf<Day> | null,
  test: MaskOf<Day> | null,
  subject: Facts,
  day: Day,
): Selection {
  const { items } = list;
  const within: Mask[] = [];
  for (const { facts } of items) within.push(selection === null ? met : selection(subject, facts, day));
  if (test === null) return { list, within, tested: noMasks };
  const tested: Mask[] = [];
  for (const { facts } of items) tested.push(test(subject, facts, day));
  return { list, within, tested };
}

/** The items with their outcomes. */
export function selectedOf({ list, within, tested }: Selection): readonly Selected[] {
  return list.items.map((item, place) => ({
    item,
    within: within[place] ?? met,
    tested: tested[place] ?? met,
    isAnonymous: isAnonymous(list, item),
  }));
}

/** Whether an item with this outcome may be one of the selection. */
export function canBeIn({ within }: Selected): boolean {
  return (within & met) !== 0;
}

/** Whether an item with this outcome surely is one of the selection. */
export function isSurelyIn({ within }: Selected): boolean {
  return within === met;
}

/** The pointers of the items surely in, or else of the list if it is present. */
export function factsOfItems({ list, within }: Selection): readonly JsonPointer[] {
  const { items } = list;
  const facts: JsonPointer[] = [];
  for (let place = 0; place < items.length; place += 1) {
    const item = items[place];
    if (item !== undefined && within[place] === met) facts.push(pointerOf(list, item));
  }
  if (facts.length > 0) return facts;
  return list.isMissing ? noPointers : [list.pointer];
}

/** The missing facts that keep a selection open, each once. */
export function missingOfItems<Day>(
  selection: Selection,
  ofSelection: ExplanationOf<Day> | null,
  ofTest: ExplanationOf<Day> | null,
  subject: Facts,
  day: Day,
): readonly JsonPointer[] {
  const { list } = selection;
  if (list.isMissing) return [list.pointer];
  const missing = new Set<JsonPointer>();
  const add = (condition: ExplanationOf<Day>, item: Item): void => {
    for (const one of condition(subject, item.facts, pointerOf(list, item), day).missing) missing.add(one);
  };
  for (const one of selectedOf(selection)) {
    if (ofSelection !== null && isOpen(one.within)) add(ofSelection, one.item);
    if (!canBeIn(one)) continue;
    if (ofTest !== null && isOpen(one.tested)) add(ofTest, one.item);
    if (one.isAnonymous) missing.add(identityPointerOf(list, one.item));
  }
  if (list.hasMore) missing.add(`${list.pointer}/-`);
  return [...missing];
}

/** The items that do not surely count. */
export function notCounted({ list, within }: Selection): readonly Item[] {
  return list.items.filter((_, place) => within[place] !== met);
}

/** Of these items the three that come nearest to passing the condition; the others come after all of them. */
export function nearestItems<Day>(
  { list }: Selection,
  failing: readonly Item[],
  others: readonly Item[],
  condition: ExplanationOf<Day>,
  subject: Facts,
  day: Day,
): readonly Miss[] {
  const missOf = (item: Item): ItemMiss => {
    const pointer = pointerOf(list, item);
    const explanation = condition(subject, item.facts, pointer, day);
    return { kind: 'item', pointer, name: nameOfItem(item), explanation };
  };
  return [...nearestFirst(failing.map(missOf)), ...nearestFirst(others.map(missOf))].slice(0, 3);
}
