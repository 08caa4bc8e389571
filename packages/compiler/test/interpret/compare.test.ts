import { describe, expect, it } from 'vitest';
import type { Literal } from '../../src/core/core.ts';
import type { CoreKind, CoreType, Lifetime } from '../../src/core/types.ts';
import {
  all,
  any,
  atMost,
  compare,
  field,
  fieldOperand,
  isMet,
  isUnmet,
  literal,
  noneOf,
  not,
  number,
  numberAtLeast,
  numberAtMost,
  oneOf,
  percentOf,
  range,
  tally,
} from '../support/core-builders.ts';
import { judged, verdict } from '../support/interpreted.ts';
import { vocabulary } from '../support/vocabulary.ts';

const usd: CoreType = { kind: 'money', currency: 'USD', neverNegative: false };
const scale: CoreType = { kind: 'scale', name: 'Level', levels: ['Associate', 'Professional', 'Expert'] };
const always: Lifetime = { first: null, last: null, firstRevision: null, lastRevision: null };
const choice: CoreType = { kind: 'choice', name: 'Size', members: ['Small', 'Large'] };

function atLeastLiteral(type: CoreType, value: Literal): ReturnType<typeof compare> {
  return compare(field('it'), type, range({ operand: literal(value), strict: false }, null));
}

function text(value: string): ReturnType<typeof literal> {
  return literal({ kind: 'text', text: value });
}

describe('a range', () => {
  it.each([
    [2, 'unmet'],
    [3, 'met'],
    [4, 'met'],
  ])('with a low end of 3 has %s %s', (value, expected) => {
    expect(verdict(numberAtLeast('sales', 3), { sales: value })).toBe(expected);
  });

  it('excludes a strict end', () => {
    expect(verdict(numberAtLeast('sales', 3, true), { sales: 3 })).toBe('unmet');
  });

  it('compares decimals exactly', () => {
    expect(verdict(numberAtMost('sales', 0.3, true), { sales: 0.1 + 0.2 })).toBe('unmet');
  });

  it('reads numbers that are written with an exponent', () => {
    expect(verdict(numberAtLeast('sales', 1e21), { sales: 1e-7 })).toBe('unmet');
  });

  it('is unmet where one end is violated and the other is missing', () => {
    const between = compare(
      field('sales'),
      number,
      range(
        { operand: literal({ kind: 'number', value: 5 }), strict: false },
        { operand: fieldOperand('limit'), strict: false },
      ),
    );
    expect(judged(between, { sales: 4 }).explanation).toMatchObject({ verdict: 'unmet', missing: [] });
  });

  it('misses the field first, then its operands in order', () => {
    const between = compare(
      field('sales'),
      number,
      range({ operand: fieldOperand('least'), strict: false }, { operand: fieldOperand('most'), strict: false }),
    );
    expect(judged(between, {}).missing).toEqual(['/sales', '/least', '/most']);
  });
});

describe('what a comparison finds', () => {
  it('is the value where it is compared with a literal', () => {
    expect(judged(numberAtLeast('sales', 3), { sales: 4 }).explanation).toMatchObject({
      found: { kind: 'value', value: 4 },
      facts: ['/sales'],
    });
  });

  it('is nothing where the value is missing', () => {
    expect(judged(numberAtLeast('sales', 3), { sales: '4' }).explanation).toMatchObject({
      found: null,
      facts: [],
      missing: ['/sales'],
    });
  });

  it('is both values where it is compared with a field', () => {
    expect(judged(numberAtLeast('sales', fieldOperand('least')), { sales: 4, least: 3 }).explanation).toMatchObject({
      found: { kind: 'values', value: 4, other: 3 },
      facts: ['/sales', '/least'],
    });
  });

  it('is what there is of both values', () => {
    expect(judged(numberAtLeast('sales', fieldOperand('least')), { least: 3 }).explanation.found).toEqual({
      kind: 'values',
      value: null,
      other: 3,
    });
  });

  it('is nothing where both values are missing', () => {
    expect(judged(numberAtLeast('sales', fieldOperand('least')), {}).explanation.found).toBeNull();
  });

  it('is the amount of money', () => {
    const enough = atLeastLiteral(usd, { kind: 'money', amount: 5, currency: 'USD' });
    expect(judged(enough, { it: { amount: 7.5, currency: 'USD' } }).explanation.found).toEqual({
      kind: 'value',
      value: 7.5,
    });
  });

  it('is a text as it was given', () => {
    const enough = atLeastLiteral({ kind: 'duration' }, { kind: 'duration', minutes: 60 });
    expect(judged(enough, { it: 'PT90M' }).explanation.found).toEqual({ kind: 'value', value: 'PT90M' });
  });

  it('names a fact once that is read twice', () => {
    expect(judged(numberAtLeast('sales', fieldOperand('sales')), { sales: 4 }).explanation.facts).toEqual(['/sales']);
  });
});

