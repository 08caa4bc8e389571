import { describe, expect, it } from 'vitest';
import { evaluated, expectFindings, verdictOf } from '../support/compiling.ts';

interface Span {
  readonly since?: string;
  readonly through?: string;
}

/** A partner that held Cloud Services at these times. */
const held = (...spans: readonly Span[]): object => ({
  holds: { specialization: spans.map((span) => ({ entry: 'Cloud', ...span })) },
});

const judged = (condition: string, spans: readonly Span[], on: string): string =>
  verdictOf(`require ${condition}`, held(...spans), on);

/** Why the first holding does not count. */
const reasonOf = (condition: string, span: Span, on: string): unknown => {
  const [miss] = evaluated(`require ${condition}`, held(span), on).explanation.children[0]?.nearest ?? [];
  return miss?.kind === 'holding' ? miss.reason : null;
};

describe('something earned on certain days', () => {
  it.each([
    ['since 2020-05-01', '2020-05-01', 'met'],
    ['since 2020-05-01', '2020-04-30', 'unmet'],
    ['before 2020-05-01', '2020-04-30', 'met'],
    ['before 2020-05-01', '2020-05-01', 'unmet'],
    ['through 2020-05-01', '2020-05-01', 'met'],
    ['through 2020-05-01', '2020-05-02', 'unmet'],
    ['since 2020-01-01 before 2020-05-01', '2020-01-01', 'met'],
    ['since 2020-01-01 before 2020-05-01', '2019-12-31', 'unmet'],
    ['since 2.0', '2023-02-10', 'met'],
    ['since 2.0', '2023-02-09', 'unmet'],
  ])('%s counts from %s: %s', (days, since, verdict) => {
    const document = `revisions { 1.0 "First" 2.0 on 2023-02-10 "Second" } require any specialization earned ${days}`;
    expect(verdictOf(document, held({ since }), '2024-06-01')).toBe(verdict);
  });

  it('says on which day it was earned', () => {
    expect(reasonOf('specialization Cloud earned before 2020-05-01', { since: '2021-02-03' }, '2024-06-01')).toEqual({
      kind: 'earnedOutside',
      on: '2021-02-03',
      first: null,
      last: '2020-04-30',
    });
  });

  it('counts on the days on which it is held', () => {
    const condition = 'any specialization earned before 2020-05-01';
    expect(judged(condition, [{ since: '2020-04-30', through: '2022-01-01' }], '2022-01-01')).toBe('met');
    expect(judged(condition, [{ since: '2020-04-30', through: '2022-01-01' }], '2022-01-02')).toBe('unmet');
  });

  it('may count where nobody says when it was', () => {
    const evaluation = evaluated('require specialization Cloud earned before 2020-05-01', held({}), '2024-06-01');
    expect([evaluation.verdict, evaluation.missing]).toEqual(['unknown', ['/holds/specialization/0/since']]);
  });

  it('cannot count before the days on which it counts if it was', () => {
    expect(judged('any specialization earned since 2025-01-01', [{}], '2024-12-31')).toBe('unmet');
    expect(judged('any specialization earned since 2025-01-01', [{}], '2025-01-01')).toBe('unknown');
  });

  it('may be said of what people hold, and of what they passed', () => {
    const people = {
      individuals: [
        { id: 'ana', passed: { exam: [{ entry: 'E-2', since: '2015-03-01' }] } },
        { id: 'bo', passed: { exam: [{ entry: 'E-2', since: '2021-03-01' }] } },
      ],
    };
    const count = (days: string): string =>
      verdictOf(`require at least 2 individuals who passed exam E-2 passed ${days}`, people, '2024-06-01');
    expect(count('since 2015-01-01')).toBe('met');
    expect(count('since 2015-03-02')).toBe('unmet');
    const byAny = 'require exam E-2 passed since 2021-03-02 held by any individual';
    expect(verdictOf(byAny, people, '2024-06-01')).toBe('unmet');
  });

  it('leaves "every … passed" as it is', () => {
    const people = { individuals: [{ id: 'ana', passed: { exam: [{ entry: 'E-2', since: '2015-03-01' }] } }] };
    expect(verdictOf('require every individual passed exam E-2 earned before 2016-01-01', people, '2024-06-01')).toBe(
      'met',
    );
  });
});

