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

describe('something held on any day of a window', () => {
  const condition = 'specialization Cloud held in the last 6 months';

  it.each([
    ['through the first day of the window', [{ since: '2020-01-01', through: '2023-12-02' }], 'met'],
    ['through the day before', [{ since: '2020-01-01', through: '2023-12-01' }], 'unmet'],
    ['since the day itself', [{ since: '2024-06-01' }], 'met'],
    ['since the day after', [{ since: '2024-06-02' }], 'unmet'],
    ['from a day that is not known', [{ through: '2024-01-01' }], 'unknown'],
    ['from a day that is not known, until long before', [{ through: '2020-01-01' }], 'unmet'],
  ])('%s', (_, spans, verdict) => {
    expect(judged(condition, spans, '2024-06-01')).toBe(verdict);
  });

  it('may be written out', () => {
    const spans = [{ since: '2020-01-01', through: '2023-12-02' }];
    expect(judged('specialization Cloud held on any day in the last 6 months', spans, '2024-06-01')).toBe('met');
  });

  it('in a window before the application is not held on that day', () => {
    const document = 'require on application: no specialization Cloud held in the 6 months before the application';
    const applied = (span: Span): string => verdictOf(document, held(span), '2015-04-01', 'application');
    expect(applied({ since: '2012-01-01', through: '2014-09-30' })).toBe('met');
    expect(applied({ since: '2012-01-01', through: '2014-10-01' })).toBe('unmet');
    expect(applied({ since: '2015-04-01' })).toBe('met');
  });

  it('counts on the days on which it was offered, though that is over', () => {
    const voice = { holds: { specialization: [{ entry: 'Voice', since: '2015-01-01' }] } };
    expect(verdictOf('require specialization Voice held in the last 6 months', voice, '2022-06-01')).toBe('met');
    expect(verdictOf('require specialization Voice held in the last 6 months', voice, '2022-07-01')).toBe('unmet');
  });

  it('counts where it is asked for on the day', () => {
    const document = 'require any specialization except Cloud since 2024-01-01 held in the last 6 months';
    expect(verdictOf(document, held({ since: '2020-01-01' }), '2023-12-31')).toBe('met');
    expect(verdictOf(document, held({ since: '2020-01-01' }), '2024-01-01')).toBe('unmet');
  });
});

describe('something held at no time', () => {
  it('is what ended before it began', () => {
    const span = { since: '2024-05-01', through: '2024-04-01' };
    const { explanation } = evaluated(
      'require specialization Cloud held in the last 6 months',
      held(span),
      '2024-06-01',
    );
    expect(explanation.children[0]?.nearest).toMatchObject([{ reason: { kind: 'ended', last: '2024-04-01' } }]);
  });

  it('is whatever is held in a window of which the calendar has no day', () => {
    const document = 'require on application: specialization Cloud held in the 6 months before the application';
    const { explanation } = evaluated(document, held({}), '0001-01-01', 'application');
    expect(explanation.children[0]?.children[0]?.nearest).toMatchObject([
      { reason: { kind: 'notYetHeld', first: '0001-01-01' } },
    ]);
  });
});

describe('something held throughout a window', () => {
  const condition = 'specialization Cloud held throughout the last 6 months';

  it.each([
    ['since its first day', [{ since: '2023-12-02' }], 'met'],
    ['since the day after', [{ since: '2023-12-03' }], 'unmet'],
    ['through the day itself', [{ since: '2020-01-01', through: '2024-06-01' }], 'met'],
    ['through the day before', [{ since: '2020-01-01', through: '2024-05-31' }], 'unmet'],
    ['twice, one after the other', [{ since: '2020-01-01', through: '2024-02-29' }, { since: '2024-03-01' }], 'met'],
    ['twice, with a day between', [{ since: '2020-01-01', through: '2024-02-28' }, { since: '2024-03-01' }], 'unmet'],
    ['from a day that is not known', [{}], 'unknown'],
    ['perhaps before, and now', [{ through: '2024-02-29' }, { since: '2024-03-01' }], 'unknown'],
  ])('%s', (_, spans, verdict) => {
    expect(judged(condition, spans, '2024-06-01')).toBe(verdict);
  });

  it('is said in other words, too', () => {
    const again = 'specialization Cloud held continuously for 6 months';
    expect(judged(again, [{ since: '2023-12-02' }], '2024-06-01')).toBe('met');
    expect(judged(again, [{ since: '2023-12-03' }], '2024-06-01')).toBe('unmet');
  });

  it('is held by one, not by several in turn', () => {
    const document = 'require badge Fair held throughout the last 6 months by any individual';
    const person = (id: string, span: Span): object => ({ id, holds: { badge: [{ entry: 'Fair', ...span }] } });
    const inTurn = [person('a', { since: '2020-01-01', through: '2024-02-29' }), person('b', { since: '2024-03-01' })];
    expect(verdictOf(document, { individuals: inTurn }, '2024-06-01')).toBe('unmet');
    expect(verdictOf(document, { individuals: [person('a', { since: '2020-01-01' })] }, '2024-06-01')).toBe('met');
  });

  it('says on which day it was not held', () => {
    const spans = [{ since: '2020-01-01', through: '2024-02-28' }, { since: '2024-03-01' }];
    const { explanation } = evaluated(`require ${condition}`, held(...spans), '2024-06-01');
    expect(explanation.children[0]?.nearest[0]).toMatchObject({
      reason: { kind: 'notThroughout', missing: '2024-02-29' },
    });
  });
});

describe('something held for so long in total', () => {
  const condition = 'specialization Cloud held for at least 2 months in total in the last 12 months';

  it.each([
    // From 2024-04-01 to 2024-06-01 there are 61 days.
    ['for as many days as there are in the months before the day', [{ since: '2024-04-02' }], 'met'],
    ['for a day less', [{ since: '2024-04-03' }], 'unmet'],
    ['in parts', [{ since: '2023-07-01', through: '2023-07-31' }, { since: '2024-05-03' }], 'met'],
    [
      'in parts of which one was before',
      [{ since: '2023-05-01', through: '2023-06-30' }, { since: '2024-05-03' }],
      'unmet',
    ],
    [
      'in parts that overlap, of which each day counts once',
      [
        { since: '2024-01-01', through: '2024-01-31' },
        { since: '2024-01-15', through: '2024-02-28' },
      ],
      'unmet',
    ],
    ['from a day that is not known', [{}], 'unknown'],
  ])('%s', (_, spans, verdict) => {
    expect(judged(condition, spans, '2024-06-01')).toBe(verdict);
  });

  it('says on how many days it was held', () => {
    const { explanation } = evaluated(`require ${condition}`, held({ since: '2024-05-01' }), '2024-06-01');
    expect(explanation.children[0]?.nearest[0]).toMatchObject({ reason: { kind: 'tooShort', days: 32, needed: 61 } });
  });
});

describe('a time for which something is held', () => {
  it('is of entries alone', () => {
    expectFindings('require at least 2 individuals «held in the last 6 months»', 'not-counted-here');
  });

  it('is a time', () => {
    expectFindings('require specialization Cloud held throughout the last «3 hours»', 'wrong-window');
    expectFindings(
      'require specialization Cloud held for at least «1.5 months» in total in the last 2 years',
      'wrong-window',
    );
  });
});
