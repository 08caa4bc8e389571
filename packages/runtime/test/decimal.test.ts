import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentSign } from '../src/index.ts';

/** Decimals of at most 15 digits, as documents and facts write them: the digits, how many are after the point. */
const decimals = fc.tuple(fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }), fc.nat(6));

function asNumber([digits, places]: readonly [bigint, number]): number {
  return Number(`${digits}e-${places}`);
}

/** The sign of `part * 100 - percent * whole`, all scaled to whole numbers. */
function exactly(part: [bigint, number], percent: [bigint, number], whole: [bigint, number]): number {
  const scale = (power: number): bigint => 10n ** BigInt(power);
  const left = part[0] * 100n * scale(percent[1] + whole[1]);
  const right = percent[0] * whole[0] * scale(part[1]);
  return left > right ? 1 : left < right ? -1 : 0;
}

describe('comparing a part with a percentage of a whole', () => {
  it('is exact', () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (part, percent, whole) => {
        expect(percentSign(asNumber(part), asNumber(percent), asNumber(whole))).toBe(exactly(part, percent, whole));
      }),
      { numRuns: 2000 },
    );
  });

  it('tells apart what binary fractions would not', () => {
    expect(percentSign(999_999_999_999_999, 100, 999_999_999_999_998)).toBe(1);
    expect(percentSign(999_999_999_999_998, 100, 999_999_999_999_999)).toBe(-1);
    expect(percentSign(0.000_3, 10, 0.003)).toBe(0);
  });

  it('is exact where they are as good as equal', () => {
    const small = fc.tuple(fc.bigInt({ min: 1n, max: 999_999n }), fc.nat(3));
    const few = fc.tuple(fc.bigInt({ min: 1n, max: 9999n }), fc.nat(2));
    fc.assert(
      fc.property(small, few, fc.bigInt({ min: -1n, max: 1n }), (whole, percent, off) => {
        const part: [bigint, number] = [whole[0] * percent[0] + off, whole[1] + percent[1] + 2];
        expect(percentSign(asNumber(part), asNumber(percent), asNumber(whole))).toBe(Number(off));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not turn on binary fractions', () => {
    expect(percentSign(0.07, 7, 1)).toBe(0);
    expect(percentSign(0.57, 57, 1)).toBe(0);
    expect(percentSign(1.15, 115, 1)).toBe(0);
    expect(percentSign(Number.MAX_VALUE, 100, Number.MAX_VALUE)).toBe(0);
    expect(percentSign(5e-324, 100, 5e-324)).toBe(0);
    expect(percentSign(5e-324, 100, 1e-323)).toBe(-1);
  });
});
