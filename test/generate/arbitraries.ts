import * as fc from 'fast-check';
import type { IsoDate } from '../../packages/compiler/src/core/types.ts';

/** One of the alternatives, the later ones shrinking towards the first. */
export function either<Value>(
  ...alternatives: readonly (readonly [weight: number, arbitrary: fc.Arbitrary<Value>])[]
): fc.Arbitrary<Value> {
  return fc.oneof({ withCrossShrink: true }, ...alternatives.map(([weight, arbitrary]) => ({ weight, arbitrary })));
}

/** One of the values, shrinking towards the first. */
export function oneOf<const Value>(...values: readonly Value[]): fc.Arbitrary<Value> {
  return fc.constantFrom(...values);
}

/** The value, or null, to which it shrinks. */
export function orNull<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.option(arbitrary, { nil: null, freq: 2 });
}

/** An ordinary object with each of these properties. */
export function object<Shape extends object>(shape: {
  readonly [Name in keyof Shape]: fc.Arbitrary<Shape[Name]>;
}): fc.Arbitrary<Shape> {
  return fc.record<Shape>(shape).map((made) => ({ ...made }));
}

/** Two ends, of which each may be null and the first is not after the last. */
export function arbitraryEnds(
  days: readonly IsoDate[],
): fc.Arbitrary<{ readonly first: IsoDate | null; readonly last: IsoDate | null }> {
  const day = orNull(oneOf(...days));
  return fc
    .tuple(day, day)
    .map(([one, other]) =>
      one !== null && other !== null && other < one ? { first: other, last: one } : { first: one, last: other },
    );
}
