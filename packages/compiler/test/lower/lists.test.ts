import { describe, expect, it } from 'vitest';
import { verdictOf } from '../support/compiling.ts';

/** Three points of a list: met, unmet, not applicable or unknown each. */
const points = {
  met: 'employees at least 0',
  unmet: 'partTimers less than 0',
  'not applicable': 'cloudSales at least 1% of sales',
  unknown: 'suspended',
};

const facts = {
  employees: 5,
  partTimers: 0,
  cloudSales: { amount: 0, currency: 'USD' },
  sales: { amount: 0, currency: 'USD' },
};

type Point = keyof typeof points;

const verdictOfList = (quantity: string, ...members: readonly Point[]): string =>
  verdictOf(`require ${quantity} of { ${members.map((each) => `- ${points[each]}`).join('\n')} }`, facts);

describe('a number of points', () => {
  it.each<readonly [string, readonly Point[], string]>([
    ['all', ['met', 'met'], 'met'],
    ['all', ['met', 'unmet'], 'unmet'],
    ['all', ['met', 'not applicable'], 'met'],
    ['all', ['not applicable', 'not applicable'], 'not applicable'],
    ['all', ['met', 'unknown'], 'unknown'],
    ['all', ['unmet', 'unknown'], 'unmet'],
    ['any', ['unmet', 'met'], 'met'],
    ['any', ['unmet', 'unmet'], 'unmet'],
    ['any', ['unmet', 'not applicable'], 'unmet'],
    ['any', ['not applicable'], 'not applicable'],
    ['any', ['unknown', 'met'], 'met'],
    ['one', ['met', 'met'], 'met'],
    ['at least 2', ['met', 'met', 'unmet'], 'met'],
    ['at least 2', ['met', 'unmet', 'unmet'], 'unmet'],
    ['at least 2', ['met', 'not applicable', 'not applicable'], 'unmet'],
    ['at least 2', ['not applicable', 'not applicable'], 'not applicable'],
    ['at least 2', ['met', 'unknown', 'unmet'], 'unknown'],
    ['at least 2', ['met', 'met', 'unknown'], 'met'],
    ['none', ['unmet', 'unmet'], 'met'],
    ['none', ['unmet', 'met'], 'unmet'],
    ['none', ['unmet', 'not applicable'], 'met'],
    ['none', ['not applicable'], 'not applicable'],
    ['at most 1', ['met', 'unmet'], 'met'],
    ['at most 1', ['met', 'met'], 'unmet'],
    ['exactly 1', ['met', 'unmet'], 'met'],
    ['exactly 1', ['met', 'met'], 'unmet'],
    ['exactly 1', ['met', 'not applicable'], 'met'],
    ['exactly 1', ['unmet', 'not applicable'], 'unmet'],
    ['exactly 1', ['not applicable'], 'not applicable'],
    ['more than 1', ['met', 'met'], 'met'],
    ['fewer than 2', ['met', 'met'], 'unmet'],
    ['between 1 and 2', ['met', 'met', 'met'], 'unmet'],
    ['between 1 and 2', ['met', 'met', 'unmet'], 'met'],
  ])('%s of %j is %s', (quantity, members, expected) => {
    expect(verdictOfList(quantity, ...members)).toBe(expected);
  });

  it('nests', () => {
    const items = `require all of {
      - "A": any of { - insured  - suspended }
      - "B": none of { - suspended }
    }`;
    expect(verdictOf(items, { insured: true, suspended: false })).toBe('met');
    expect(verdictOf(items, { insured: true, suspended: true })).toBe('unmet');
  });
});

describe('"and", "or" and "not"', () => {
  it('join conditions', () => {
    expect(verdictOf('require insured and not suspended', { insured: true, suspended: false })).toBe('met');
    expect(verdictOf('require insured and not suspended', { insured: true, suspended: true })).toBe('unmet');
    expect(verdictOf('require insured or suspended', { insured: false, suspended: true })).toBe('met');
    expect(verdictOf('require insured or suspended', { insured: false, suspended: false })).toBe('unmet');
  });

  it('follow brackets', () => {
    const given = { insured: true, suspended: false, employees: 0 };
    expect(verdictOf('require (insured or suspended) and employees at least 1', given)).toBe('unmet');
    expect(verdictOf('require insured or (suspended and employees at least 1)', given)).toBe('met');
  });

  it('know what a missing fact does not change', () => {
    expect(verdictOf('require insured or suspended', { insured: true })).toBe('met');
    expect(verdictOf('require insured and suspended', { insured: false })).toBe('unmet');
    expect(verdictOf('require insured and suspended', { insured: true })).toBe('unknown');
  });
});
