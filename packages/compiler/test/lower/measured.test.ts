import { describe, expect, it } from 'vitest';
import { contextWithin, detailsOf, firstReason, namingOf } from '../../src/words/index.ts';
import { compiled, evaluated, expectFindings, verdictOf } from '../support/compiling.ts';

const csat = `require Csat measured every January, July:
  at least 10 responses where received in the 12 months before the measurement`;

/** So many responses, all of them on one day. */
const responses = (count: number, received: string): readonly object[] =>
  Array.from({ length: count }, () => ({ received }));

/** Whether nine responses on a day that counts and one on another day are enough. */
const withOneOn = (day: string, on: string): string =>
  verdictOf(csat, { responses: [...responses(9, '2015-01-01'), ...responses(1, day)] }, on);

describe('what is measured on certain days', () => {
  it.each([
    ['2014-07-24', 'unmet'],
    ['2014-07-25', 'met'],
    ['2015-07-24', 'met'],
    ['2015-07-25', 'unmet'],
  ])('looks back from the measuring day 2015-07-25: a response on %s makes it %s', (day, verdict) => {
    expect(withOneOn(day, '2015-07-25')).toBe(verdict);
  });

  it('is unmet with 9 in the window and met with 10', () => {
    expect(verdictOf(csat, { responses: responses(9, '2015-03-01') }, '2015-07-25')).toBe('unmet');
    expect(verdictOf(csat, { responses: responses(10, '2015-03-01') }, '2015-07-25')).toBe('met');
  });

  it('stands until the next measuring day, whatever comes in', () => {
    const facts = { responses: responses(10, '2015-03-01') };
    expect(verdictOf(csat, facts, '2015-01-24')).toBe('unmet');
    expect(verdictOf(csat, facts, '2015-07-24')).toBe('unmet');
    expect(verdictOf(csat, facts, '2015-07-25')).toBe('met');
    expect(verdictOf(csat, facts, '2020-01-01')).toBe('met');
  });

  it('is not applicable before the first measuring day, and says when that is', () => {
    const { explanation } = evaluated(csat, {}, '2014-01-24');
    expect(explanation.children[0]).toMatchObject({
      verdict: 'not applicable',
      because: { kind: 'notMeasuredYet', first: '2014-01-25' },
    });
  });

  it('says of which day the verdict is', () => {
    const { explanation } = evaluated(csat, {}, '2015-03-01');
    expect(explanation.children[0]?.found).toEqual({ kind: 'measured', on: '2015-01-24' });
  });

  it('says so in words', () => {
    const { explanation } = evaluated(csat, {}, '2015-03-01');
    const [measured] = explanation.children;
    const context = { on: '2015-03-01', naming: namingOf(compiled(csat).vocabulary, {}) };
    expect(measured && detailsOf(measured, context)).toEqual(['measured on 2015-01-24']);
    expect(measured && contextWithin(measured, context).on).toBe('2015-01-24');
  });

  it('says so in a table', () => {
    const evaluation = evaluated(csat, { responses: responses(9, '2014-12-01') }, '2015-03-01');
    const naming = namingOf(compiled(csat).vocabulary, {});
    expect(firstReason(evaluation, naming)).toBe('Csat: needed at least 10, found 9; measured on 2015-01-24');
  });

  it('looks back from the measuring day with every window', () => {
    const document = 'require measured every July: founded in the last 12 months';
    expect(verdictOf(document, { founded: '2014-07-26' }, '2016-01-01')).toBe('met');
    expect(verdictOf(document, { founded: '2014-07-25' }, '2016-01-01')).toBe('unmet');
  });

  it('is about what was held then', () => {
    const document = 'require measured every July: specialization Cloud';
    const held = { holds: { specialization: [{ entry: 'Cloud', since: '2015-01-01', through: '2015-07-25' }] } };
    expect(verdictOf(document, held, '2016-01-01')).toBe('met');
    expect(verdictOf(document, held, '2015-07-24')).toBe('unmet');
  });

  it('is about what was attested then', () => {
    const document = 'require measured every July: attested Support';
    const attested = (on: string): object => ({
      attested: { Support: { answer: true, by: 'Ann', on, evidence: 'x' } },
    });
    expect(verdictOf(document, attested('2015-07-25'), '2016-01-01')).toBe('met');
    expect(verdictOf(document, attested('2015-07-26'), '2016-01-01')).toBe('unknown');
  });

  it('asks of that day when its parts are in force, and of the day of evaluation when it is itself', () => {
    const inside = 'require measured every July: all of { - since 2015-08-01: insured }';
    expect(verdictOf(inside, { insured: false }, '2016-01-01')).toBe('not applicable');
    const around = 'require since 2015-08-01 measured every July: insured';
    expect(verdictOf(around, { insured: false }, '2016-01-01')).toBe('unmet');
    expect(verdictOf(around, { insured: false }, '2015-07-31')).toBe('not applicable');
  });

  it('judges a "when" on that day, and for whom it counts on the day of evaluation', () => {
    const asked = 'require measured every July when founded in the last 12 months: insured';
    expect(verdictOf(asked, { founded: '2015-01-01', insured: false }, '2017-01-01')).toBe('unmet');
    const cohort = `define fresh partner: founded in the last 12 months
      require for fresh partners measured every July: insured`;
    expect(verdictOf(cohort, { founded: '2015-01-01', insured: false }, '2017-01-01')).toBe('not applicable');
  });

  it('may be a whole section', () => {
    const document = `section "Survey" measured every July {
      require founded in the 12 months before the measurement
      require insured
    }`;
    expect(verdictOf(document, { founded: '2014-07-25', insured: true }, '2016-01-01')).toBe('met');
    expect(verdictOf(document, { founded: '2014-07-24', insured: true }, '2016-01-01')).toBe('unmet');
  });

  it('may be said by a definition', () => {
    const document = `define recent: founded in the 12 months before the measurement
      require measured every July: recent`;
    expect(verdictOf(document, { founded: '2014-07-25' }, '2016-01-01')).toBe('met');
  });

  it('leaves questions to the day of evaluation', () => {
    const document = `unsettled Guests "Do guests count?"
      settle Guests since 2016-01-01: yes
      require measured every July: insured and Guests`;
    expect(verdictOf(document, { insured: true }, '2016-01-01')).toBe('met');
    expect(verdictOf(document, { insured: true }, '2015-12-31')).toBe('unclear');
  });

  it('keeps a question in play whose place was in force on the measuring day alone', () => {
    const document = `unsettled Guests "Do guests count?"
      require measured every July: all of { - through 2015-07-31: insured and Guests }`;
    expect(verdictOf(document, { insured: true }, '2016-01-01')).toBe('unclear');
  });

  it('is written out with its days in Core, each once and in order', () => {
    const { root } = compiled('require measured every July, January: insured');
    expect(root.form).toMatchObject({
      members: [{ form: { kind: 'measured', dates: ['2014-01-25', '2014-07-26', '2015-01-24', '2015-07-25'] } }],
    });
  });

  it('names calendars of the catalog', () => {
    expectFindings('require measured every «Jully»: insured', 'unknown-name → July');
  });
});

