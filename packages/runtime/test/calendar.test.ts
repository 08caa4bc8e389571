import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dateOf,
  dateOrZero,
  dayBack,
  dayNumber,
  daysInMonth,
  fromDayNumber,
  isDate,
} from '../src/index.ts';
import { dayNumberOf } from '../src/calendar.ts';

const first = Temporal.PlainDate.from('0001-01-01');
const last = Temporal.PlainDate.from('9999-12-31');
const allDays = last.since(first).days;

/** Any day of the years 0001 to 9999. */
const days = fc.nat(allDays).map((count) => first.add({ days: count }));

/** Texts that are dates, or nearly so. */
const nearlyDates = fc
  .tuple(fc.integer({ min: 0, max: 10_500 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }))
  .map(([year, month, day]) =>
    [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'),
  );

const numeral = ({ year, month, day }: Temporal.PlainDate): number => year * 10_000 + month * 100 + day;

function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < '0001') return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

describe('a date', () => {
  it('is a real day in the form YYYY-MM-DD', () => {
    fc.assert(
      fc.property(nearlyDates, (text) => {
        expect(isDate(text)).toBe(isRealDay(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('is nothing else', () => {
    const others = [
      '2024-1-01',
      '2024-01-1x',
      '20240-1-01',
      '2024/01/01',
      '２024-01-01',
      '2024-01-01 ',
      '2024-01-0:',
      '2024-0/-01',
      '2024-01-001',
      ' 024-01-01',
      '+024-01-01',
      '',
    ];
    for (const value of [...others, 20240101, null, undefined, {}, ['2024-01-01']]) {
      expect(isDate(value)).toBe(false);
      expect(dateOrZero(value)).toBe(0);
    }
  });

  it('is read as a numeral that compares as days do', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        const order = Temporal.PlainDate.compare(one, other);
        expect(Math.sign((dateOf(one.toString()) ?? 0) - (dateOf(other.toString()) ?? 0))).toBe(order);
        expect(dateOf(one.toString())).toBe(one.year * 10_000 + one.month * 100 + one.day);
      }),
    );
  });

  it('is read the same however many are remembered', () => {
    const texts = Array.from({ length: 25_000 }, (_, count) => fromDayNumber(count));
    const read = texts.map(dateOf);
    expect(texts.map(dateOf)).toEqual(read);
  });
});

describe('arithmetic of days', () => {
  it('counts days from 1970-01-01', () => {
    const epoch = Temporal.PlainDate.from('1970-01-01');
    fc.assert(
      fc.property(days, (day) => {
        expect(dayNumber(day.toString())).toBe(day.since(epoch).days);
        expect(fromDayNumber(dayNumber(day.toString()))).toBe(day.toString());
      }),
    );
  });

  it('adds days', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        const sum = day.add({ days: count });
        fc.pre(Temporal.PlainDate.compare(sum, first) >= 0 && Temporal.PlainDate.compare(sum, last) <= 0);
        expect(addDays(day.toString(), count)).toBe(sum.toString());
      }),
    );
  });

  it('adds months, to the last day of a month that is too short', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -500, max: 500 }), (day, months) => {
        const sum = day.add({ months });
        fc.pre(Temporal.PlainDate.compare(sum, first) >= 0 && Temporal.PlainDate.compare(sum, last) <= 0);
        expect(addMonths(day.toString(), months)).toBe(sum.toString());
      }),
    );
    expect(addMonths('2012-02-29', 12)).toBe('2013-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-01-31', 13, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-02-29', 1200, '2124-02-29'],
    ['2000-02-29', 1200, '2100-02-28'],
    ['1996-02-29', 48, '2000-02-29'],
    ['1896-02-29', 48, '1900-02-28'],
    ['2024-12-31', 2, '2025-02-28'],
    ['2024-08-31', 1, '2024-09-30'],
    ['2024-10-31', 1, '2024-11-30'],
  ])('from %s comes, %i months later, to %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('knows how many days a month has', () => {
    fc.assert(
      fc.property(days, ({ year, month, daysInMonth: expected }) => {
        expect(daysInMonth(year, month)).toBe(expected);
      }),
    );
  });

  it('counts back by months and then by days, and no further than to the day before all days', () => {
    fc.assert(
      fc.property(days, fc.nat(30_000), fc.nat(40_000), fc.boolean(), (day, months, count, ofMonth) => {
        const from = ofMonth ? day.with({ day: 1 }) : day;
        const back = from.subtract({ months }).subtract({ days: count });
        const expected = Temporal.PlainDate.compare(back, first) < 0 ? 1231 : numeral(back);
        expect(dayBack(numeral(day), months, count, ofMonth)).toBe(expected);
        expect(dayNumberOf(numeral(day))).toBe(dayNumber(day.toString()));
      }),
    );
    expect(dayNumberOf(1231)).toBe(dayNumber('0001-01-01') - 1);
  });

  it('is counted back to the last day from which so many months are over', () => {
    fc.assert(
      fc.property(days, fc.nat(1_000), (day, months) => {
        // Neither the first days nor the last ones, from which the calendar does not go so far.
        fc.pre(Temporal.PlainDate.compare(day, first.add({ months })) >= 0 && day.year < last.year);
        const found = fromDayNumber(dayNumberOf(dayBack(numeral(day), months, 0, 'end')));
        const isOver = (from: string): boolean => addMonths(from, months) <= day.toString();
        expect([isOver(found), months > 0 && isOver(addDays(found, 1))]).toEqual([true, false]);
      }),
    );
  });

  it('leaves neither the calendar nor texts that are no days', () => {
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addMonths('0001-01-31', -1)).toThrow(RangeError);
    expect(() => addMonths('9999-12-31', 1)).toThrow(RangeError);
    expect(() => fromDayNumber(dayNumber('0001-01-01') - 1)).toThrow(RangeError);
    expect(() => fromDayNumber(dayNumber('9999-12-31') + 1)).toThrow(RangeError);
    for (const read of [dayNumber, (day: string) => addDays(day, 1), (day: string) => addMonths(day, 1)]) {
      expect(() => read('2023-02-29')).toThrow('"2023-02-29" is not a day of the form YYYY-MM-DD');
    }
  });
});
