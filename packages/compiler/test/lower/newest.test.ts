import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/core/explanation.ts';
import { evaluated, expectFindingsIn, programName } from '../support/compiling.ts';

const declared = `catalog Hygiene
kind exam plural exams
kind code plural codes
entries of exam { - Code1 - Code2 - Code3 - Course { includes exam Code2 } }
entries of code { - Paper }
series HygieneCode of exam: Code1 on 2019-01-01, Code2 on 2021-05-01, Code3 on 2021-10-01
record baker { passed exam }`;

const others = { 'hygiene.proviso': declared };

/** What is said on a day of somebody who has passed these. */
function verdictOn(condition: string, passed: readonly string[], on: string): Verdict {
  const program = `program Bakery use "./hygiene.proviso" require ${condition}`;
  const facts = { passed: { exam: passed.map((entry) => ({ entry, since: '2018-01-01' })) } };
  return evaluated(program, facts, on, undefined, others).verdict;
}

/** On which of these days each entry alone is enough. */
function enough(condition: string, entry: string, days: readonly string[]): readonly string[] {
  return days.filter((day) => verdictOn(condition, [entry], day) === 'met');
}

describe('the newest of a series', () => {
  const days = ['2018-12-31', '2019-01-01', '2021-04-30', '2021-05-01', '2021-09-30', '2021-10-01', '2030-01-01'];

  it.each([
    ['Code1', ['2019-01-01', '2021-04-30']],
    ['Code2', ['2021-05-01', '2021-09-30']],
    ['Code3', ['2021-10-01', '2030-01-01']],
  ])('is %s from its day to the day before the next one', (entry, expected) => {
    expect(enough('passed the newest HygieneCode', entry, days)).toEqual(expected);
  });

  it('is none before the first one', () => {
    expect(verdictOn('passed the newest HygieneCode', ['Code1', 'Code2', 'Code3'], '2018-12-31')).toBe('unmet');
  });

  it('may be included in something else', () => {
    expect(verdictOn('passed the newest HygieneCode', ['Course'], '2021-04-30')).toBe('unmet');
    expect(verdictOn('passed the newest HygieneCode', ['Course'], '2021-05-01')).toBe('met');
    expect(verdictOn('passed the newest HygieneCode', ['Course'], '2021-10-01')).toBe('unmet');
  });

  it('is unknown where it is not known what has been passed', () => {
    const program = 'program Bakery use "./hygiene.proviso" require passed the newest HygieneCode';
    expect(evaluated(program, {}, '2021-05-01', undefined, others).verdict).toBe('unknown');
    expect(evaluated(program, {}, '2018-12-31', undefined, others).verdict).toBe('unmet');
  });
});

describe('the one before the newest', () => {
  const days = [
    '2021-04-30',
    '2021-05-01',
    '2021-07-31',
    '2021-08-01',
    '2021-09-30',
    '2021-10-01',
    '2021-12-31',
    '2022-01-01',
  ];
  const forever = 'passed the newest HygieneCode, or the one before it';
  const graced = 'passed the newest HygieneCode, or the one before it for 3 months after the newest';

  it('is as good until there is a second one after it', () => {
    expect(enough(forever, 'Code1', days)).toEqual([
      '2021-04-30',
      '2021-05-01',
      '2021-07-31',
      '2021-08-01',
      '2021-09-30',
    ]);
    expect(enough(forever, 'Code2', days).at(-1)).toBe('2022-01-01');
  });

  it('is as good for a time that is said, and no longer on the day on which that is over', () => {
    expect(enough(graced, 'Code1', days)).toEqual(['2021-04-30', '2021-05-01', '2021-07-31']);
    expect(enough(graced, 'Code2', days).slice(-2)).toEqual(['2021-10-01', '2021-12-31']);
  });

  it('is the one before it alone, however long the time is', () => {
    const long = 'passed the newest HygieneCode, or the one before it for 8 months after the newest';
    expect(verdictOn(long, ['Code1'], '2021-09-30')).toBe('met');
    expect(verdictOn(long, ['Code1'], '2021-10-01')).toBe('unmet');
  });

  it('counts for days or weeks, too', () => {
    const weeks = 'passed the newest HygieneCode, or the one before it for 2 weeks after the newest';
    expect(verdictOn(weeks, ['Code1'], '2021-05-14')).toBe('met');
    expect(verdictOn(weeks, ['Code1'], '2021-05-15')).toBe('unmet');
  });
});

describe('an entry of a series that is too old', () => {
  it('is told to be so, and since when', () => {
    const program = 'program Bakery use "./hygiene.proviso" require passed the newest HygieneCode';
    const facts = { passed: { exam: [{ entry: 'Code1', since: '2019-06-01' }] } };
    const { explanation } = evaluated(program, facts, '2021-06-01', undefined, others);
    const nearest = explanation.children.flatMap((each) => [each, ...each.children]).flatMap((each) => each.nearest);
    expect(nearest[0]).toMatchObject({ name: 'Code1', reason: { kind: 'outdated', since: '2021-05-01' } });
  });
});

describe('what is called a series', () => {
  const expectIn = (items: string, ...findings: readonly string[]): void => {
    expectFindingsIn(
      { ...others, [programName]: `program Bakery use "./hygiene.proviso" ${items}` },
      programName,
      ...findings,
    );
  };

  it('is one of the catalog', () => {
    expectIn('require passed the newest «HygieneCod»', 'unknown-name → HygieneCode');
  });

  it('is passed or held as its entries are', () => {
    expectIn('require «holds the newest HygieneCode»', 'not-held');
  });

  it('is as good for a time that can be counted in days or months', () => {
    expectIn(
      'require passed the newest HygieneCode, or the one before it for «8 hours» after the newest',
      'wrong-length',
    );
  });
});
