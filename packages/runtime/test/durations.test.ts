import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesOf, monthsOf } from '../src/index.ts';

const counts = fc.option(fc.bigInt({ min: 0n, max: 10n ** 20n }), { nil: null, freq: 3 });

function part(count: bigint | null, unit: string): string {
  return count === null ? '' : `${count}${unit}`;
}

describe('a duration', () => {
  it.each([
    ['PT1H', 60],
    ['PT90M', 90],
    ['P2D', 2880],
    ['P1W', 10_080],
    ['P1DT2H3M', 1563],
    ['PT0M', 0],
    ['P007D', 10_080],
  ])('of %s is %s minutes', (text, minutes) => {
    expect(minutesOf(text)).toBe(minutes);
    expect(minutesOf(text)).toBe(minutes);
  });

  it.each([
    '',
    'P',
    'PT',
    'P1',
    'P1DT',
    'PT1S',
    'P1W2D',
    'P1M',
    'P1Y',
    '-PT1H',
    'PT-1H',
    'PT1.5H',
    'pt1h',
    ' PT1H',
    'PT1M2H',
    'P１D',
  ])('is not %j', (text) => {
    expect(minutesOf(text)).toBeUndefined();
  });

  it('is exact at any size', () => {
    fc.assert(
      fc.property(counts, counts, counts, (days, hours, minutes) => {
        fc.pre(days !== null || hours !== null || minutes !== null);
        const time = hours === null && minutes === null ? '' : `T${part(hours, 'H')}${part(minutes, 'M')}`;
        const sum = (days ?? 0n) * 1440n + (hours ?? 0n) * 60n + (minutes ?? 0n);
        const read = minutesOf(`P${part(days, 'D')}${time}`);
        expect(read === undefined ? undefined : BigInt(read)).toBe(sum);
        expect(typeof read).toBe(sum <= BigInt(Number.MAX_SAFE_INTEGER) ? 'number' : 'bigint');
      }),
    );
  });
});

describe('a period', () => {
  it.each([
    ['P6M', 6],
    ['P1Y', 12],
    ['P2Y3M', 27],
  ])('of %s is %s months', (text, months) => {
    expect(monthsOf(text)).toBe(months);
  });

  it.each(['P', 'P1D', 'PT1M', 'P1M1Y', 'P1W', 6])('is not %j', (value) => {
    expect(monthsOf(value)).toBeUndefined();
  });
});
