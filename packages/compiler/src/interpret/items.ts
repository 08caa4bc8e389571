import type { ItemSelection } from '../core/core.ts';
import type { JsonPointer } from '../core/explanation.ts';
import type { Finding } from './finding.ts';
import { identityOf, mergeByIdentity } from './identity.ts';
import { mayHaveMore, readList } from './lists.ts';
import type { List } from './lists.ts';
import { isSurely, met } from './outcomes.ts';
import type { Outcomes } from './outcomes.ts';
import { pointerTo } from './places.ts';
import type { Place } from './places.ts';
import { factIn } from './situation.ts';
import type { Evaluate, Situation } from './situation.ts';

/** The items of a list, those of one identity being one, and whether each is in the selection. */
export interface SelectedItems {
  readonly list: List;
  readonly items: readonly SelectedItem[];
}

export interface SelectedItem {
  readonly place: Place;
  /** Its identity, else the last segment of its pointer. */
  readonly name: string;
  /** Where its identity is missing, if its record has one: then it may be the same as any other. */
  readonly missingIdentity: JsonPointer | null;
  /** Whether it is in: met if it is. */
  readonly outcomes: Outcomes;
  /** What the selection's test finds; null where every item is in. */
  readonly finding: Finding | null;
}

/** Reads the list and puts every item to the selection's test. */
export function selectItems(selection: ItemSelection, situation: Situation, evaluate: Evaluate): SelectedItems {
  const list = readList(factIn(situation, selection.list));
  const record = situation.program.vocabulary.records.find(({ name }) => name === selection.record);
  const identity = record?.identity ?? null;
  const items = mergeByIdentity(list.items, identity).map((place): SelectedItem => {
    const finding = selection.test === null ? null : evaluate(selection.test, { ...situation, item: place });
    const name = identityOf(place.value, identity);
    return {
      place,
      name: name ?? place.pointer.slice(place.pointer.lastIndexOf('/') + 1),
      missingIdentity: identity === null || name !== null ? null : pointerTo(place, identity),
      outcomes: finding?.outcomes ?? met,
      finding,
    };
  });
  return { list, items };
}

/** Whether it is in however the missing facts turn out. */
export function isSurelyIn(item: SelectedItem): boolean {
  return isSurely(item.outcomes, 'M');
}

/** Whether it is in for some completion of the missing facts. */
export function canBeIn(item: SelectedItem): boolean {
  return item.outcomes.has('M');
}

/** The largest number there can be, of which so many are known; null: no limit. */
export function atMostOf(list: List, known: number): number | null {
  return mayHaveMore(list) ? null : known;
}

/** The facts that decided: the items, or the list itself where there are none of them. */
export function factsOf(list: List, items: readonly SelectedItem[]): readonly JsonPointer[] {
  return items.length > 0 ? items.map(({ place }) => place.pointer) : list.isMissing ? [] : [list.pointer];
}

/** What is missing in the list: itself, or what each item says of itself, and the items that are not known. */
export function missingIn<Item>(
  list: List,
  items: readonly Item[],
  missingOf: (item: Item) => readonly JsonPointer[],
): readonly JsonPointer[] {
  return list.isMissing
    ? [list.pointer]
    : [...items.flatMap((item) => missingOf(item)), ...(list.more === null ? [] : [list.more])];
}

/** What is missing to know whether, and as which thing, the item counts. `tested`: what a further test of it misses. */
export function missingOfItem(item: SelectedItem, tested: readonly JsonPointer[] = []): readonly JsonPointer[] {
  return [
    ...(item.finding?.explanation.missing ?? []),
    ...(canBeIn(item) ? tested : []),
    ...(canBeIn(item) && item.missingIdentity !== null ? [item.missingIdentity] : []),
  ];
}
