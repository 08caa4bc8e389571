import { describe, expect, it } from 'vitest';
import { issuesOf } from './sample.ts';

describe('items of one identity', () => {
  it('may add to each other', () => {
    const individuals = [
      { id: 'ana', employment: 'FullTime', contact: { city: 'Rome' } },
      { id: 'ana', level: 'Expert', contact: { city: 'Rome', phone: '1' } },
    ];
    expect(issuesOf({ individuals })).toEqual([]);
  });

  it('may repeat each other', () => {
    const ana = { id: 'ana', employment: 'FullTime', passed: { exam: [{ entry: 'CSE-646-203', since: null }] } };
    expect(issuesOf({ individuals: [ana, { ...ana, passed: { exam: [{ entry: 'CSE-646-203' }] } }] })).toEqual([]);
  });

  it('give one value', () => {
    const individuals = [
      { id: 'ana', employment: 'FullTime' },
      { id: 'bo', employment: 'Contractor' },
      { id: 'ana', employment: 'PartTime' },
    ];
    expect(issuesOf({ individuals })).toEqual([
      'contradiction /individuals/2/employment: One and the same item is given twice, and the two disagree: ' +
        '/individuals/0/employment is "FullTime", but /individuals/2/employment is "PartTime".',
    ]);
  });

  it('give one value within objects', () => {
    const individuals = [
      { id: 'ana', contact: { city: 'Rome' } },
      { id: 'ana', contact: { city: 'Oslo' } },
    ];
    expect(issuesOf({ individuals })).toEqual([
      'contradiction /individuals/1/contact/city: One and the same item is given twice, and the two disagree: ' +
        '/individuals/0/contact/city is "Rome", but /individuals/1/contact/city is "Oslo".',
    ]);
  });

  it('give one list', () => {
    const individuals = [
      { id: 'ana', languages: ['en'] },
      { id: 'ana', languages: ['en', 'it'] },
    ];
    expect(issuesOf({ individuals })).toEqual([
      'contradiction /individuals/1/languages: One and the same item is given twice, and the two disagree: ' +
        '/individuals/0/languages and /individuals/1/languages differ.',
    ]);
  });

  it('contradict the one that said it first, be it not the first of all', () => {
    const individuals = [{ id: 'ana' }, { id: 'ana', level: 'Expert' }, { id: 'ana', level: 'Associate' }];
    expect(issuesOf({ individuals })[0]).toContain('/individuals/1/level is "Expert", but /individuals/2/level');
  });

  it('are found in lists that may have more', () => {
    const known = [
      { id: 'ana', level: 'Expert' },
      { id: 'ana', level: 'Associate' },
    ];
    expect(issuesOf({ individuals: { known } })[0]).toContain('contradiction /individuals/known/1/level');
  });

  it('are found in lists within items', () => {
    const reports = [
      { id: 'ana', level: 'Expert' },
      { id: 'ana', level: 'Associate' },
    ];
    expect(issuesOf({ individuals: [{ reports }] })[0]).toContain('contradiction /individuals/0/reports/1/level');
  });

  it('are found in long lists', () => {
    const others = Array.from({ length: 50 }, (_, number) => ({ id: `i${number}`, level: 'Expert' }));
    expect(issuesOf({ individuals: [...others, { id: 'i7', level: 'Associate' }] })[0]).toContain(
      'contradiction /individuals/50/level',
    );
  });

  it('are told apart in long lists where the identity is missing', () => {
    const levels = ['Expert', 'Associate'];
    const nameless = Array.from({ length: 50 }, (_, number) => ({ level: levels[number % 2] }));
    expect(issuesOf({ individuals: nameless })).toEqual([]);
  });

  it('are told apart where the identity is missing', () => {
    expect(issuesOf({ individuals: [{ level: 'Expert' }, { id: null, level: 'Associate' }, {}] })).toEqual([]);
  });

  it('may be many without taking long', () => {
    const individuals = Array.from({ length: 20_000 }, () => ({ id: 'ana', languages: ['en', 'it'], level: 'Expert' }));
    expect(issuesOf({ individuals })).toEqual([]);
  });
});
