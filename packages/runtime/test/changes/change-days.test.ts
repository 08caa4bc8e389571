import { describe, expect, it } from 'vitest';
import { changeDays } from '../../src/changes/index.ts';
import type { Changes, HeldPlace } from '../../src/changes/index.ts';
import type { Back } from '../../src/time.ts';

const nothing: Changes = { firstDays: [], lastDays: [], spans: [], compared: [], held: [], daily: [] };

/** A year that begins on a day that is in no list. */
function in2024(changes: Partial<Changes>, facts: unknown = {}): readonly string[] {
  return changeDays({ ...nothing, ...changes }, facts, '2024-01-01', '2024-12-31');
}

describe('the days on which something can change', () => {
  it('are those that the document names, and the days after last ones', () => {
    const changes = { firstDays: ['2024-05-06', '2023-02-10'], lastDays: ['2024-02-28', '2024-05-05'] };
    expect(in2024(changes)).toEqual(['2024-02-29', '2024-05-06']);
  });

  it('are those after the first one, through the last', () => {
    expect(in2024({ firstDays: ['2024-01-01', '2024-12-31', '2025-01-01'] })).toEqual(['2024-12-31']);
  });

  it('are the first days of what is held or attested, and the days after the last ones', () => {
    const spans = [
      { path: ['holds', 'tier', null], first: 'since' },
      { path: ['attested', 'Rules'], first: 'on' },
    ] as const;
    const facts = {
      holds: { tier: [{ since: '2024-03-01', through: '2024-06-30' }, { since: 'unknown' }] },
      attested: { Rules: { on: '2024-04-01' } },
    };
    expect(in2024({ spans }, facts)).toEqual(['2024-03-01', '2024-04-01', '2024-07-01']);
  });

  it('are those on which what is held runs out, so long after its first day', () => {
    const earned = { first: '2021-01-01', last: '2021-06-30', validFor: [36, 0] } as const;
    const spans = [{ path: ['holds', 'tier', null], first: 'since', earned }] as const;
    const held = (holding: object): object => ({ holds: { tier: [holding] } });
    expect(in2024({ spans }, held({ since: '2021-02-28' }))).toEqual(['2024-02-28']);
    expect(in2024({ spans }, held({ through: '2024-12-01' }))).toEqual(['2024-06-30', '2024-12-02']);
  });

  it('are found in lists of which more may be to come, and in lists of lists', () => {
    const spans = [{ path: ['people', null, 'holds', 'tier', null], first: 'since' }] as const;
    const people = { known: [{ holds: { tier: { known: [{ since: '2024-03-01' }], maybeMore: true } } }] };
    expect(in2024({ spans }, { people })).toEqual(['2024-03-01']);
  });
});

describe('a date that is compared with a day counted back', () => {
  const turning = (back: Back, date: string): readonly string[] =>
    in2024({ compared: [{ path: ['date'], with: [back] }] }, { date });

  it.each<readonly [string, Back, string, readonly string[]]>([
    ['six months back', [6, 0, false], '2023-09-15', ['2024-03-15', '2024-03-16']],
    ['a month back, to a day that the month lacks', [1, 0, false], '2024-01-30', ['2024-03-01']],
    ['a month back, to the last day of February', [1, 0, false], '2024-02-29', ['2024-03-29', '2024-04-01']],
    ['30 days back', [0, 30, false], '2024-02-01', ['2024-03-02', '2024-03-03']],
    ['the beginning of the month before', [1, 0, true], '2024-02-10', ['2024-04-01']],
    ['the last day from which a month is over', [1, 0, 'end'], '2024-01-30', ['2024-02-29']],
  ])('turns as %s reaches it and passes it', (_, back, date, days) => {
    expect(turning(back, date)).toEqual(days);
  });
});

describe('what is held over a time', () => {
  const always = [{ entry: 'Gold', title: null, spans: [], offered: { first: null, last: null } }];
  const place = (time: HeldPlace['time']): Partial<Changes> => ({
    held: [{ path: ['holds', 'tier'], time, admissions: always }],
  });
  const held = (since: string, through: string): object => ({ holds: { tier: [{ entry: 'Gold', since, through }] } });
  const last6Months = { first: [6, 0, false], firstIsIn: false, last: [0, 0, false] } as const;

  it('changes as the window reaches it, and as it passes it', () => {
    const changes = place({ mode: 'anyDay', ...last6Months, atLeast: null });
    expect(in2024(changes, held('2024-03-10', '2024-04-20'))).toEqual([
      '2024-03-10',
      '2024-03-11',
      '2024-04-20',
      '2024-04-21',
      '2024-09-09',
      '2024-09-10',
      '2024-10-19',
      '2024-10-20',
    ]);
  });

  it('changes as a window of days reaches it, and as it passes it; what is no holding names no day', () => {
    const last30Days = { ...last6Months, first: [0, 30, false] } as const;
    const changes = place({ mode: 'anyDay', ...last30Days, atLeast: null });
    const facts = { holds: { tier: ['Gold', { entry: 'Gold', since: '2020-01-01', through: '2024-04-20' }] } };
    expect(in2024(changes, facts)).toEqual(['2024-04-20', '2024-04-21', '2024-05-19', '2024-05-20']);
  });

  it('changes, where days are added up, as they become enough and too few', () => {
    const changes = place({ mode: 'inTotal', ...last6Months, atLeast: [1, 0, false] });
    const days = in2024(changes, held('2024-03-10', '2024-06-20'));
    // In April a month back is 31 days, and on the 9th there are as many since March 10.
    expect(days).toContain('2024-04-09');
    // In November, too: on the 20th the window still holds 31 days through June 20, on the 21st 30.
    expect(days).toContain('2024-11-21');
  });
});
