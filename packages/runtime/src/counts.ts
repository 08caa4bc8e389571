/** How many different items of a list there are, and whether every one, or what share of them, passes a test. */
import type { Found, JsonPointer } from './explanation.ts';
import { listOf, recordOrNull } from './facts.ts';
import type { Facts } from './facts.ts';
import { identityAt, isAnonymous, nameAt } from './items.ts';
import type { Items } from './items.ts';
import { boundMask, outcomeAt, shareMask } from './outcomes.ts';
import type { Mask, PercentBound } from './outcomes.ts';
import { EMPTY } from './missing.ts';
import { canBeIn } from './selections.ts';
import type { Selection } from './selections.ts';

const met = 1;
const unmet = 2;

/** Between how many different things there are; `most` is Infinity where there is no limit. */
interface Between {
  readonly least: number;
  readonly most: number;
}

/** The items of a selection, counted. */
interface ItemCount extends Between {
  /** The names of those that surely count, in order. */
  readonly counted: readonly string[];
  /** Their pointers, or else that of the list if it is present. */
  readonly facts: readonly JsonPointer[];
}

/** How many different items there are in the selection. */
function limitsOf({ list, within }: Selection): Between {
  let identified = 0;
  let anonymous = 0;
  let perhaps = 0;
  for (let place = 0; place < within.length; place += 1) {
    const mask = outcomeAt(within, place);
    if (mask !== met) perhaps += mask & met;
    else if (isAnonymous(list, place)) anonymous += 1;
    else identified += 1;
  }
  return between(list, identified, anonymous, perhaps);
}

/** An item without an identity, if its record has one, may be any other item. */
function between(list: Items, identified: number, anonymous: number, perhaps: number): Between {
  const least = identified === 0 && anonymous > 0 ? 1 : identified;
  return { least, most: isEndless(list) ? Infinity : identified + anonymous + perhaps };
}

/** Counts the items of the selection. */
export function countItems({ list, within }: Selection): ItemCount {
  const { prefix, indices } = list;
  const hasIdentity = list.identifiedBy !== null;
  const counted: string[] = [];
  const facts: JsonPointer[] = [];
  let anonymous = 0;
  let perhaps = 0;
  for (let place = 0; place < within.length; place += 1) {
    const mask = outcomeAt(within, place);
    if (mask !== met) {
      perhaps += mask & met;
      continue;
    }
    const index = String(indices?.[place] ?? place);
    const identity = identityAt(list, place);
    if (hasIdentity && identity === null) anonymous += 1;
    counted.push(identity ?? index);
    facts.push(prefix + index);
  }
  if (facts.length === 0 && !list.isMissing) facts.push(list.pointer);
  const { least, most } = between(list, counted.length - anonymous, anonymous, perhaps);
  return { least, most, counted, facts };
}

/** What an explanation says of a count. */
export function foundCount({ least, most }: Between, counted: readonly string[]): Found {
  return { kind: 'count', least, most: most === Infinity ? null : most, counted };
}

/** What an explanation says of how many members are met, given the outcomes of all of them. */
export function foundTally(members: readonly Mask[]): Found {
  const least = members.filter((mask) => mask === met).length;
  const most = members.filter((mask) => (mask & met) !== 0).length;
  return foundCount({ least, most }, EMPTY);
}

/** The outcome of comparing the number of items with a bound. */
export function countMask(selection: Selection, atLeast: number, atMost: number): Mask {
  const { least, most } = limitsOf(selection);
  return boundMask(least, most, atLeast, atMost);
}

/**
 * The outcome of comparing the number of those items of a list that are within the selection, where nothing identifies items. They are
 * looked at from the last to the first, until they surely are enough, or too many: of what comes in over time, the latest counts mostly.
 */
export function countedMask(value: unknown, atLeast: number, atMost: number, within: (item: Facts) => Mask): Mask {
  const list = listOf(value);
  const values = list?.values ?? EMPTY;
  let least = 0;
  let perhaps = 0;
  for (let index = values.length - 1; index >= 0; index -= 1) {
    const item = recordOrNull(values[index]);
    if (item === null) continue;
    const mask = within(item);
    if (mask !== met) {
      perhaps += mask & met;
      continue;
    }
    least += 1;
    if (least > atMost) return unmet;
    if (least >= atLeast && atMost === Infinity) return met;
  }
  const isAll = list !== null && !list.more;
  return boundMask(least, isAll ? least + perhaps : Infinity, atLeast, atMost);
}

