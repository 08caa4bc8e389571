import { describe, expect, it } from 'vitest';
import { dayProblem, evaluationDay, isDay, today } from '../src/day/day.ts';

describe('The day to judge on', () => {
  it.each(['2024-06-01', '2024-02-29', '1999-12-31'])('can be %s', (day) => {
    expect(isDay(day)).toBe(true);
    expect(dayProblem(day)).toBeNull();
  });

  it.each(['2023-02-29', '2024-13-01', '2024-6-1', '01.06.2024', 'today', '0000-01-01'])('cannot be %s', (day) => {
    expect(isDay(day)).toBe(false);
    expect(dayProblem(day)).toContain('year-month-day');
  });

  it('is today where none is set, by the clock of the place', () => {
    const lateOnNewYearsEve = new Date(2024, 11, 31, 23, 59);
    expect(today(lateOnNewYearsEve)).toBe('2024-12-31');
    expect(evaluationDay('', lateOnNewYearsEve)).toBe('2024-12-31');
    expect(dayProblem('')).toBeNull();
  });

  it('is today where the setting is no day', () => {
    expect(evaluationDay('soon', new Date(2024, 0, 2))).toBe('2024-01-02');
    expect(evaluationDay('2020-05-06', new Date(2024, 0, 2))).toBe('2020-05-06');
  });
});
