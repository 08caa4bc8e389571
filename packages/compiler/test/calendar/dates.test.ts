import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dayAfter, dayBefore, isDate, repairedDate } from '../../src/calendar/dates.ts';

const dayNumber = fc.integer({ min: 1, max: 3_652_057 });
const epoch = Temporal.PlainDate.from('0001-01-01');

describe('a day of the calendar', () => {
  it('has the neighbours that Temporal gives it', () => {
    fc.assert(
      fc.property(dayNumber, (days) => {
        const date = epoch.add({ days });
        expect(dayAfter(date.toString())).toBe(date.add({ days: 1 }).toString());
        expect(dayBefore(date.toString())).toBe(date.subtract({ days: 1 }).toString());
      }),
    );
  });

  it('exists exactly where Temporal knows it', () => {
    const part = (max: number): fc.Arbitrary<string> =>
      fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), part(13), part(32), (year, month, day) => {
        const text = `${String(year).padStart(4, '0')}-${month}-${day}`;
        const known = ((): boolean => {
          try {
            return Temporal.PlainDate.from(text).toString() === text;
          } catch {
            return false;
          }
        })();
        expect(isDate(text)).toBe(known);
      }),
    );
  });

  it.each([
    ['2024', '2024-02-29'],
    ['2023', '2023-02-28'],
    ['2000', '2000-02-29'],
    ['1900', '1900-02-28'],
    ['2100', '2100-02-28'],
  ])('in February of %s is the last on %s', (year, last) => {
    expect(isDate(`${year}-02-29`)).toBe(last.endsWith('29'));
    expect(dayBefore(`${year}-03-01`)).toBe(last);
    expect(dayAfter(last)).toBe(`${year}-03-01`);
  });

  it.each([
    ['2024-5-6', '2024-05-06'],
    ['2024-02-30', '2024-02-29'],
    ['2024-31-05', '2024-05-31'],
    ['2024-13-13', null],
  ])('written as %s was most likely meant as %s', (written, meant) => {
    expect(repairedDate(written)).toBe(meant);
  });
});
