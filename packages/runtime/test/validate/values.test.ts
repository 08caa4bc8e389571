import { describe, expect, it } from 'vitest';
import { issuesOf } from './sample.ts';

describe('a number', () => {
  it.each([0, -0, 12, -2.5, 0.1, 1e300, 5e-324, 999_999_999_999_999, 123_456_789_012.345, 0.000_001, 19.99])(
    'may be %d',
    (share) => {
      expect(issuesOf({ share })).toEqual([]);
    },
  );

  it('is not a text', () => {
    expect(issuesOf({ share: '8' })).toEqual([
      'wrongType /share: Expected a number, found the text "8". Write it without quotation marks.',
    ]);
  });

  it.each(['12', '-8', '2.75'])('is not in quotation marks, unlike "%s"', (share) => {
    expect(issuesOf({ share })[0]).toMatch(/Write it without quotation marks\.$/u);
  });

  it.each(['8 hours', 'about 8', '1.', '.5'])('is not the text "%s"', (share) => {
    expect(issuesOf({ share })).toEqual([`wrongType /share: Expected a number, found the text "${share}".`]);
  });

  it('has at most 15 significant digits', () => {
    expect(issuesOf({ share: 0.1 + 0.2 })).toEqual([
      'inexactNumber /share: The number 0.30000000000000004 has more than 15 significant digits, ' +
        'so it may not be exactly what was meant. Round it where it comes from.',
    ]);
  });

  it.each([2 ** 53, 1_000_000_000_000_001, 1.234_567_890_123_456_7])('is exact, unlike %d', (share) => {
    expect(issuesOf({ share })[0]).toContain('inexactNumber /share');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('is finite, unlike %d', (share) => {
    expect(issuesOf({ share })).toEqual([
      `inexactNumber /share: Expected a number that can be written out, found ${share}.`,
    ]);
  });

  it('is not negative where the catalog says never', () => {
    expect(issuesOf({ employees: -1 })).toEqual([
      'negative /employees: Expected a number that is not negative, found -1.',
    ]);
  });
});

describe('a number with two mistakes', () => {
  it('is told both', () => {
    expect(issuesOf({ employees: -0.1 - 0.2 }).map((issue) => issue.split(' ')[0])).toEqual([
      'inexactNumber',
      'negative',
    ]);
  });
});

describe('an amount of money', () => {
  it('has an amount and its currency', () => {
    expect(issuesOf({ sales: { amount: 12.5, currency: 'USD' } })).toEqual([]);
  });

  it('may be unknown', () => {
    expect(issuesOf({ sales: { amount: null, currency: null } })).toEqual([]);
  });

  it('is in the currency of the catalog', () => {
    expect(issuesOf({ sales: { amount: 12.5, currency: 'EUR' } })).toEqual([
      'wrongCurrency /sales/currency: Expected the currency "USD", found the text "EUR".',
    ]);
  });

  it('does not leave its currency out', () => {
    expect(issuesOf({ sales: { amount: 12.5 } })).toEqual([
      'wrongCurrency /sales/currency: The amount has no currency; write { "amount": 100, "currency": "USD" }.',
    ]);
  });

  it('is not a mere number', () => {
    expect(issuesOf({ sales: 12.5 })).toEqual([
      'wrongType /sales: Expected an amount of money such as { "amount": 100, "currency": "USD" }, found the number 12.5.',
    ]);
  });

  it('is not negative where the catalog says never', () => {
    expect(issuesOf({ sales: { amount: -1, currency: 'USD' } })).toEqual([
      'negative /sales/amount: Expected a number that is not negative, found -1.',
    ]);
  });
});

describe('a date', () => {
  it.each(['0001-01-01', '2000-02-29', '2024-02-29', '9999-12-31'])('may be %s', (founded) => {
    expect(issuesOf({ founded })).toEqual([]);
  });

  it.each([
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '0000-01-01',
  ])('is a day of the calendar, unlike %s', (founded) => {
    expect(issuesOf({ founded })).toEqual([`malformedDate /founded: There is no day "${founded}" in the calendar.`]);
  });

  it('has the form of a date', () => {
    expect(issuesOf({ founded: '5 May 2024' })).toEqual([
      'malformedDate /founded: Expected a date such as "2024-05-01", found the text "5 May 2024".',
    ]);
  });

  it('has no time of day', () => {
    expect(issuesOf({ founded: '2024-05-01T10:00:00Z' })).toEqual([
      'malformedDate /founded: Expected a date such as "2024-05-01", found the text "2024-05-01T10:00:00Z". ' +
        'Leave out the time of day.',
    ]);
  });

  it('is a text', () => {
    expect(issuesOf({ founded: new Date(0) })).toEqual([
      'wrongType /founded: Expected a date such as "2024-05-01", found an object of the kind "Date".',
    ]);
  });
});

describe('a duration', () => {
  it.each(['PT0M', 'PT1H', 'P2D', 'P2W', 'P1DT2H3M', 'PT90M'])('may be %s', (callBack) => {
    expect(issuesOf({ callBack })).toEqual([]);
  });

  it.each(['', 'P', 'PT', 'P1DT', 'P1W2D', 'PT1.5H', '-PT1H', '+PT1H', 'pt1h', 'PT1S', 'PT1H\n', 'PT1H2H', 'PT1M1H'])(
    'may not be %j',
    (callBack) => {
      expect(issuesOf({ callBack })).toEqual([
        `malformedDuration /callBack: Expected a length of time such as "PT1H", "P2D" or "P2W", found the text ${JSON.stringify(callBack)}.`,
      ]);
    },
  );

  it('has no months', () => {
    expect(issuesOf({ callBack: 'P1M' })[0]).toContain('say it in weeks, days, hours and minutes');
  });
});

describe('a period', () => {
  it.each(['P6M', 'P1Y', 'P1Y6M', 'P0M'])('may be %s', (membership) => {
    expect(issuesOf({ membership })).toEqual([]);
  });

  it.each(['', 'P', 'P1', 'P6M1Y', 'PT6M', 'P1.5Y'])('may not be %j', (membership) => {
    expect(issuesOf({ membership })[0]).toContain(
      'malformedDuration /membership: Expected a number of years and months',
    );
  });
});

describe('a name', () => {
  it('of a choice is one of its members', () => {
    expect(issuesOf({ lead: { employment: 'Fulltime' } })).toEqual([
      'unknownChoice /lead/employment: Expected one of "FullTime", "PartTime", "Contractor", found "Fulltime". Did you mean "FullTime"?',
    ]);
  });

  it('of a scale is one of its levels', () => {
    expect(issuesOf({ lead: { level: 'Professional' } })).toEqual([
      'unknownLevel /lead/level: Expected one of "Associate", "Expert", found "Professional".',
    ]);
  });

  it('of an entry is in the catalog', () => {
    expect(issuesOf({ tier: 'CoreSecurty' })).toEqual([
      'unknownEntry /tier: The catalog has no specialization "CoreSecurty". Did you mean "CoreSecurity"?',
    ]);
  });

  it.each(['toString', '__proto__', 'constructor'])('is not found by chance: %s', (tier) => {
    expect(issuesOf({ tier })).toEqual([`unknownEntry /tier: The catalog has no specialization "${tier}".`]);
  });
});

describe('a yes/no', () => {
  it.each(['no', 'TRUE', 'False'])('is not in quotation marks, unlike "%s"', (supported) => {
    expect(issuesOf({ supported })[0]).toMatch(/Write true or false without quotation marks\.$/u);
  });

  it.each(['yes, mostly', 'oh no', 7])('is not %j', (supported) => {
    expect(issuesOf({ supported })[0]).toMatch(/^wrongType \/supported: Expected true or false, found [^.]*\.$/u);
  });

  it('is true or false', () => {
    expect(issuesOf({ supported: 'yes' })).toEqual([
      'wrongType /supported: Expected true or false, found the text "yes". Write true or false without quotation marks.',
    ]);
  });
});

describe('a text in a message', () => {
  const found = (founded: string): string => issuesOf({ founded })[0]?.split('found ')[1] ?? '';

  it('is whole up to 60 characters', () => {
    expect(found('x'.repeat(60))).toBe(`the text "${'x'.repeat(60)}".`);
  });

  it('is cut after 60 characters', () => {
    expect(found('x'.repeat(61))).toBe(`the text "${'x'.repeat(60)}…".`);
  });
});

describe('a period written as a length of time', () => {
  it('is told to be years and months', () => {
    expect(issuesOf({ membership: 'P2W' })[0]).toMatch(/found the text "P2W"\. Say it in years and months\.$/u);
  });

  it('is told nothing where it is none of both', () => {
    expect(issuesOf({ membership: 'soon' })[0]).toMatch(/found the text "soon"\.$/u);
  });
});
