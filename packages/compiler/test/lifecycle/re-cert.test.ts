import { describe, expect, it } from 'vitest';
import { compiled } from '../support/compiling.ts';
import { historyOf, lived, stepsOf } from '../support/lives.ts';

const program = compiled(`
require Insured: insured
lifecycle {
  state Certified
  state ReCert "Re-Cert"
  state Lost final
  clock anniversary every 1 year
  at 90 days before anniversary: Certified becomes ReCert and notify partner by email
  on renewal when every requirement is met: ReCert becomes Certified
  at 30 days after anniversary: ReCert becomes Lost
}`);

const renewal = (on: string) => ({ on, event: 'renewal' });
const insured = { insured: true };

const stepsWith = (facts: unknown, ...renewals: readonly string[]): readonly string[] =>
  stepsOf(lived(program, '2014-05-10', historyOf([['2014-05-10', facts]], renewals.map(renewal)), '2016-04-01'));

describe('Re-Cert', () => {
  it('begins 90 days before the anniversary, and the certification is lost 30 days after it', () => {
    expect(stepsWith(insured)).toEqual(['2015-02-09 Certified → ReCert', '2015-06-09 ReCert → Lost']);
  });

  it('tells the partner when it begins', () => {
    const { notices } = lived(program, '2014-05-10', historyOf([['2014-05-10', insured]]), '2015-03-01');
    expect(notices).toEqual([
      {
        on: '2015-02-09',
        to: 'partner',
        by: 'email',
        sentence: 'at 90 days before anniversary: Certified becomes ReCert and notify partner by email',
      },
    ]);
  });

  it('ends with a renewal inside the 90 days, which does not start them again', () => {
    expect(stepsWith(insured, '2015-02-20')).toEqual([
      '2015-02-09 Certified → ReCert',
      '2015-02-20 ReCert → Certified',
      '2016-02-10 Certified → ReCert',
    ]);
  });

  it('ends with a renewal on the 30th day after the anniversary, not on the day after that', () => {
    expect(stepsWith(insured, '2015-06-09')).toEqual([
      '2015-02-09 Certified → ReCert',
      '2015-06-09 ReCert → Certified',
      '2016-02-10 Certified → ReCert',
    ]);
    expect(stepsWith(insured, '2015-06-10')).toEqual(['2015-02-09 Certified → ReCert', '2015-06-09 ReCert → Lost']);
  });

  it.each([
    ['what is asked is not met', { insured: false }],
    ['it is not known whether it is', {}],
  ])('does not end with a renewal while %s', (_, facts) => {
    expect(stepsWith(facts, '2015-04-01')).toEqual(['2015-02-09 Certified → ReCert', '2015-06-09 ReCert → Lost']);
  });

  it('begins all the same where a renewal came before the 90 days', () => {
    expect(stepsWith(insured, '2015-01-15')).toEqual(['2015-02-09 Certified → ReCert', '2015-06-09 ReCert → Lost']);
  });

  it('says why: the day that the clock came to, and what was recorded', () => {
    const history = historyOf([['2014-05-10', insured]], [{ ...renewal('2015-03-01'), by: 'Alder' }]);
    const { transitions } = lived(program, '2014-05-10', history, '2015-12-31');
    expect(transitions.map(({ reason }) => reason)).toMatchObject([
      { kind: 'clock', clock: 'anniversary', day: '2015-05-10', count: 1 },
      { kind: 'event', event: 'renewal', by: 'Alder', explanation: { verdict: 'met' } },
    ]);
  });
});

describe('a condition of a renewal', () => {
  it('is judged at the renewal', () => {
    const text = `
      require Insured: insured
      require Papers on renewal: attested Papers
      lifecycle {
        state Certified
        state Renewed final
        on renewal when every requirement is met: Certified becomes Renewed
      }`;
    const with_ = (facts: unknown): readonly string[] =>
      stepsOf(
        lived(compiled(text), '2014-01-01', historyOf([['2014-01-01', facts]], [renewal('2014-06-01')]), '2015-01-01'),
      );
    expect(with_(insured)).toEqual([]);
    expect(with_({ insured: true, attested: { Papers: { answer: true, on: '2014-01-01' } } })).toEqual([
      '2014-06-01 Certified → Renewed',
    ]);
  });
});