describe('something valid for a time after it was earned', () => {
  it.each([
    ['3 years', '2020-05-01', '2023-05-01'],
    ['1 year', '2024-02-29', '2025-02-28'],
    ['4 years', '2020-02-29', '2024-02-29'],
    ['6 months', '2023-08-31', '2024-02-29'],
    ['1 month', '2024-01-31', '2024-02-29'],
    ['6 months', '2024-02-29', '2024-08-29'],
    ['30 days', '2024-02-01', '2024-03-02'],
    ['1 week', '2024-12-31', '2025-01-07'],
    ['1 day', '2024-06-01', '2024-06-02'],
  ])('%s after %s counts before %s', (length, since, over) => {
    const before = new Date(Date.parse(over) - 86_400_000).toISOString().slice(0, 10);
    const on = (day: string): string => judged(`any specialization valid for ${length} after it`, [{ since }], day);
    expect([since, before, over].map(on)).toEqual(['met', 'met', 'unmet']);
  });

  it('says from which day on it is so no more', () => {
    const condition = 'specialization Cloud earned before 2020-05-02 and valid for 3 years after it';
    expect(reasonOf(condition, { since: '2020-05-01' }, '2024-06-01')).toEqual({
      kind: 'ranOut',
      on: '2023-05-01',
      since: '2020-05-01',
      after: { months: 36, days: 0 },
    });
  });

  it('ends with what is held where that ends first', () => {
    const span = { since: '2020-05-01', through: '2021-01-01' };
    const condition = 'specialization Cloud valid for 3 years after it';
    expect(judged(condition, [span], '2021-01-01')).toBe('met');
    expect(reasonOf(condition, span, '2021-01-02')).toEqual({ kind: 'ended', last: '2021-01-01' });
    expect(judged(condition, [{ ...span, through: '2024-01-01' }], '2023-04-30')).toBe('met');
    expect(judged(condition, [{ ...span, through: '2024-01-01' }], '2023-05-01')).toBe('unmet');
  });

  it('may count as long as the last day on which it may have been earned allows', () => {
    const condition = 'specialization Cloud earned before 2020-05-02 and valid for 3 years after it';
    expect(judged(condition, [{}], '2023-04-30')).toBe('unknown');
    expect(reasonOf(condition, {}, '2023-05-01')).toEqual({
      kind: 'ranOut',
      on: '2023-05-01',
      since: null,
      after: { months: 36, days: 0 },
    });
  });

  it('lasts for ever where that is beyond the calendar', () => {
    expect(judged('any specialization valid for 9000 years after it', [{ since: '2020-05-01' }], '9999-12-31')).toBe(
      'met',
    );
  });
});

describe('something earned or valid, looked at over a time', () => {
  const condition = 'specialization Cloud valid for 1 year after it';

  it('counts on any of its days that is in the window', () => {
    const inWindow = (on: string): string =>
      judged(`${condition} held in the last 6 months`, [{ since: '2023-01-10' }], on);
    expect([inWindow('2024-07-08'), inWindow('2024-07-09')]).toEqual(['met', 'unmet']);
  });

  it('counts throughout it by several that follow each other', () => {
    const renewed = [{ since: '2022-06-01' }, { since: '2023-06-01' }];
    expect(judged(`${condition} held throughout the last 2 years`, renewed, '2024-05-31')).toBe('met');
    const late = [{ since: '2022-06-01' }, { since: '2023-06-02' }];
    expect(judged(`${condition} held throughout the last 2 years`, late, '2024-05-31')).toBe('unmet');
  });

  it('counts in total only the days on which it is valid', () => {
    const total = (on: string): string =>
      judged(`${condition} held for at least 12 months in total in the last 5 years`, [{ since: '2022-01-01' }], on);
    expect([total('2022-12-30'), total('2022-12-31'), total('2023-12-31')]).toEqual(['unmet', 'met', 'met']);
  });

  it('leaves out what was earned on other days', () => {
    const spans = [{ since: '2020-01-01', through: '2023-12-31' }, { since: '2024-01-01' }];
    const of = (days: string): string =>
      judged(`specialization Cloud earned ${days} held throughout the last 6 months`, spans, '2024-03-01');
    expect([of('since 2020-01-01'), of('since 2024-01-01'), of('before 2024-01-01')]).toEqual([
      'met',
      'unmet',
      'unmet',
    ]);
  });
});

describe('what was earned', () => {
  it('is said of entries alone', () => {
    expectFindings('require at least 1 individual «earned before 2020-01-01»', 'not-counted-here');
    expectFindings('require at least 1 response «valid for 1 year after it»', 'not-counted-here');
  });

  it('has to be possible', () => {
    expectFindings('require any specialization earned «since 2024-01-01 before 2024-01-01»', 'never-earned');
  });
});
