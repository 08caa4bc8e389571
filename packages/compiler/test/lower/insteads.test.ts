import { describe, expect, it } from 'vitest';
import { evaluated, today, verdictOf } from '../support/compiling.ts';

describe('may instead', () => {
  const items = `require Seniority: contract at least 4 years
    may instead when insured: contract at least 2 years`;

  it('leaves the original', () => {
    expect(verdictOf(items, { contract: 'P4Y', insured: false })).toBe('met');
    expect(verdictOf(items, { contract: 'P3Y', insured: false })).toBe('unmet');
  });

  it('offers the alternative where its "when" holds', () => {
    expect(verdictOf(items, { contract: 'P3Y', insured: true })).toBe('met');
    expect(verdictOf(items, { contract: 'P1Y', insured: true })).toBe('unmet');
  });

  it('is unknown where that is unknown and would decide', () => {
    expect(verdictOf(items, { contract: 'P3Y' })).toBe('unknown');
    expect(verdictOf(items, { contract: 'P4Y' })).toBe('met');
    expect(verdictOf(items, { contract: 'P1Y' })).toBe('unmet');
  });

  it('does not offer the alternative where its "when" is not applicable', () => {
    const zero = { amount: 0, currency: 'USD' };
    const percent = 'require suspended may instead when cloudSales at least 25% of sales: insured';
    expect(verdictOf(percent, { suspended: false, insured: true, cloudSales: zero, sales: zero })).toBe('unmet');
  });

  it('asks for nothing where the requirement does not apply', () => {
    const large = 'require X when size is Large: suspended may instead when employees at least 1: insured';
    const facts = { size: 'Small', suspended: false, employees: 1, insured: false };
    expect(verdictOf(large, facts)).toBe('not applicable');
    expect(verdictOf(large, { ...facts, size: 'Large' })).toBe('unmet');
    expect(verdictOf(large, { ...facts, size: 'Large', insured: true })).toBe('met');
  });

  it('may always be chosen without a "when"', () => {
    expect(verdictOf('require suspended may instead: insured', { suspended: false, insured: true })).toBe('met');
    expect(verdictOf('require suspended may instead: insured', { suspended: false, insured: false })).toBe('unmet');
  });

  it('may stand several times', () => {
    const several = 'require suspended may instead: insured may instead: employees at least 1';
    expect(verdictOf(several, { suspended: false, insured: false, employees: 1 })).toBe('met');
  });
});

describe('must instead', () => {
  const items = 'require employees at least 4 must instead when suspended: employees at least 8';

  it('replaces the original where its "when" holds', () => {
    expect(verdictOf(items, { employees: 7, suspended: true })).toBe('unmet');
    expect(verdictOf(items, { employees: 8, suspended: true })).toBe('met');
  });

  it('leaves it where it does not', () => {
    expect(verdictOf(items, { employees: 4, suspended: false })).toBe('met');
    expect(verdictOf(items, { employees: 3, suspended: false })).toBe('unmet');
  });

  it('leaves the verdict that both give where that is unknown', () => {
    expect(verdictOf(items, { employees: 8 })).toBe('met');
    expect(verdictOf(items, { employees: 3 })).toBe('unmet');
    expect(verdictOf(items, { employees: 5 })).toBe('unknown');
  });

  it('stands above what may be instead', () => {
    const both = `require employees at least 4
      may instead: insured
      must instead when suspended: employees at least 8`;
    expect(verdictOf(both, { employees: 1, insured: true, suspended: false })).toBe('met');
    expect(verdictOf(both, { employees: 1, insured: true, suspended: true })).toBe('unmet');
  });

  it('goes on to another with "otherwise"', () => {
    const ordered = `require employees at least 1
      must instead when size is Large: employees at least 100
      otherwise must instead when suspended: employees at least 10`;
    expect(verdictOf(ordered, { size: 'Large', suspended: true, employees: 99 })).toBe('unmet');
    expect(verdictOf(ordered, { size: 'Large', suspended: true, employees: 100 })).toBe('met');
    expect(verdictOf(ordered, { size: 'Small', suspended: true, employees: 9 })).toBe('unmet');
    expect(verdictOf(ordered, { size: 'Small', suspended: true, employees: 10 })).toBe('met');
    expect(verdictOf(ordered, { size: 'Small', suspended: false, employees: 1 })).toBe('met');
  });

  it('replaces the condition together with its "when"', () => {
    const conditional = 'require X when size is Small: insured must instead when size is Large: suspended';
    expect(verdictOf(conditional, { size: 'Small', insured: true, suspended: false })).toBe('met');
    expect(verdictOf(conditional, { size: 'Large', insured: true, suspended: false })).toBe('unmet');
    expect(verdictOf(conditional, { size: 'Middle' })).toBe('not applicable');
  });

  it('is in force on the days of its requirement', () => {
    const dated = 'require X since 2024-01-01: insured must instead when suspended: employees at least 1';
    expect(verdictOf(dated, { suspended: true, employees: 0 }, '2023-12-31')).toBe('not applicable');
    expect(verdictOf(dated, { suspended: true, employees: 0 }, '2024-01-01')).toBe('unmet');
  });
});

