import { describe, expect, it } from 'vitest';
import { always, contains, daysAfter, daysBefore, intersection, isEmpty } from '../../src/calendar/lifetimes.ts';

describe('the days before and after a day', () => {
  it('end and begin beside it', () => {
    expect(daysBefore('2024-03-01')).toEqual({ ...always, last: '2024-02-29' });
    expect(daysAfter('2024-02-29')).toEqual({ ...always, first: '2024-03-01' });
  });

  it.each([
    ['before the first day of the calendar', daysBefore('0001-01-01')],
    ['after its last day', daysAfter('9999-12-31')],
  ])('are none %s', (_, lifetime) => {
    expect(isEmpty(lifetime)).toBe(true);
    for (const day of ['0001-01-01', '2024-01-01', '9999-12-31']) {
      expect(contains(lifetime, day)).toBe(false);
      expect(isEmpty(intersection(lifetime, { ...always, first: day, last: day }))).toBe(true);
    }
  });

  it.each(['0001-01-02', '9999-12-31'])('are some before %s', (day) => {
    expect(isEmpty(daysBefore(day))).toBe(false);
    expect(contains(daysBefore(day), '0001-01-01')).toBe(true);
  });
});
