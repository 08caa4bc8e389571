import { describe, expect, it } from 'vitest';
import { createValidator } from '../../src/validate/index.ts';
import { issuesOf, shape } from './sample.ts';

/** An object that JSON gives: its own property may have any name. */
function json(text: string): unknown {
  return JSON.parse(text);
}

const prototypeNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
];

describe('facts of properties that are not data', () => {
  it.each(prototypeNames)('named %s are no fields', (name) => {
    const facts = json(`{ ${JSON.stringify(name)}: { "city": "Oslo" } }`);
    expect(issuesOf(facts)).toEqual([`unknownField /${name}: "${name}" is not a field of a partner.`]);
  });

  it.each(prototypeNames)('named %s are no entries, choices or levels', (name) => {
    expect(issuesOf({ size: name, tier: name, lead: { level: name } })).toHaveLength(3);
  });

  it('that are inherited are not there', () => {
    expect(issuesOf(Object.create({ city: 7 }))).toEqual([]);
    expect(issuesOf({ lead: Object.create({ employment: 'Never' }) })).toEqual([]);
  });

  it('that a class has as getters are not asked', () => {
    class Partner {
      get city(): string {
        throw new Error('asked');
      }
    }
    expect(issuesOf(new Partner())).toEqual([]);
  });

  it('that are getters of their own may throw', () => {
    const facts = {
      get city(): string {
        throw new Error('no city');
      },
    };
    expect(issuesOf(facts)).toEqual([
      'unreadable : Reading the facts failed here: no city. Nothing after this was checked.',
    ]);
  });

  it('that throw what is no error are unreadable as well', () => {
    const throwing = new Proxy(
      {},
      {
        ownKeys: () => {
          // eslint-disable-next-line @typescript-eslint/only-throw-error -- facts may be anything
          throw 'nothing';
        },
      },
    );
    expect(issuesOf({ lead: throwing })[0]).toContain('unreadable /lead: Reading the facts failed here.');
  });

  it('that are symbols or not enumerable are not there', () => {
    const facts = Object.defineProperty({ [Symbol('city')]: 7 }, 'city', { value: 7, enumerable: false });
    expect(issuesOf(facts)).toEqual([]);
  });

  it('that a proxy gives are read like any other', () => {
    expect(issuesOf(new Proxy({ city: 7 }, {}))[0]).toContain('wrongType /city');
    expect(issuesOf(new Proxy({ city: 'Oslo' }, {}))).toEqual([]);
  });

  it('that a proxy invents without end come to an end', () => {
    const endless: object = new Proxy({}, { ownKeys: () => ['manager'], get: () => endless, getOwnPropertyDescriptor });
    expect(issuesOf({ lead: endless })).toHaveLength(1);
  });
});

function getOwnPropertyDescriptor(): PropertyDescriptor {
  return { enumerable: true, configurable: true, value: 0 };
}

describe('lists that are not what they seem', () => {
  it('have no holes', () => {
    const holed: unknown[] = [];
    holed[2] = 'x';
    expect(issuesOf({ lead: { languages: holed } })).toEqual([
      'wrongType /lead/languages/0: Expected an item, found null. Leave out what is not known.',
      'wrongType /lead/languages/1: Expected an item, found null. Leave out what is not known.',
    ]);
  });

  it('may claim to be endless', () => {
    const endless: unknown[] = [];
    endless.length = 2 ** 32 - 1;
    expect(issuesOf({ scores: endless }, { maxValues: 1000, maxIssues: 2000 }).at(-1)).toContain(
      'more than 1000 values',
    );
  });

  it('may be very long', () => {
    const scores = Array.from({ length: 1_000_001 }, () => 1);
    expect(issuesOf({ scores })).toEqual([
      'tooLarge /scores: The facts have more than 1000000 values; the rest was not checked.',
    ]);
  });

  it('are no objects with a length', () => {
    expect(issuesOf({ scores: { length: 1, 0: 5 } })).toHaveLength(2);
  });
});

describe('values that JSON does not have', () => {
  it.each([
    [Number.NaN, 'Expected a number that can be written out, found NaN.'],
    [Infinity, 'Expected a number that can be written out, found Infinity.'],
    [10n, 'Expected a number, found a JavaScript bigint.'],
    [Symbol('x'), 'Expected a number, found a JavaScript symbol.'],
    [() => 5, 'Expected a number, found a JavaScript function.'],
    [Object(5), 'Expected a number, found an object of the kind "Number".'],
    [new Map(), 'Expected a number, found an object of the kind "Map".'],
  ])('%s are no numbers', (share, message) => {
    expect(issuesOf({ share })).toEqual([expect.stringContaining(message)]);
  });

  it('may be minus zero, which is zero', () => {
    expect(issuesOf({ employees: -0 })).toEqual([]);
  });

  it.each([2 ** 53 + 2, 9_007_199_254_740_992, 0.1 + 0.2, 1 / 3, 123_456_789_012_345.67])(
    '%d may not be what was meant',
    (share) => {
      expect(issuesOf({ share })[0]).toContain('more than 15 significant digits');
      expect(issuesOf({ sales: { amount: share, currency: 'USD' } })[0]).toContain('inexactNumber /sales/amount');
    },
  );

  it.each(['\ud800', '\udc00x', '\0', '\u2028', 'x'.repeat(1_000_000)])('a text may be any text', (city) => {
    expect(issuesOf({ city })).toEqual([]);
  });
});

describe('facts that are nested a hundred thousand deep', () => {
  it('are too deep where a field leads on', () => {
    let lead: object = {};
    for (let level = 0; level < 100_000; level += 1) lead = { manager: lead };
    expect(issuesOf({ lead })).toHaveLength(1);
  });

  it('are wrong where none does', () => {
    let value: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) value = [value];
    expect(issuesOf({ employees: value })).toEqual(['wrongType /employees: Expected a number, found a list.']);
  });

  it('are compared no further than they are checked', () => {
    let value: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) value = [value];
    const item = { id: 'ana', languages: value };
    expect(issuesOf({ individuals: [item, { ...item, languages: [value] }] })).not.toEqual([]);
  });
});

describe('the limits of one validation', () => {
  it('hold instead of the validator’s own', () => {
    const validator = createValidator(shape, { maxValues: 2 });
    const facts = { city: 'Oslo', share: 1, employees: 2 };
    expect(validator.validate(facts).ok).toBe(false);
    expect(validator.validate(facts, { maxValues: 3 }).ok).toBe(true);
    expect(validator.validate(facts).ok).toBe(false);
  });
});
