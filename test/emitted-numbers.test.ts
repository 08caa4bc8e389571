import { describe, expect, it } from 'vitest';
import type { RangeEnd } from '../packages/compiler/src/core/core.ts';
import {
  atLeastPercent,
  compare,
  exactly,
  field,
  fieldOperand,
  number,
  numberAtLeast,
  percentOf,
  range,
  share,
  surveys,
  tally,
  truth,
} from '../packages/compiler/test/support/core-builders.ts';
import { verdictOf } from './support/verdict.ts';

describe('numbers', () => {
  it('are compared exactly with percentages of others', () => {
    const quarter = numberAtLeast('cloudSales', percentOf(7, 'sales'));
    expect(verdictOf(quarter, { cloudSales: 0.07, sales: 1 })).toBe('met');
    expect(verdictOf(quarter, { cloudSales: 0.0699999999999999, sales: 1 })).toBe('unmet');
    expect(verdictOf(quarter, { cloudSales: 0, sales: 0 })).toBe('not applicable');
    expect(verdictOf(quarter, { cloudSales: 1 })).toBe('unknown');
  });

  it('are compared with two others', () => {
    const end = (path: string): RangeEnd => ({ operand: fieldOperand(path), strict: false });
    const between = compare(field('sales'), number, range(end('least'), end('most')));
    expect(verdictOf(between, { sales: 5, least: 4, most: 6 })).toBe('met');
    expect(verdictOf(between, { sales: 5, least: 4 })).toBe('unknown');
    expect(verdictOf(between, { sales: 5, least: 6 })).toBe('unmet');
  });

  it('are within the bounds of a share', () => {
    const good = share(surveys(), truth('good', 'item'), atLeastPercent(60));
    const survey = (good: boolean | null): unknown => ({ good });
    expect(verdictOf(good, { surveys: [true, true, true, false, false].map(survey) })).toBe('met');
    expect(verdictOf(good, { surveys: [true, null, false].map(survey) })).toBe('unknown');
    expect(verdictOf(good, { surveys: [] })).toBe('not applicable');
  });

  it('of met members decide a tally', () => {
    const two = tally(exactly(2), truth('a'), truth('b'), truth('c'));
    expect(verdictOf(two, { a: true, b: true, c: false })).toBe('met');
    expect(verdictOf(two, { a: true, b: true })).toBe('unknown');
    expect(verdictOf(two, { a: true, b: true, c: true })).toBe('unmet');
  });

  it('that no double holds are compared as durations', () => {
    const longest = compare(
      field('span'),
      { kind: 'duration' },
      {
        kind: 'oneOf',
        negated: false,
        values: [{ kind: 'field', field: field('other') }],
      },
    );
    expect(verdictOf(longest, { span: 'PT9007199254740993M', other: 'PT9007199254740992M' })).toBe('unmet');
    expect(verdictOf(longest, { span: 'P1D', other: 'PT24H' })).toBe('met');
  });
});
