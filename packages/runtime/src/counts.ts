/** How many different items of a list there are, and whether every one, or what share of them, passes a test. */
import type { Found } from './explanation.ts';
import { nameOfItem } from './items.ts';
import type { Items } from './items.ts';
import { boundMask, shareMask } from './outcomes.ts';
import type { Mask, PercentBound } from './outcomes.ts';
import { canBeIn, isSurelyIn } from './selections.ts';
import type { Selected } from './selections.ts';

const met = 1;
const unmet = 2;
const notApplicable = 4;

/** Between how many different things there are; `most` is Infinity where there is no limit. */
export interface Between {
  readonly least: number;
  readonly most: number;
}

/** How many different items there are in the selection. One without an identity may be any other one. */
export function limitsOf(list: Items, selected: readonly Selected[]): Between {
  let identified = 0;
  let anonymous = 0;
  let perhaps = 0;
  for (const one of selected) {
    if (!isSurelyIn(one)) perhaps += canBeIn(one) ? 1 : 0;
    else if (one.isAnonymous) anonymous += 1;
    else identified += 1;
  }
  const least = Math.max(identified, anonymous > 0 ? 1 : 0);
  return { least, most: isEndless(list) ? Infinity : identified + anonymous + perhaps };
}

/** What an explanation says of a count. */
export function foundCount({ least, most }: Between, counted: readonly string[]): Found {
  return { kind: 'count', least, most: finiteOrNull(most), counted };
}

/** What an explanation says of a count of items. */
export function foundItems(limits: Between, selected: readonly Selected[]): Found {
  const counted: string[] = [];
  for (const one of selected) if (isSurelyIn(one)) counted.push(nameOfItem(one.item));
  return foundCount(limits, counted);
}

/** The outcome of comparing the number of items with a bound. */
export function countMask(list: Items, selected: readonly Selected[], atLeast: number, atMost: number): Mask {
  const { least, most } = limitsOf(list, selected);
  return boundMask(least, most, atLeast, atMost);
}

/** The outcome of every item of the selection passing the test. */
export function everyMask(list: Items, selected: readonly Selected[]): Mask {
  const fails = selected.some((one) => isSurelyIn(one) && one.tested === unmet);
  const mayFail = selected.some((one) => canBeIn(one) && (one.tested & unmet) !== 0);
  return (fails ? 0 : met) | (mayFail || isEndless(list) ? unmet : 0);
}

/** What an explanation says of every item of the selection passing the test. */
export function foundEvery(list: Items, selected: readonly Selected[]): Found {
  const passing = selected.filter((one) => isSurelyIn(one) && (one.tested & unmet) === 0);
  const most = selected.filter((one) => canBeIn(one) && (one.tested & (met | notApplicable)) !== 0).length;
  const limits = { least: passing.length, most: isEndless(list) ? Infinity : most };
  return foundCount(
    limits,
    passing.map(({ item }) => nameOfItem(item)),
  );
}

/** The items surely in that do not surely pass. */
export function failingEvery(selected: readonly Selected[]): readonly Selected[] {
  return selected.filter((one) => isSurelyIn(one) && (one.tested & unmet) !== 0);
}

/** The items that only may be in, and do not surely pass. */
export function mayBeFailingEvery(selected: readonly Selected[]): readonly Selected[] {
  return selected.filter((one) => canBeIn(one) && !isSurelyIn(one) && (one.tested & unmet) !== 0);
}

/** The outcome of comparing with a bound the share of the items of the selection that pass the test. */
export function shareOfItemsMask(list: Items, selected: readonly Selected[], bound: PercentBound): Mask {
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
  return isEndless(list) ? known | met | unmet : known;
}

/** What an explanation says of the share of the items of the selection that pass the test. */
export function foundShare(list: Items, selected: readonly Selected[]): Found {
  const sure = selected.filter((one) => canBeIn(one) && !canBeOut(one, selected));
  const possible = selected.filter(canBeIn);
  const limit = (count: number): number | null => (isEndless(list) ? null : count);
  return {
    kind: 'share',
    part: {
      least: sure.filter(({ tested }) => tested === met).length,
      most: limit(possible.filter(({ tested }) => (tested & met) !== 0).length),
    },
    whole: { least: sure.length, most: limit(possible.length) },
  };
}

/** Those of the share that may be in the selection and do not surely pass. */
export function failingShare(selected: readonly Selected[]): readonly Selected[] {
  return selected.filter((one) => canBeIn(one) && one.tested !== met);
}

function canBeOut(one: Selected, all: readonly Selected[]): boolean {
  return !isSurelyIn(one) || (one.isAnonymous && all.length > 1);
}

function isEndless(list: Items): boolean {
  return list.isMissing || list.hasMore;
}

function finiteOrNull(count: number): number | null {
  return count === Infinity ? null : count;
}