describe('what is measured first after something has been held for a time', () => {
  const survey = `require Csat measured every January, July measured first after 12 months of specialization Cloud:
    at least 10 responses where received in the 12 months before the measurement`;
  const held = (span: object): object => ({ holds: { specialization: [{ entry: 'Cloud', ...span }] }, responses: [] });

  it.each([
    ['2014-01-25', 'not applicable'],
    ['2014-07-25', 'not applicable'],
    ['2014-07-26', 'unmet'],
  ])('held since 2013-03-10, it counts from July 2014: on %s it is %s', (on, verdict) => {
    expect(verdictOf(survey, held({ since: '2013-03-10' }), on)).toBe(verdict);
  });

  it('counts on the day on which the time is over', () => {
    expect(verdictOf(survey, held({ since: '2013-07-26' }), '2014-07-26')).toBe('unmet');
    expect(verdictOf(survey, held({ since: '2013-07-27' }), '2014-07-26')).toBe('not applicable');
  });

  it('counts months forward: from 31 August, six are over on the last of February', () => {
    const files = { 'days.proviso': 'catalog Days calendar February: 2014-02-28' };
    const document = `use "./days.proviso"
      require measured every February measured first after 6 months of specialization Cloud: insured`;
    const verdict = (since: string): string =>
      evaluated(document, { ...held({ since }), insured: false }, '2014-02-28', undefined, files).verdict;
    expect(verdict('2013-08-31')).toBe('unmet');
    expect(verdict('2013-09-01')).toBe('not applicable');
  });

  it('is not applicable to whoever does not hold it on the measuring day', () => {
    expect(verdictOf(survey, held({ since: '2000-01-01', through: '2015-07-24' }), '2015-07-25')).toBe(
      'not applicable',
    );
    expect(verdictOf(survey, held({ since: '2000-01-01', through: '2015-07-25' }), '2016-01-01')).toBe('unmet');
  });

  it('counts from the holding that goes on without a break', () => {
    const spans = (since: string): object => ({
      holds: {
        specialization: [
          { entry: 'Cloud', since: '2000-01-01', through: '2015-03-31' },
          { entry: 'Cloud', since },
        ],
      },
      responses: [],
    });
    expect(verdictOf(survey, spans('2015-04-01'), '2015-07-25')).toBe('unmet');
    expect(verdictOf(survey, spans('2015-04-02'), '2015-07-25')).toBe('not applicable');
  });

  it('leaves open whether anything is asked where the day on which it began is missing', () => {
    expect(verdictOf(survey, held({}), '2015-07-25')).toBe('unknown');
    expect(verdictOf(survey, { ...held({}), responses: responses(10, '2015-03-01') }, '2015-07-25')).toBe('unknown');
  });

  it('says why it is not asked', () => {
    const { explanation } = evaluated(survey, held({ since: '2014-01-01' }), '2014-07-26');
    expect(explanation.children[0]?.children[0]?.because).toEqual({
      kind: 'conditionNotMet',
      sentence: 'specialization Cloud has been held for 12 months',
    });
  });

  it('names something that the subject holds', () => {
    expectFindings('require measured every July measured first after 1 year of «badge Fair»: insured', 'not-held');
    expectFindings(
      'require measured every July measured first after «3 hours» of specialization Cloud: insured',
      'wrong-window',
    );
  });
});
