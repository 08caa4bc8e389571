import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dayBack, daysBetween, nextDay } from '../../src/interpret/days.ts';

const first = Temporal.PlainDate.from('0001-01-01');
const last = Temporal.PlainDate.from('9999-12-31');

/** Any day of the years 0001 to 9999. */
const days = fc.nat(last.since(first).days).map((count) => first.add({ days: count }));

describe('days, as an independent calendar counts them', () => {
  it('are counted back by months and then by days, and no further than to the day before all days', () => {
    fc.assert(
      fc.property(days, fc.nat(30_000), fc.nat(40_000), fc.constantFrom('day', 'month'), (day, months, count, from) => {
        const begin = from === 'month' ? day.with({ day: 1 }) : day;
        const back = begin.subtract({ months }).subtract({ days: count });
        const expected = Temporal.PlainDate.compare(back, first) < 0 ? '0000-12-31' : back.toString();
        expect(dayBack({ from, months, days: count }, day.toString())).toBe(expected);
      }),
    );
  });

  it('are the last from which so many months are over on the day', () => {
    fc.assert(
      fc.property(days, fc.nat(1_000), (day, months) => {
        fc.pre(Temporal.PlainDate.compare(day, first.add({ months })) >= 0);
        const found = Temporal.PlainDate.from(dayBack({ from: 'end', months, days: 0 }, day.toString()));
        const isOver = (from: Temporal.PlainDate): boolean =>
          Temporal.PlainDate.compare(from.add({ months }), day) <= 0;
        expect([isOver(found), months > 0 && isOver(found.add({ days: 1 }))]).toEqual([true, false]);
      }),
    );
    expect(dayBack({ from: 'end', months: 6, days: 0 }, '0001-03-01')).toBe('0000-12-31');
  });

  it('follow each other', () => {
    fc.assert(
      fc.property(days, (day) => {
        fc.pre(!day.equals(last));
        expect(nextDay(day.toString())).toBe(day.add({ days: 1 }).toString());
      }),
    );
    expect(nextDay('0000-12-31')).toBe('0001-01-01');
    expect(nextDay('9999-12-31') > '9999-12-31').toBe(true);
  });

  it('lie so many days apart', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        expect(daysBetween(one.toString(), other.toString())).toBe(other.since(one).days);
      }),
    );
    expect(daysBetween('0000-12-31', '0001-01-01')).toBe(1);
  });
});
