import { describe, expect, it } from 'vitest';
import type { Moment } from '../../src/core/core.ts';
import type { Explanation } from '../../src/core/explanation.ts';
import { contextWithin, detailsOf, namingOf } from '../../src/words/index.ts';
import { compiled, evaluated, expectFindingsIn, programName, today } from '../support/compiling.ts';

const basicName = 'basic.proviso';

const textsOf = (basic: string) => ({
  [basicName]: `program Basic "Basic Licence"\nuse "./catalog.proviso"\n${basic}\n`,
});

const using = (items: string): string => `use "./${basicName}"\n${items}`;

const judged = (items: string, basic: string, facts: unknown, on = today, moment?: Moment) =>
  evaluated(using(items), facts, on, moment, textsOf(basic));

/** The condition that asks for the other program. */
const asked = ({ explanation }: { explanation: Explanation }): Explanation => explanation.children[0] ?? explanation;

/** The partner holds Cloud from the first day through the last one; null: it goes on. */
const holdingCloud = (since: string | null, through: string | null = null) => ({
  holds: {
    specialization: [{ entry: 'Cloud', ...(since && { since }), ...(through && { through }) }],
  },
});

const recently = 'require meets Basic on any day in the last 6 months';
const always = 'require meets Basic throughout the last 6 months';
const cloud = 'require Cloud: specialization Cloud';

describe('meets on any day of a window', () => {
  it.each([
    ['the last day of it', '2024-01-31', '2024-07-30', 'met'],
    ['a day before it', '2024-01-31', '2024-07-31', 'unmet'],
    ['the day itself', null, '2024-07-31', 'met'],
  ])('looks back from the day: %s', (_, through, on, verdict) => {
    expect(judged(recently, cloud, holdingCloud('2020-01-01', through), on).verdict).toBe(verdict);
  });

  it('is met where the program was met on a day between two on which it was not', () => {
    const facts = holdingCloud('2024-03-04', '2024-03-04');
    expect(judged(recently, cloud, facts, '2024-06-15').verdict).toBe('met');
    expect(judged('require meets Basic', cloud, facts, '2024-06-15').verdict).toBe('unmet');
  });

  it('judges each day by the revision of the other program that governed on it', () => {
    const basic = `revisions { 1.0 2.0 on 2024-05-01 }\nrequire before 2.0: employees at least 5\nrequire since 2.0: employees at least 10`;
    expect(judged(recently, basic, { employees: 7 }, '2024-10-29').verdict).toBe('met');
    expect(judged(recently, basic, { employees: 7 }, '2024-10-30').verdict).toBe('unmet');
  });

  it('leaves out the days on which the other program did not apply', () => {
    const basic = 'revisions { 1.0 on 2024-06-01 }\nrequire insured';
    expect(judged(recently, basic, { insured: false }, '2024-06-15').verdict).toBe('unmet');
    expect(judged(recently, basic, { insured: false }, '2024-05-31').verdict).toBe('not applicable');
  });

  it('is unknown where it may have been met on one of the days', () => {
    const evaluation = judged(recently, cloud, holdingCloud(null, '2024-03-01'));
    expect(evaluation.verdict).toBe('unknown');
    expect(evaluation.explanation.missing).toEqual(['/holds/specialization/0/since']);
  });

  it('is unclear where it turns on an open question', () => {
    const basic = `unsettled Guests "Do guests count?"\nrequire specialization Cloud or Guests`;
    expect(judged(recently, basic, { holds: { specialization: [] } }).verdict).toBe('unclear');
    expect(judged(recently, basic, holdingCloud('2024-03-04', '2024-03-04')).verdict).toBe('met');
  });

  it('looks back further where the other program does', () => {
    const basic = 'require no specialization Cloud held in the last 6 months';
    const facts = holdingCloud('2020-01-01', '2024-01-31');
    expect(judged(recently, basic, facts, '2024-07-30').verdict).toBe('unmet');
    expect(judged(recently, basic, facts, '2024-07-31').verdict).toBe('met');
  });

  it('sees what was measured by each day', () => {
    const basic = 'require measured every January: specialization Cloud';
    const facts = holdingCloud('2013-06-01', '2014-03-01');
    expect(judged(recently, basic, facts, '2015-07-22').verdict).toBe('met');
    expect(judged(recently, basic, facts, '2015-07-23').verdict).toBe('unmet');
  });

  it('may end before an application', () => {
    const before = 'require on application: meets Basic on any day in the 6 months before the application';
    expect(judged(before, cloud, holdingCloud('2024-06-15'), '2024-06-15', 'application').verdict).toBe('unmet');
    expect(judged(before, cloud, holdingCloud('2024-06-14'), '2024-06-15', 'application').verdict).toBe('met');
  });
});

