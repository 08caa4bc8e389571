import { describe, expect, it } from 'vitest';
import { verdictOf } from '../support/compiling.ts';

const usd = (amount: number): object => ({ amount, currency: 'USD' });

describe('a comparison with what is written', () => {
  it.each([
    ['employees at least 8', { employees: 8 }, { employees: 7 }],
    ['employees at most 8', { employees: 8 }, { employees: 9 }],
    ['employees more than 8', { employees: 9 }, { employees: 8 }],
    ['employees less than 8', { employees: 7 }, { employees: 8 }],
    ['employees fewer than 8', { employees: 7 }, { employees: 8 }],
    ['employees exactly 8', { employees: 8 }, { employees: 9 }],
    ['employees is 8, 9', { employees: 9 }, { employees: 10 }],
    ['employees is not 8, 9', { employees: 10 }, { employees: 9 }],
    ['employees between 8 and 10', { employees: 10 }, { employees: 11 }],
    ['employees between 8 and 10', { employees: 8 }, { employees: 7 }],
    ['employees at least 1,000.5', { employees: 1000.5 }, { employees: 1000.4 }],
    ['satisfaction at least 80%', { satisfaction: 80 }, { satisfaction: 79.9 }],
    ['sales at least USD 500,000', { sales: usd(500_000) }, { sales: usd(499_999.99) }],
    ['callBack at most 1 hour', { callBack: 'PT60M' }, { callBack: 'PT61M' }],
    ['callBack at most 1.1 hours', { callBack: 'PT66M' }, { callBack: 'PT67M' }],
    ['callBack less than 2 days', { callBack: 'PT47H' }, { callBack: 'P2D' }],
    ['callBack is 1 week', { callBack: 'P7D' }, { callBack: 'P8D' }],
    ['contract at least 1 year', { contract: 'P12M' }, { contract: 'P11M' }],
    ['contract at least 0.5 years', { contract: 'P6M' }, { contract: 'P5M' }],
    ['founded is before 2020-01-01', { founded: '2019-12-31' }, { founded: '2020-01-01' }],
    ['founded is after 2020-01-01', { founded: '2020-01-02' }, { founded: '2020-01-01' }],
    ['founded is not before 2020-01-01', { founded: '2020-01-01' }, { founded: '2019-12-31' }],
    ['founded is not after 2020-01-01', { founded: '2020-01-01' }, { founded: '2020-01-02' }],
    ['founded is 2020-01-01', { founded: '2020-01-01' }, { founded: '2020-01-02' }],
    ['founded between 2020-01-01 and 2020-12-31', { founded: '2020-12-31' }, { founded: '2021-01-01' }],
    ['country is "Belgium", "France"', { country: 'France' }, { country: 'Spain' }],
    ['country is not "Belgium"', { country: 'France' }, { country: 'Belgium' }],
    ['size is Small, Middle', { size: 'Middle' }, { size: 'Large' }],
    ['size is not Small', { size: 'Large' }, { size: 'Small' }],
    ['level is Professional', { level: 'Professional' }, { level: 'Expert' }],
    ['level is Professional or higher', { level: 'Expert' }, { level: 'Associate' }],
    ['level is Professional or lower', { level: 'Associate' }, { level: 'Expert' }],
    ['level is Associate or higher', { level: 'Associate' }, {}],
    ['level is not Professional or higher', { level: 'Associate' }, { level: 'Professional' }],
    ['level is not Professional or lower', { level: 'Expert' }, { level: 'Professional' }],
    ['level is Associate, Expert', { level: 'Expert' }, { level: 'Professional' }],
    ['level is not Associate, Expert', { level: 'Professional' }, { level: 'Expert' }],
    ['size exactly Small', { size: 'Small' }, { size: 'Large' }],
    ['country exactly "France"', { country: 'France' }, { country: 'Spain' }],
    ['founded exactly 2020-01-01', { founded: '2020-01-01' }, { founded: '2020-01-02' }],
    ['employees between 4 and 4', { employees: 4 }, { employees: 5 }],
    ['level at least Professional', { level: 'Professional' }, { level: 'Associate' }],
    ['level more than Professional', { level: 'Expert' }, { level: 'Professional' }],
    ['main is Cloud, Data', { main: 'Data' }, { main: 'Voice' }],
    ['insured', { insured: true }, { insured: false }],
    ['insured is yes', { insured: true }, { insured: false }],
    ['insured is no', { insured: false }, { insured: true }],
    ['insured is not yes', { insured: false }, { insured: true }],
    ['not insured', { insured: false }, { insured: true }],
    ['service.hoursPerDay at least 8', { service: { hoursPerDay: 8 } }, { service: { hoursPerDay: 7 } }],
  ])('%s', (condition, met, unmet) => {
    expect(verdictOf(`require ${condition}`, met)).toBe('met');
    expect(verdictOf(`require ${condition}`, unmet)).toBe(Object.keys(unmet).length === 0 ? 'unknown' : 'unmet');
    expect(verdictOf(`require ${condition}`, {})).toBe('unknown');
  });

  it('is exact where binary fractions are not', () => {
    expect(verdictOf('require callBack is 0.07 days', { callBack: 'PT100M' })).toBe('unmet');
    expect(verdictOf('require employees is 0.3', { employees: 0.1 + 0.2 })).toBe('unmet');
    expect(verdictOf('require employees is 0.3', { employees: 0.3 })).toBe('met');
  });
});

