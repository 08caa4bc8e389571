/**
 * Outcomes as three bits: what some completion of the missing facts gives. 1 met, 2 unmet, 4 not applicable; one bit is
 * a settled verdict, more are `unknown`.
 */
import { percentSign } from './decimal.ts';
import type { Verdict } from './explanation.ts';

/** A non-empty set of outcomes, 1 to 7. */
export type Mask = number;

const met = 1;
const unmet = 2;
const notApplicable = 4;

/** The outcome at a place; 0 where there is none, which is that of what is not asked for. */
export function outcomeAt(masks: ArrayLike<Mask>, place: number): Mask {
  return masks[place] ?? 0;
}

/** The verdict that a set of outcomes is. */
export function verdictOf(mask: Mask): Verdict {
  switch (mask) {
    case met:
      return 'met';
    case unmet:
      return 'unmet';
    case notApplicable:
      return 'not applicable';
    default:
      return 'unknown';
  }
}

/** Whether the set leaves the verdict unknown. */
export function isOpen(mask: Mask): boolean {
  return (mask & (mask - 1)) !== 0;
}

/** A number somewhere from `least` to `most`, compared with a bound of which both ends are inclusive. */
export function boundMask(least: number, most: number, atLeast: number, atMost: number): Mask {
  const canBeMet = Math.max(least, atLeast) <= Math.min(most, atMost);
  const canBeUnmet = least < atLeast || most > atMost;
  return (canBeMet ? met : 0) | (canBeUnmet ? unmet : 0);
}

/** What holds where each of the members holds that applies; 0 where none of them is asked for, which is 0. */
export function allMask(members: readonly Mask[]): Mask {
  let any = 0;
  let every = 7;
  for (const mask of members) {
    if (mask === unmet) return unmet;
    if (mask === 0) continue;
    any |= mask;
    every &= mask;
  }
  return (any & (met | unmet)) | (any === 0 ? 0 : every & notApplicable);
}

/** So many outcomes of conditions that are not asked for. */
export function noOutcomes(count: number): readonly Mask[] {
  return Array.from({ length: count }, () => 0);
}

/** The outcomes that each of so many conditions can have, given some lists of them; null is a list that there is not. */
export function unitedOutcomes(count: number, lists: readonly (readonly Mask[] | null)[]): readonly Mask[] {
  return Array.from({ length: count }, (_, place) =>
    lists.reduce((all, list) => all | (list === null ? 0 : outcomeAt(list, place)), 0),
  );
}

/** The number of members that are met, given the outcomes of all of them, compared with a bound. */
export function tallyMask(members: readonly Mask[], atLeast: number, atMost: number): Mask {
  if (members.length === 0) return boundMask(0, 0, atLeast, atMost);
  const surely = members.filter((mask) => mask === met).length;
  const most = members.filter((mask) => (mask & met) !== 0).length;
  const canAllDropOut = members.every((mask) => (mask & notApplicable) !== 0);
  // Where no member can be unmet, one that applies is met.
  const least = surely === 0 && !members.some((mask) => (mask & unmet) !== 0) ? 1 : surely;
  return (least <= most ? boundMask(least, most, atLeast, atMost) : 0) | (canAllDropOut ? notApplicable : 0);
}

/** One end of a range of percentages. `strict`: the number itself is outside. */
interface PercentEnd {
  readonly percent: number;
  readonly strict: boolean;
}

/** A range of percentages. */
export interface PercentBound {
  readonly low: PercentEnd | null;
  readonly high: PercentEnd | null;
}

/** The items of a share by what they can be: `mixed` either satisfy the test or not. */
export interface Choices {
  readonly satisfying: number;
  readonly failing: number;
  readonly mixed: number;
}

/** The share of items that satisfy a test. `within` cannot be out of the whole, `perhaps` can. */
export function shareMask(within: Choices, perhaps: Choices, bound: PercentBound): Mask {
  const smallest = within.satisfying + within.failing + within.mixed;
  const largest = smallest + perhaps.satisfying + perhaps.failing + perhaps.mixed;
  let mask = smallest === 0 ? notApplicable : 0;
  for (let whole = Math.max(1, smallest); whole <= largest; whole += 1) {
    const added = whole - smallest;
    const least = within.satisfying + Math.max(0, added - perhaps.failing - perhaps.mixed);
    const most = within.satisfying + within.mixed + Math.min(added, perhaps.satisfying + perhaps.mixed);
    mask |= runMask(least, most, whole, bound);
    if ((mask & (met | unmet)) === (met | unmet)) return mask;
  }
  return mask;
}

/** Whether some, and whether all, of the parts from `least` to `most` are within the bound. */
function runMask(least: number, most: number, whole: number, bound: PercentBound): Mask {
  const canBeUnmet = isBelow(bound.low, least, whole) || isAbove(bound.high, most, whole);
  // The smallest part that reaches the low end is the one most likely to be under the high end.
  let part = bound.low === null ? least : Math.max(least, Math.floor((bound.low.percent * whole) / 100) - 1);
  while (part <= most && isBelow(bound.low, part, whole)) part += 1;
  const canBeMet = part <= most && !isAbove(bound.high, part, whole);
  return (canBeMet ? met : 0) | (canBeUnmet ? unmet : 0);
}

function isBelow(end: PercentEnd | null, part: number, whole: number): boolean {
  if (end === null) return false;
  const sign = percentSign(part, end.percent, whole);
  return sign < 0 || (end.strict && sign === 0);
}

function isAbove(end: PercentEnd | null, part: number, whole: number): boolean {
  if (end === null) return false;
  const sign = percentSign(part, end.percent, whole);
  return sign > 0 || (end.strict && sign === 0);
}