/** The outcome of every item of the selection passing the test. */
export function everyMask({ list, within, tested }: Selection): Mask {
  let fails = false;
  let mayFail = isEndless(list);
  for (let place = 0; place < within.length; place += 1) {
    const test = outcomeAt(tested, place);
    if (!canBeIn(within[place]) || (test & unmet) === 0) continue;
    mayFail = true;
    if (within[place] === met && test === unmet) fails = true;
  }
  return (fails ? 0 : met) | (mayFail ? unmet : 0);
}

/** What an explanation says of every item of the selection passing the test. */
export function foundEvery({ list, within, tested }: Selection): Found {
  const passing: string[] = [];
  let most = 0;
  for (let place = 0; place < within.length; place += 1) {
    const test = outcomeAt(tested, place);
    if (!canBeIn(within[place])) continue;
    if (test !== unmet) most += 1;
    if (within[place] === met && (test & unmet) === 0) passing.push(nameAt(list, place));
  }
  return foundCount({ least: passing.length, most: isEndless(list) ? Infinity : most }, passing);
}

/** The places of the items surely in that do not surely pass. */
export function failingEvery({ within, tested }: Selection): readonly number[] {
  return placesIn(within, (mask, place) => mask === met && (outcomeAt(tested, place) & unmet) !== 0);
}

/** The places of the items that only may be in, and do not surely pass. */
export function mayBeFailingEvery({ within, tested }: Selection): readonly number[] {
  return placesIn(within, (mask, place) => canBeIn(mask) && mask !== met && (outcomeAt(tested, place) & unmet) !== 0);
}

/** The outcome of comparing with a bound the share of the items of the selection that pass the test. */
export function shareOfItemsMask(selection: Selection, bound: PercentBound): Mask {
  const { list, within, tested } = selection;
  const certain = { satisfying: 0, failing: 0, mixed: 0 };
  const perhaps = { satisfying: 0, failing: 0, mixed: 0 };
  for (let place = 0; place < within.length; place += 1) {
    if (!canBeIn(within[place])) continue;
    const group = canBeOut(selection, place) ? perhaps : certain;
    const test = outcomeAt(tested, place);
    if (test === met) group.satisfying += 1;
    else if ((test & met) === 0) group.failing += 1;
    else group.mixed += 1;
  }
  const known = shareMask(certain, perhaps, bound);
  return isEndless(list) ? known | met | unmet : known;
}

/** What an explanation says of the share of the items of the selection that pass the test. */
export function foundShare(selection: Selection): Found {
  const { list, within, tested } = selection;
  const part = { least: 0, most: 0 };
  const whole = { least: 0, most: 0 };
  for (let place = 0; place < within.length; place += 1) {
    if (!canBeIn(within[place])) continue;
    const test = outcomeAt(tested, place);
    whole.most += 1;
    if ((test & met) !== 0) part.most += 1;
    if (canBeOut(selection, place)) continue;
    whole.least += 1;
    if (test === met) part.least += 1;
  }
  const found = ({ least, most }: Between): Extract<Found, { kind: 'share' }>['part'] => ({
    least,
    most: isEndless(list) ? null : most,
  });
  return { kind: 'share', part: found(part), whole: found(whole) };
}

/** The places of those of the share that may be in the selection and do not surely pass. */
export function failingShare({ within, tested }: Selection): readonly number[] {
  return placesIn(within, (mask, place) => canBeIn(mask) && outcomeAt(tested, place) !== met);
}

function placesIn(within: readonly Mask[], test: (mask: Mask, place: number) => boolean): readonly number[] {
  return within.flatMap((mask, place) => (test(mask, place) ? [place] : []));
}

function canBeOut({ list, within }: Selection, place: number): boolean {
  return within[place] !== met || (within.length > 1 && isAnonymous(list, place));
}

function isEndless(list: Items): boolean {
  return list.isMissing || list.hasMore;
}
