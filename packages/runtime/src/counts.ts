/** How many different items of a list there are, and whether every one, or what share of them, passes a test. */
import type { Found, JsonPointer } from './explanation.ts';
import { nameAt, pointerAt } from './items.ts';
import type { Items } from './items.ts';
import { boundMask, shareMask } from './outcomes.ts';
import type { Mask, PercentBound } from './outcomes.ts';
import { canBeIn, isSurelyIn, selectedOf } from './selections.ts';
import type { Selected, Selection } from './selections.ts';

const met = 1;
const unmet = 2;
const notApplicable = 4;

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

/** How many different items there are in the selection. One without an identity may be any other one. */
function limitsOf({ list, within }: Selection): Between {
  const hasIdentity = list.identifiedBy !== null;
  let identified = 0;
  let anonymous = 0;
  let perhaps = 0;
  for (let place = 0; place < within.length; place += 1) {
    const mask = within[place] ?? unmet;
    if (mask !== met) perhaps += mask & met;
    else if (hasIdentity && list.identities[place] === null) anonymous += 1;
    else identified += 1;
  }
  const least = Math.max(identified, anonymous > 0 ? 1 : 0);
  return { least, most: isEndless(list) ? Infinity : identified + anonymous + perhaps };
}

/** Counts the items of the selection. */
export function countItems(selection: Selection): ItemCount {
  const { list, within } = selection;
  const counted: string[] = [];
  const facts: JsonPointer[] = [];
  for (let place = 0; place < within.length; place += 1) {
    if (within[place] !== met) continue;
    counted.push(nameAt(list, place));
    facts.push(pointerAt(list, place));
  }
  if (facts.length === 0 && !list.isMissing) facts.push(list.pointer);
  const { least, most } = limitsOf(selection);
  return { least, most, counted, facts };
}

/** What an explanation says of a count. */
export function foundCount({ least, most }: Between, counted: readonly string[]): Found {
  return { kind: 'count', least, most: most === Infinity ? null : most, counted };
}

/** The outcome of comparing the number of items with a bound. */
export function countMask(selection: Selection, atLeast: number, atMost: number): Mask {
  const { least, most } = limitsOf(selection);
  return boundMask(least, most, atLeast, atMost);
}

/** The outcome of every item of the selection passing the test. */
export function everyMask(selection: Selection): Mask {
  const selected = selectedOf(selection);
  const fails = selected.some((one) => isSurelyIn(one) && one.tested === unmet);
  const mayFail = selected.some((one) => canBeIn(one) && (one.tested & unmet) !== 0);
  return (fails ? 0 : met) | (mayFail || isEndless(selection.list) ? unmet : 0);
}

/** What an explanation says of every item of the selection passing the test. */
export function foundEvery(selection: Selection): Found {
  const selected = selectedOf(selection);
  const passing = placesWhere(selection, (one) => isSurelyIn(one) && (one.tested & unmet) === 0);
  const most = selected.filter((one) => canBeIn(one) && (one.tested & (met | notApplicable)) !== 0).length;
  const names = passing.map((place) => nameAt(selection.list, place));
  return foundCount({ least: passing.length, most: isEndless(selection.list) ? Infinity : most }, names);
}

/** The places of the items surely in that do not surely pass. */
export function failingEvery(selection: Selection): readonly number[] {
  return placesWhere(selection, (one) => isSurelyIn(one) && (one.tested & unmet) !== 0);
}

/** The places of the items that only may be in, and do not surely pass. */
export function mayBeFailingEvery(selection: Selection): readonly number[] {
  return placesWhere(selection, (one) => canBeIn(one) && !isSurelyIn(one) && (one.tested & unmet) !== 0);
}

/** The outcome of comparing with a bound the share of the items of the selection that pass the test. */
export function shareOfItemsMask(selection: Selection, bound: PercentBound): Mask {
  const selected = selectedOf(selection);
  const within = { satisfying: 0, failing: 0, mixed: 0 };
  const perhaps = { satisfying: 0, failing: 0, mixed: 0 };
  for (const one of selected) {
    if (!canBeIn(one)) continue;
    const group = canBeOut(one, selected) ? perhaps : within;
    if (one.tested === met) group.satisfying += 1;
    else if ((one.tested & met) === 0) group.failing += 1;
    else group.mixed += 1;
  }
  const known = shareMask(within, perhaps, bound);
  return isEndless(selection.list) ? known | met | unmet : known;
}

/** What an explanation says of the share of the items of the selection that pass the test. */
export function foundShare(selection: Selection): Found {
  const selected = selectedOf(selection);
  const sure = selected.filter((one) => canBeIn(one) && !canBeOut(one, selected));
  const possible = selected.filter(canBeIn);
  const limit = (count: number): number | null => (isEndless(selection.list) ? null : count);
  return {
    kind: 'share',
    part: {
      least: sure.filter(({ tested }) => tested === met).length,
      most: limit(possible.filter(({ tested }) => (tested & met) !== 0).length),
    },
    whole: { least: sure.length, most: limit(possible.length) },
  };
}

/** The places of those of the share that may be in the selection and do not surely pass. */
export function failingShare(selection: Selection): readonly number[] {
  return placesWhere(selection, (one) => canBeIn(one) && one.tested !== met);
}

function placesWhere(selection: Selection, test: (one: Selected) => boolean): readonly number[] {
  return [...selectedOf(selection).entries()].flatMap(([place, one]) => (test(one) ? [place] : []));
}

function canBeOut(one: Selected, all: readonly Selected[]): boolean {
  return !isSurelyIn(one) || (one.isAnonymous && all.length > 1);
}

function isEndless(list: Items): boolean {
  return list.isMissing || list.hasMore;
}