describe('a value of a type', () => {
  it.each<[string, CoreType, Literal, unknown, string]>([
    [
      'money of the currency',
      usd,
      { kind: 'money', amount: 5, currency: 'USD' },
      { amount: 5, currency: 'USD' },
      'met',
    ],
    ['money of another', usd, { kind: 'money', amount: 5, currency: 'USD' }, { amount: 5, currency: 'EUR' }, 'unknown'],
    ['hours', { kind: 'duration' }, { kind: 'duration', minutes: 90 }, 'PT1H30M', 'met'],
    ['a number without end', number, { kind: 'number', value: 5 }, Infinity, 'unknown'],
    ['weeks', { kind: 'duration' }, { kind: 'duration', minutes: 20161 }, 'P2W', 'unmet'],
    ['days and minutes', { kind: 'duration' }, { kind: 'duration', minutes: 1441 }, 'P1DT1M', 'met'],
    ['a duration without parts', { kind: 'duration' }, { kind: 'duration', minutes: 0 }, 'P', 'unknown'],
    ['a duration without times', { kind: 'duration' }, { kind: 'duration', minutes: 0 }, 'P1DT', 'unknown'],
    ['a duration with a sign', { kind: 'duration' }, { kind: 'duration', minutes: 0 }, '-PT1H', 'unknown'],
    ['a duration in a list', { kind: 'duration' }, { kind: 'duration', minutes: 0 }, ['PT1H'], 'unknown'],
    ['months for a duration', { kind: 'duration' }, { kind: 'duration', minutes: 0 }, 'P1M', 'unknown'],
    ['years and months', { kind: 'period' }, { kind: 'period', months: 18 }, 'P1Y6M', 'met'],
    ['a period after something', { kind: 'period' }, { kind: 'period', months: 0 }, '-P1Y', 'unknown'],
    ['hours for a period', { kind: 'period' }, { kind: 'period', months: 0 }, 'PT1H', 'unknown'],
    ['a day', { kind: 'date' }, { kind: 'date', date: '2024-02-29' }, '2024-02-29', 'met'],
    ['a day that is none', { kind: 'date' }, { kind: 'date', date: '2023-01-01' }, '2023-02-29', 'unknown'],
    ['the leap day of 2000', { kind: 'date' }, { kind: 'date', date: '2000-02-29' }, '2000-02-29', 'met'],
    ['a leap day of 1900', { kind: 'date' }, { kind: 'date', date: '1900-01-01' }, '1900-02-29', 'unknown'],
    ['the 31st of a short month', { kind: 'date' }, { kind: 'date', date: '2023-01-01' }, '2023-11-31', 'unknown'],
    ['the day 0', { kind: 'date' }, { kind: 'date', date: '2023-01-01' }, '2024-01-00', 'unknown'],
    ['a day after something', { kind: 'date' }, { kind: 'date', date: '2023-01-01' }, '12024-01-01', 'unknown'],
    ['a day before something', { kind: 'date' }, { kind: 'date', date: '2023-01-01' }, '2024-01-01T00:00', 'unknown'],
    ['a day in a list', { kind: 'date' }, { kind: 'date', date: '2023-01-01' }, ['2024-02-29'], 'unknown'],
    ['a level', scale, { kind: 'level', name: 'Professional', rank: 1 }, 'Expert', 'met'],
    ['a lower level', scale, { kind: 'level', name: 'Professional', rank: 1 }, 'Associate', 'unmet'],
    ['a level of no scale', scale, { kind: 'level', name: 'Professional', rank: 1 }, 'Master', 'unknown'],
  ])('%s', (_, type, value, fact, expected) => {
    expect(verdict(atLeastLiteral(type, value), { it: fact })).toBe(expected);
  });
});

describe('a length of time', () => {
  it.each([
    ['PT0M', 0],
    ['PT90M', 90],
    ['PT1H30M', 90],
    ['P1D', 1440],
    ['P1DT1H1M', 1501],
    ['P2W', 20160],
    ['P10W', 100800],
    ['P10D', 14400],
  ])('%s is %s minutes', (text, minutes) => {
    const same = compare(field('it'), { kind: 'duration' }, oneOf(literal({ kind: 'duration', minutes })));
    expect(verdict(same, { it: text })).toBe('met');
  });

  it.each([
    ['P0Y', 0],
    ['P7M', 7],
    ['P2Y', 24],
    ['P10Y', 120],
    ['P1Y6M', 18],
  ])('%s is %s months', (text, months) => {
    const same = compare(field('it'), { kind: 'period' }, oneOf(literal({ kind: 'period', months })));
    expect(verdict(same, { it: text })).toBe('met');
  });
});