describe('meets throughout a window', () => {
  it.each([
    ['every day of it', '2024-02-01', '2024-07-31', 'met'],
    ['every day but the first', '2024-02-02', '2024-07-31', 'unmet'],
  ])('asks for %s', (_, since, on, verdict) => {
    expect(judged(always, cloud, holdingCloud(since), on).verdict).toBe(verdict);
  });

  it('is unmet for one day in the middle', () => {
    const facts = {
      holds: {
        specialization: [
          { entry: 'Cloud', since: '2020-01-01', through: '2024-03-03' },
          { entry: 'Cloud', since: '2024-03-05' },
        ],
      },
    };
    expect(judged(always, cloud, facts, '2024-06-15').verdict).toBe('unmet');
    expect(judged(always, cloud, facts, '2024-09-04').verdict).toBe('met');
  });

  it('leaves out the days on which the other program did not apply', () => {
    const basic = 'revisions { 1.0 on 2024-06-01 }\nrequire insured';
    expect(judged(always, basic, { insured: true }, '2024-06-15').verdict).toBe('met');
  });
});

describe('days on which something begins to count', () => {
  it.each([
    ['held throughout the last 2 months', 'on any day in the last 3 days', '2024-02-10', '2024-04-09', 'met'],
    ['held throughout the last 2 months', 'on any day in the last 3 days', '2024-02-10', '2024-04-08', 'unmet'],
    [
      'valid for 1 month after it held on any day in the last 2 months',
      'throughout the last 10 days',
      '2024-02-10',
      '2024-05-08',
      'met',
    ],
    [
      'valid for 1 month after it held on any day in the last 2 months',
      'throughout the last 10 days',
      '2024-02-10',
      '2024-05-09',
      'unmet',
    ],
  ])(
    'are found where a window begins the day after one that is counted back: %s, %s',
    (held, days, since, on, verdict) => {
      const facts = holdingCloud(since);
      expect(judged(`require meets Basic ${days}`, `require specialization Cloud ${held}`, facts, on).verdict).toBe(
        verdict,
      );
    },
  );
});

describe('the explanation of days', () => {
  const shown = (items: string, facts: unknown, on: string) => {
    const found = asked(judged(items, cloud, facts, on));
    const context = { on, naming: namingOf(compiled(using(items), textsOf(cloud)).vocabulary, facts) };
    return { words: detailsOf(found, context), on: contextWithin(found, context).on };
  };

  it('shows the last day on which it was so', () => {
    expect(shown(recently, holdingCloud('2020-01-01', '2024-03-04'), '2024-06-15')).toEqual({
      words: ['met on 2024-03-04, the last such day from 2023-12-16 through 2024-06-15'],
      on: '2024-03-04',
    });
  });

  it('shows the last day of all where it was so on none', () => {
    expect(shown(recently, holdingCloud('2020-01-01', '2022-03-04'), '2024-06-15')).toEqual({
      words: ['met on no day from 2023-12-16 through 2024-06-15; shown as of 2024-06-15'],
      on: '2024-06-15',
    });
  });

  it('shows the last day on which it was not so, where it is asked of all', () => {
    expect(shown(always, holdingCloud('2024-02-01'), '2024-06-15')).toEqual({
      words: ['not met on 2024-01-31, the last such day from 2023-12-16 through 2024-06-15'],
      on: '2024-01-31',
    });
  });

  it('shows the day itself where it was so on all', () => {
    expect(shown(always, holdingCloud('2020-01-01'), '2024-06-15')).toEqual({
      words: ['met on every day from 2023-12-16 through 2024-06-15; shown as of 2024-06-15'],
      on: '2024-06-15',
    });
  });

  it('shows a day on which it may be so where that is not known', () => {
    expect(shown(recently, holdingCloud(null, '2024-03-01'), '2024-06-15')).toEqual({
      words: ['not certain of the days from 2023-12-16 through 2024-06-15; shown as of 2024-03-01'],
      on: '2024-03-01',
    });
  });
});

describe('what is wrong with days', () => {
  it.each([
    ['require meets Basic on any day «in the last 11 years»', 'wrong-window'],
    ['require meets Basic throughout «the last 4,000 days»', 'wrong-window'],
    ['require meets Basic on any day in the 6 months before the «application»', 'window-without-moment'],
    ['require meets «Basik» on any day in the last 6 months', 'program-not-used → Basic'],
  ])('is found: %s', (items, finding) => {
    expectFindingsIn({ ...textsOf(cloud), [programName]: using(items) }, programName, finding);
  });

  it('is found where the other program looks at days itself', () => {
    const middle = `program Middle\nuse "./catalog.proviso"\nuse "./${basicName}"\n${recently}`;
    const items =
      'use "./middle.proviso"\nrequire meets Middle on any day «in the last 6 months»\nrequire meets Middle';
    expectFindingsIn(
      { ...textsOf(cloud), 'middle.proviso': middle, [programName]: items },
      programName,
      'days-of-days',
    );
  });
});