describe('instead of', () => {
  it('speaks of every requirement that it names', () => {
    const items = 'require A: insured require B: suspended may instead of A, B: employees at least 1';
    expect(verdictOf(items, { insured: false, suspended: false, employees: 1 })).toBe('met');
    expect(verdictOf(items, { insured: true, suspended: false, employees: 0 })).toBe('unmet');
  });

  it('speaks once of a requirement that it names twice', () => {
    const items = 'require A: insured may instead of A, A: suspended';
    const [requirement] = evaluated(items, {}, today).explanation.children;
    expect(requirement?.children.map(({ sentence }) => sentence)).toEqual(['insured', 'suspended']);
  });

  it('speaks of a requirement of another section', () => {
    const items =
      'section "S" { require A: insured } section "T" { must instead of A when suspended: employees at least 1 }';
    expect(verdictOf(items, { insured: true, suspended: true, employees: 0 })).toBe('unmet');
    expect(verdictOf(items, { insured: false, suspended: true, employees: 1 })).toBe('met');
  });

  it('speaks of a point of a requirement', () => {
    const items = 'require all of { - A: insured - suspended } may instead of A: employees at least 1';
    expect(verdictOf(items, { insured: false, suspended: true, employees: 1 })).toBe('met');
    expect(verdictOf(items, { insured: false, suspended: false, employees: 1 })).toBe('unmet');
  });

  it('comes in the order in which it is written', () => {
    const items = `require A: employees at least 1
      must instead when size is Large: employees at least 100
      section "S" { otherwise must instead of A when suspended: employees at least 10 }`;
    expect(verdictOf(items, { size: 'Large', suspended: true, employees: 10 })).toBe('unmet');
    expect(verdictOf(items, { size: 'Small', suspended: true, employees: 10 })).toBe('met');
  });
});

describe('a requirement with alternatives', () => {
  it('stands where it is written, in its own words', () => {
    const { children } = evaluated(
      'require A: insured section "S" { may instead of A: suspended }',
      {},
      today,
    ).explanation;
    expect(children[0]).toMatchObject({ form: 'any', label: 'A', sentence: 'insured' });
    expect(children[0]?.span).toEqual(children[0]?.children[0]?.span);
  });
});

describe('what must stand instead', () => {
  it('is not offered as what may', () => {
    const [requirement] = evaluated(
      'require A: insured must instead when suspended: employees at least 1',
      { suspended: false },
      today,
    ).explanation.children;
    expect(requirement?.form).toBe('instead');
    expect(requirement?.children.map(({ form }) => form)).not.toContain('any');
  });
});

describe('several alternatives', () => {
  it('may name one requirement', () => {
    const items = 'require A: insured may instead of A: suspended may instead of A: employees at least 1';
    expect(verdictOf(items, { insured: false, suspended: true, employees: 0 })).toBe('met');
    expect(verdictOf(items, { insured: false, suspended: false, employees: 1 })).toBe('met');
    expect(verdictOf(items, { insured: false, suspended: false, employees: 0 })).toBe('unmet');
  });
});