describe('one of', () => {
  it('is met by one of the names', () => {
    const large = compare(field('size'), choice, oneOf(literal({ kind: 'name', name: 'Large' })));
    expect(verdict(large, { size: 'Large' })).toBe('met');
  });

  it('misses a name that the choice has not', () => {
    const notLarge = compare(field('size'), choice, noneOf(literal({ kind: 'name', name: 'Large' })));
    expect(verdict(notLarge, { size: 'Medium' })).toBe('unknown');
  });

  it('misses an entry that the kind has not', () => {
    const badge: CoreType = { kind: 'entry', of: 'badge' };
    const first = compare(field('badge'), badge, oneOf(literal({ kind: 'name', name: 'First' })));
    expect(vocabulary.kinds[0]?.entries.map(({ name }) => name)).toEqual(['First', 'Second', 'Third']);
    expect([verdict(first, { badge: 'Second' }), verdict(first, { badge: 'Fourth' })]).toEqual(['unmet', 'unknown']);
  });

  it('misses an entry of another kind', () => {
    const first = compare(
      field('badge'),
      { kind: 'entry', of: 'badge' },
      oneOf(literal({ kind: 'name', name: 'First' })),
    );
    const exam: CoreKind = {
      name: 'exam',
      plural: 'exams',
      title: null,
      entries: [{ name: 'E-1', title: null, lifetime: always }],
    };
    const kinds = [...vocabulary.kinds, exam];
    expect(verdict(first, { badge: 'E-1' }, { vocabulary: { ...vocabulary, kinds } })).toBe('unknown');
  });

  it('is decided by an equal operand, whatever is missing', () => {
    const same = compare(field('name'), { kind: 'text' }, oneOf(fieldOperand('other'), text('Ada')));
    expect(verdict(same, { name: 'Ada' })).toBe('met');
  });

  it('is open where no operand that is there is equal', () => {
    const same = compare(field('name'), { kind: 'text' }, oneOf(fieldOperand('other'), text('Ada')));
    expect(judged(same, { name: 'Bo' })).toMatchObject({ verdict: 'unknown', missing: ['/other'] });
  });

  it('negated is unmet by an equal operand, whatever is missing', () => {
    const none = compare(field('name'), { kind: 'text' }, noneOf(fieldOperand('other'), text('Ada')));
    expect(verdict(none, { name: 'Ada' })).toBe('unmet');
  });

  it('compares yes and no', () => {
    const same = compare(field('a'), { kind: 'yesno' }, oneOf(fieldOperand('b')));
    expect(verdict(same, { a: false, b: false })).toBe('met');
  });
});

describe('a percentage of a field', () => {
  const quarter = numberAtLeast('cloudSales', percentOf(25, 'sales'));

  it.each([
    [25, 100, 'met'],
    [24.99, 100, 'unmet'],
    [0.075, 0.3, 'met'],
    [-1, -4, 'met'],
    [-2, -4, 'unmet'],
  ])('%s is at least 25%% of %s: %s', (part, whole, expected) => {
    expect(verdict(quarter, { cloudSales: part, sales: whole })).toBe(expected);
  });

  it('is exact', () => {
    const third = numberAtLeast('cloudSales', percentOf(33.3333333333333, 'sales'));
    expect(verdict(third, { cloudSales: 333333333333.333, sales: 1e12 })).toBe('met');
  });

  it('of nothing is not applicable', () => {
    expect(judged(quarter, { cloudSales: 5, sales: 0 }).explanation).toMatchObject({
      verdict: 'not applicable',
      because: { kind: 'nothingToMeasure' },
      facts: ['/cloudSales', '/sales'],
    });
  });

  it('of nothing is not applicable even where the part is missing', () => {
    expect(verdict(quarter, { sales: 0 })).toBe('not applicable');
  });

  it('may still be met where the whole is missing', () => {
    expect(verdict(any(quarter, isUnmet), { cloudSales: 5 })).toBe('unknown');
  });

  it('may still be not applicable where the whole is missing', () => {
    expect(verdict(not(all(quarter, isMet)), { cloudSales: 5 })).toBe('unknown');
  });

  it('that may be not applicable makes a tally not applicable', () => {
    expect(verdict(tally(atMost(1), quarter), { cloudSales: 5 })).toBe('unknown');
  });

  it('misses the part and the whole', () => {
    expect(judged(quarter, {}).missing).toEqual(['/cloudSales', '/sales']);
  });

  it('finds the part and the whole', () => {
    expect(judged(quarter, { cloudSales: 25, sales: 100 }).explanation.found).toEqual({
      kind: 'values',
      value: 25,
      other: 100,
    });
  });
});
