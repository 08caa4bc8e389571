import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, nearest } from '../../src/validate/nearest.ts';

/** The definition, word for word, without a table. */
function slowly(left: string, right: string): number {
  if (left === '' || right === '') return left.length + right.length;
  const swapped = left.length > 1 && right.length > 1 && left.at(-1) === right.at(-2) && left.at(-2) === right.at(-1);
  return Math.min(
    slowly(left.slice(0, -1), right) + 1,
    slowly(left, right.slice(0, -1)) + 1,
    slowly(left.slice(0, -1), right.slice(0, -1)) + (left.at(-1) === right.at(-1) ? 0 : 1),
    swapped ? slowly(left.slice(0, -2), right.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

describe('the distance of two texts', () => {
  it.each([
    ['same', 'same', 0],
    ['', 'abc', 3],
    ['employment', 'emploment', 1],
    ['employment', 'empolyment', 1],
    ['kitten', 'sitting', 3],
  ])('of %s and %s is %d', (left, right, expected) => {
    expect(distance(left, right, 9)).toBe(expected);
  });

  it('is what its definition says, up to the cutoff', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (left, right, cutoff) => {
        expect(distance(left, right, cutoff)).toBe(Math.min(slowly(left, right), cutoff + 1));
      }),
    );
  });
});

describe('the nearest name', () => {
  it('is the one with the fewest mistakes', () => {
    expect(nearest('Gald', ['Golden', 'Gold', 'Bald'])).toBe('Gold');
  });

  it('may differ in letter case', () => {
    expect(nearest('fulltime', ['PartTime', 'FullTime'])).toBe('FullTime');
  });

  it('is none where nothing is near', () => {
    expect(nearest('Silver', ['Gold', 'Bronze'])).toBeNull();
  });

  it('is none for a text that is no name', () => {
    expect(nearest('x'.repeat(10_000), ['x'.repeat(10_000)])).toBeNull();
  });
});
