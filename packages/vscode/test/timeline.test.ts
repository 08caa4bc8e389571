import { describe, expect, it } from 'vitest';
import { timelineQuestion } from '../src/requests/timeline.ts';
import { readHistories } from '../src/timeline/histories.ts';
import { inOrderOfLikelihood } from '../src/timeline/order.ts';
import { periodInWords, readPeriod, wholePeriod, yearsAround } from '../src/timeline/period.ts';

describe('The days of a timeline', () => {
  it.each(['2023-01-01 – 2025-12-31', '2023-01-01 - 2025-12-31', '2023-01-01 to 2025-12-31', '2023-01-01..2025-12-31'])(
    'are read from %s',
    (text) => {
      expect(readPeriod(text)).toEqual({ from: '2023-01-01', to: '2025-12-31' });
    },
  );

  it.each(['', '2023', '2023-01-01', '2023-02-30 – 2025-12-31'])('are not read from "%s"', (text) => {
    expect(readPeriod(text)).toBe('Write the first day and the last day, such as 2023-01-01 – 2025-12-31.');
  });

  it('are in their order', () => {
    expect(readPeriod('2025-01-01 – 2024-01-01')).toBe('The last day, 2024-01-01, is before the first, 2025-01-01.');
  });

  it('are those of the year, or of the next one as well', () => {
    expect(periodInWords(yearsAround('2024-06-01', 0))).toBe('2024-01-01 – 2024-12-31');
    expect(periodInWords(yearsAround('2024-06-01', 1))).toBe('2024-01-01 – 2025-12-31');
  });

  it('are all where nobody says others', () => {
    expect(periodInWords(wholePeriod)).toBe('all of it');
  });
});

describe('The histories that were chosen', () => {
  it('are remembered by document, with their days', () => {
    const chosen = { uri: 'file:///otters.yaml', period: { from: '2024-01-01', to: '2024-12-31' } };
    expect([...readHistories({ 'file:///p.proviso': chosen })]).toEqual([['file:///p.proviso', chosen]]);
  });

  it('are shown whole where the days cannot be read', () => {
    const [[, chosen] = []] = [...readHistories({ 'file:///p.proviso': { uri: 'file:///otters.yaml' } })];
    expect(chosen?.period).toEqual(wholePeriod);
  });

  it.each([[undefined], ['x'], [{ 'file:///p.proviso': {} }]])('are none where %j is remembered', (value) => {
    expect(readHistories(value).size).toBe(0);
  });
});

describe('The files to choose from', () => {
  it('begin with that of last time and those that are called histories', () => {
    expect(inOrderOfLikelihood(['/a.json', '/histories/c.yaml', '/b.yaml', '/histories/a.yaml'], '/b.yaml')).toEqual([
      '/b.yaml',
      '/histories/a.yaml',
      '/histories/c.yaml',
      '/a.json',
    ]);
  });
});

describe('The answer', () => {
  it('is a page', () => {
    expect(timelineQuestion.read({ html: '<p>', period: null })).toEqual({ html: '<p>' });
    expect(timelineQuestion.read(null)).toBeNull();
  });
});
