/** Putting the items of a list to tests, and explaining what came of it. */
import type { Explanation, JsonPointer, Miss } from './explanation.ts';
import type { Facts } from './facts.ts';
import { factsAt, identityPointerAt, isAnonymous, nameAt, pointerAt } from './items.ts';
import type { Items } from './items.ts';
import { isOpen, outcomeAt } from './outcomes.ts';
import type { Mask } from './outcomes.ts';

/** How far a condition is from being met for the subject and the item in hand, on a day: eight times that, plus its outcome. */
type DistanceOf<Day> = (subject: Facts, item: Facts, day: Day) => number;

/** The explanation of a condition for the subject and the item in hand (which is at the pointer), on a day. */
export type ExplanationOf<Day> = (subject: Facts, item: Facts, pointer: JsonPointer, day: Day) => Explanation;

/** The items of a list with their outcomes, by their places. */
export interface Selection {
  readonly list: Items;
  /** Whether the item is in the selection. */
  readonly within: readonly Mask[];
  /** What the further test says of it; empty where there is none. */
  readonly tested: readonly Mask[];
  /**
   * What the further test, or else the test of the selection, has been explained by so far: lists in lists would be
   * explained many times over if each one's items were explained twice.
   */
  readonly explained: Explanation[];
}

const met = 1;
const noPointers: readonly JsonPointer[] = Object.freeze([]);

/** The outcomes where a selection has no test. */
export function allMet({ facts }: Items): readonly Mask[] {
  return facts.map(() => met);
}

/** Whether an item with this outcome may be one of the selection. */
export function canBeIn(within: Mask | undefined): within is Mask {
  return within !== undefined && (within & met) !== 0;
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

/** The missing facts that keep a selection open, each once. `ofSelection` and `ofTest` are null where there is no such test. */
export function missingOfItems<Day>(
  selection: Selection,
  ofSelection: ExplanationOf<Day> | null,
  ofTest: ExplanationOf<Day> | null,
  subject: Facts,
  day: Day,
): readonly JsonPointer[] {
  const { list, within, tested } = selection;
  if (list.isMissing) return [list.pointer];
  const missing = new Set<JsonPointer>();
  const addAll = (explanation: Explanation): void => {
    for (const one of explanation.missing) missing.add(one);
  };
  for (let place = 0; place < within.length; place += 1) {
    if (ofSelection !== null && isOpen(outcomeAt(within, place))) {
      const isLast = ofTest === null;
      addAll((isLast ? explainedAt : explanationAt)(selection, ofSelection, place, subject, day));
    }
    if (!canBeIn(within[place])) continue;
    if (ofTest !== null && isOpen(outcomeAt(tested, place)))
      addAll(explainedAt(selection, ofTest, place, subject, day));
    if (isAnonymous(list, place)) missing.add(identityPointerAt(list, place));
  }
  if (list.hasMore) missing.add(`${list.pointer}/-`);
  return [...missing];
}

function explanationAt<Day>(
  { list }: Selection,
  condition: ExplanationOf<Day>,
  place: number,
  subject: Facts,
  day: Day,
): Explanation {
  return condition(subject, factsAt(list, place), pointerAt(list, place), day);
}

/** The same of the selection's last test, made once. */
function explainedAt<Day>(
  selection: Selection,
  condition: ExplanationOf<Day>,
  place: number,
  subject: Facts,
  day: Day,
): Explanation {
  const known = selection.explained[place];
  if (known !== undefined) return known;
  const explanation = explanationAt(selection, condition, place, subject, day);
  selection.explained[place] = explanation;
  return explanation;
}

/** The places of the items that do not surely count. */
export function notCounted({ within }: Selection): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < within.length; place += 1) if (within[place] !== met) places.push(place);
  return places;
}

/** So many are named of those that come near. */
const most = 3;

/**
 * Of the items at these places the three that come nearest to passing the selection's last test; the others come after
 * all of them.
 */
export function nearestItems<Day>(
  selection: Selection,
  failing: readonly number[],
  others: readonly number[],
  distance: DistanceOf<Day>,
  condition: ExplanationOf<Day>,
  subject: Facts,
  day: Day,
): readonly Miss[] {
  const { list } = selection;
  const nearestOf = (places: readonly number[]): readonly number[] =>
    places
      .map((place) => ({ place, distance: distance(subject, factsAt(list, place), day) >> 3 }))
      .sort((a, b) => a.distance - b.distance)
      .slice(0, most)
      .map(({ place }) => place);
  return [...nearestOf(failing), ...nearestOf(others)].slice(0, most).map((place): Miss => ({
    kind: 'item',
    pointer: pointerAt(list, place),
    name: nameAt(list, place),
    explanation: explainedAt(selection, condition, place, subject, day),
  }));
}