describe('a comparison with another field', () => {
  it('is of the same type', () => {
    expect(verdictOf('require partTimers less than employees', { partTimers: 1, employees: 2 })).toBe('met');
    expect(verdictOf('require partTimers less than employees', { partTimers: 2, employees: 2 })).toBe('unmet');
  });

  it('may be at one end alone', () => {
    const from = 'require employees between 3 and partTimers';
    expect(verdictOf(from, { employees: 3, partTimers: 3 })).toBe('met');
    expect(verdictOf(from, { employees: 2, partTimers: 3 })).toBe('unmet');
    expect(verdictOf('require employees between partTimers and 9', { employees: 3, partTimers: 4 })).toBe('unmet');
  });

  it('is of levels that are "or lower"', () => {
    const items = 'require level is minimumLevel or lower';
    expect(verdictOf(items, { level: 'Associate', minimumLevel: 'Professional' })).toBe('met');
    expect(verdictOf(items, { level: 'Expert', minimumLevel: 'Professional' })).toBe('unmet');
  });

  it('is of levels', () => {
    const items = 'require level is minimumLevel or higher';
    expect(verdictOf(items, { level: 'Expert', minimumLevel: 'Professional' })).toBe('met');
    expect(verdictOf(items, { level: 'Associate', minimumLevel: 'Professional' })).toBe('unmet');
    expect(verdictOf(items.replace('is', 'is not'), { level: 'Associate', minimumLevel: 'Professional' })).toBe('met');
    expect(verdictOf(items.replace('higher', 'lower'), { level: 'Professional', minimumLevel: 'Professional' })).toBe(
      'met',
    );
  });

  it('takes a percentage of it', () => {
    const items = 'require cloudSales at least 25% of sales';
    expect(verdictOf(items, { cloudSales: usd(25), sales: usd(100) })).toBe('met');
    expect(verdictOf(items, { cloudSales: usd(24.99), sales: usd(100) })).toBe('unmet');
    expect(verdictOf(items, { cloudSales: usd(0), sales: usd(0) })).toBe('not applicable');
  });

  it('is of dates', () => {
    expect(verdictOf('require renewed is after founded', { founded: '2020-01-01', renewed: '2020-01-02' })).toBe('met');
    expect(verdictOf('require renewed is after founded', { founded: '2020-01-01', renewed: '2020-01-01' })).toBe(
      'unmet',
    );
  });
});
