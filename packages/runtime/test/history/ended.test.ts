import { describe, expect, it } from 'vitest';
import { factsOn, validateHistory } from '../../src/history/index.ts';
import type { HistoryEvent } from '../../src/history/index.ts';
import type { Shape } from '../../src/validate/index.ts';
import { shape as sample } from './sample.ts';

/** The sample in which an award of Gold, which there is since 2021, ends Silver. */
const shape: Shape = {
  ...sample,
  kinds: sample.kinds.map((kind) =>
    kind.name === 'tier'
      ? { ...kind, endings: [{ award: 'Gold', title: null, first: '2021-01-01', last: null, ends: 'Silver' }] }
      : kind,
  ),
};

const silver = { entry: 'Silver', since: '2020-01-01' };
const gold = { entry: 'Gold', since: '2022-01-01' };
const holding = (...tier: readonly object[]): object => ({ holds: { tier } });

const issuesAfter = (beginning: unknown, ...events: readonly HistoryEvent[]): readonly string[] => {
  const result = validateHistory(shape, { beginning, events }, { awarded: { kind: 'tier', entry: 'Silver' } });
  return result.ok ? [] : result.issues.map(({ pointer, message }) => `${pointer}: ${message}`);
};

const gained = (on: string, tier: string): HistoryEvent => ({ on, event: 'gained', what: { tier } });
const lost = (on: string): HistoryEvent => ({ on, event: 'lost', what: { tier: 'Silver' } });

describe('what an award has ended', () => {
  it('can be gained again', () => {
    const events = [gained('2022-01-01', 'Gold'), gained('2023-01-01', 'Silver')];
    expect(issuesAfter(holding(silver), ...events)).toEqual([]);
    expect(factsOn(shape, { beginning: holding(silver), events }, '2023-01-01')).toEqual(
      holding(silver, gold, { entry: 'Silver', since: '2023-01-01' }),
    );
  });

  it('is held until the award', () => {
    expect(issuesAfter(holding(silver), gained('2021-12-31', 'Silver'), gained('2022-01-01', 'Gold'))).toEqual([
      '/events/0/what/tier: The club holds the tier "Silver" already since 2020-01-01, without an end. Leave this event out, or have it lost before.',
    ]);
  });

  it('is held once it was gained again', () => {
    const twice = [gained('2022-01-01', 'Gold'), gained('2023-01-01', 'Silver'), gained('2024-01-01', 'Silver')];
    expect(issuesAfter(holding(silver), ...twice)).toEqual([
      '/events/2/what/tier: The club holds the tier "Silver" already since 2023-01-01, without an end. Leave this event out, or have it lost before.',
    ]);
  });

  it('goes on where the award was of before the entry was there', () => {
    const early = { entry: 'Gold', since: '2019-01-01', through: '2020-12-31' };
    expect(issuesAfter(holding(silver, early), gained('2023-01-01', 'Silver'))).toHaveLength(1);
  });

  it('can be gained again where nobody knows since when the award was held', () => {
    expect(issuesAfter(holding(silver, { entry: 'Gold' }), gained('2023-01-01', 'Silver'))).toEqual([]);
  });

  it('can be gained again where the award may be among what is not known', () => {
    const beginning = { holds: { tier: { known: [silver], maybeMore: true } } };
    expect(issuesAfter(beginning, gained('2020-12-31', 'Silver'))).toHaveLength(1);
    expect(issuesAfter(beginning, gained('2023-01-01', 'Silver'))).toEqual([]);
  });

  it('can be gained again where nobody knows whether it was held before the award', () => {
    expect(issuesAfter(holding({ entry: 'Silver' }, gold), gained('2023-01-01', 'Silver'))).toEqual([]);
  });

  it('can be said to be lost on the day of the award, and not later', () => {
    expect(issuesAfter(holding(silver), gained('2022-01-01', 'Gold'), lost('2022-01-01'))).toEqual([]);
    expect(issuesAfter(holding(silver), gained('2022-01-01', 'Gold'), lost('2022-01-02'))).toEqual([
      '/events/1/what/tier: The club does not hold the tier "Silver" on 2022-01-01. What is held then: "Gold".',
    ]);
  });

  it('can be renewed no more', () => {
    expect(issuesAfter(holding(silver, gold), { on: '2023-01-01', event: 'renewed' })).toEqual([
      '/events/0: The tier "Silver" is not held on 2023-01-01, so that there is nothing to renew.',
    ]);
  });
});
