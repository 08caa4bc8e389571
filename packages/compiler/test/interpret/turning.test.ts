import { describe, expect, it } from 'vitest';
import { standings } from '../../src/interpret/turning.ts';

/** The days of a row of days on which something may be different from the day before. */
const turning = (condition: unknown, facts: unknown, days: readonly string[]): readonly string[] | null => {
  const standingOn = standings([condition], facts);
  if (standingOn === null) return null;
  return days.filter((day, place) => place > 0 && standingOn(day) !== standingOn(days[place - 1] ?? ''));
};

const days = ['2024-04-07', '2024-04-08', '2024-04-09', '2024-04-10', '2024-04-11', '2024-04-12'];

describe('where a day stands', () => {
  it('changes with a day that facts name, and after it', () => {
    expect(turning({}, { since: '2024-04-11' }, days)).toEqual([
      '2024-04-09',
      '2024-04-10',
      '2024-04-11',
      '2024-04-12',
    ]);
  });

  it('changes where a day counted back is one of them, or the day before', () => {
    const back = { from: 'day', months: 2, days: 0 };
    expect(turning(back, { since: '2024-02-10' }, days)).toContain('2024-04-09');
    expect(turning(back, { since: '2024-02-10' }, days)).toContain('2024-04-10');
  });

  it('changes with every day that facts name, whatever words they have', () => {
    expect(turning({}, { reports: [{ kind: 'measured', made: '2024-04-10' }] }, days)).toContain('2024-04-10');
  });

  it('is not known where days are added up', () => {
    expect(turning({ kind: 'inTotal' }, {}, days)).toBeNull();
  });
});
