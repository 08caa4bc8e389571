/** Putting the items of a list to tests, and explaining what came of it. */
import type { Explanation, JsonPointer, Miss } from './explanation.ts';
import type { Facts } from './facts.ts';
import { identityPointerOf, isAnonymous, itemAt, itemsIn, nameAt, pointerAt, pointerOf } from './items.ts';
import type { Item, Items } from './items.ts';
import { isOpen } from './outcomes.ts';
import type { Mask } from './outcomes.ts';

/** A number that says something of a condition for the subject and the item in hand, on a day: its outcome, its distance. */
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
const noPointers: readonly JsonPointer[] = Object.freeze([]);

/** The outcomes where a selection has no test. */
export function allMet({ facts }: Items): readonly Mask[] {
  return facts.map(() => met);
}

/** The items with their outcomes. */
export function selectedOf({ list, within, tested }: Selection): readonly Selected[] {
  return itemsIn(list).map((item, place) => ({
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
  const facts: JsonPointer[] = [];
  for (let place = 0; place < within.length; place += 1) {
    if (within[place] === met) facts.push(pointerAt(list, place));
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

/** The places of the items that do not surely count. */
export function notCounted({ within }: Selection): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < within.length; place += 1) if (within[place] !== met) places.push(place);
  return places;
}

/** So many are named of those that come near. */
const most = 3;

/** Of the items at these places the three that come nearest to passing the condition; the others come after all of them. */
export function nearestItems<Day>(
  { list }: Selection,
  failing: readonly number[],
  others: readonly number[],
  distance: MaskOf<Day>,
  condition: ExplanationOf<Day>,
  subject: Facts,
  day: Day,
): readonly Miss[] {
  const nearestOf = (places: readonly number[]): readonly number[] =>
    places
      .map((place) => ({ place, distance: distance(subject, itemAt(list, place).facts, day) }))
      .sort((a, b) => a.distance - b.distance)
      .slice(0, most)
      .map(({ place }) => place);
  return [...nearestOf(failing), ...nearestOf(others)].slice(0, most).map((place): Miss => {
    const pointer = pointerAt(list, place);
    const explanation = condition(subject, itemAt(list, place).facts, pointer, day);
    return { kind: 'item', pointer, name: nameAt(list, place), explanation };
  });
}
