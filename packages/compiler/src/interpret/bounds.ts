import type { Bound } from '../core/core.ts';
import { fromAnswer, unite } from './outcomes.ts';
import type { Outcomes } from './outcomes.ts';

/** A number of things of which only the ends are known, every number between being possible. `most` null: no limit. */
export interface Range {
  readonly least: number;
  readonly most: number | null;
}

/** Whether the number is within the bound. */
export function isWithin(bound: Bound, number: number): boolean {
  return (bound.atLeast === null || number >= bound.atLeast) && (bound.atMost === null || number <= bound.atMost);
}

/**
 * Met if a possible number is within the bound, unmet if one is not. Only at the bound's ends does it matter which
 * number it is, so it is enough to try the least number and those around the bound's ends.
 */
export function rangeWithin(bound: Bound, range: Range): Outcomes {
  const numbers = [range.least, ...around(bound.atLeast), ...around(bound.atMost)];
  const possible = numbers.filter((number) => number >= range.least && (range.most === null || number <= range.most));
  return unite(possible.map((number) => fromAnswer(isWithin(bound, number))));
}

function around(end: number | null): readonly number[] {
  return end === null ? [] : [end - 1, end, end + 1];
}
