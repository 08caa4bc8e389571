import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deltaOf } from '../../src/server/tokens/delta.ts';

/** The numbers of some tokens. There are few kinds of them, so that lists have much in common. */
const tokens = fc
  .array(fc.constantFrom([0, 4, 5, 1, 0], [1, 2, 5, 2, 0], [1, 2, 3, 2, 1]), { maxLength: 12 })
  .map((each) => each.flat());

it('applied to what was before, it gives what is now', () => {
  fc.assert(
    fc.property(tokens, tokens, (before, after) => {
      const result: number[] = [...before];
      for (const { start, deleteCount, data } of deltaOf(before, after))
        result.splice(start, deleteCount, ...(data ?? []));
      expect(result).toEqual(after);
    }),
  );
});

it('of what is the same is nothing', () => {
  fc.assert(
    fc.property(tokens, (same) => {
      expect(deltaOf(same, [...same])).toEqual([]);
    }),
  );
});

it('keeps what both begin and end with, in whole tokens', () => {
  expect(deltaOf([0, 0, 1, 0, 0, 1, 0, 2, 0, 0], [0, 0, 1, 0, 0, 9, 0, 9, 9, 9, 1, 0, 2, 0, 0])).toEqual([
    { start: 5, deleteCount: 0, data: [9, 0, 9, 9, 9] },
  ]);
});
