import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../src/core/explanation.ts';
import { governingInWords, namingOf } from '../../src/words/index.ts';
import { emitted } from '../support/agreed.ts';
import { compiled, evaluated, expectFindings, verdictOf } from '../support/compiling.ts';

/** Cloud is what the program awards; revision 2.0 asks for more employees. */
const program = `award specialization Cloud

define fresh partner: no specialization Cloud, Data held on any day in the 6 months before the application
define known partner: not fresh

revisions {
  1.0 "Current requirements"
  2.0 "New requirements" {
    for fresh partners on 2015-04-01
    for known partners on renewal on 2015-08-01
  }
}

require Few before 2.0: employees at least 5
require Many since 2.0: employees at least 10
`;

interface Held {
  readonly entry?: string;
  readonly since?: string;
  readonly through?: string;
  readonly renewed?: unknown;
}

const facts = (...held: readonly Held[]): object => ({
  employees: 7,
  holds: { specialization: held.map((each) => ({ entry: 'Cloud', since: '2010-01-01', renewed: [], ...each })) },
});

/** Seven employees are enough for revision 1.0 alone. */
const revisionOf = ({ revision }: Evaluation): string | null => revision?.label ?? null;

describe('a revision that begins for cohorts', () => {
  it.each([
    ['2015-03-31', '1.0', 'met'],
    ['2015-04-01', '2.0', 'unmet'],
  ] as const)('judges who is new and applies on %s by %s', (on, label, verdict) => {
    const evaluation = evaluated(program, facts(), on, 'application');
    expect([revisionOf(evaluation), evaluation.verdict]).toEqual([label, verdict]);
  });

  it.each([
    ['2015-07-31', '1.0', 'met'],
    ['2015-08-01', '2.0', 'unmet'],
  ] as const)('judges who is known and renews on %s by %s', (on, label, verdict) => {
    const evaluation = evaluated(program, facts({}), on, 'renewal');
    expect([revisionOf(evaluation), evaluation.verdict]).toEqual([label, verdict]);
  });

  it.each([
    ['2014-09-30', '2.0'],
    ['2014-10-01', '1.0'],
  ])('takes who held an award through %s and applies on 2015-04-01 for one of %s', (through, label) => {
    expect(revisionOf(evaluated(program, facts({ through }), '2015-04-01', 'application'))).toBe(label);
  });

  it('does not govern who has not renewed since, however late it is', () => {
    expect(revisionOf(evaluated(program, facts({ renewed: ['2014-09-01'] }), '2015-09-01'))).toBe('1.0');
    expect(revisionOf(evaluated(program, facts({ renewed: ['2014-09-01'] }), '2020-09-01'))).toBe('1.0');
  });

  it('governs from the renewal on', () => {
    const renewed = facts({ renewed: ['2014-09-01', '2015-09-01'] });
    expect(revisionOf(evaluated(program, renewed, '2015-08-31'))).toBe('1.0');
    expect(revisionOf(evaluated(program, renewed, '2015-09-01'))).toBe('2.0');
  });

  it('goes by the award where there was no renewal', () => {
    expect(revisionOf(evaluated(program, facts({ since: '2015-03-31' }), '2016-01-01'))).toBe('1.0');
    expect(revisionOf(evaluated(program, facts({ since: '2015-04-01' }), '2016-01-01'))).toBe('2.0');
  });

  it('judges who does not hold the award as if it applied on the day', () => {
    expect(revisionOf(evaluated(program, facts({ through: '2014-01-01' }), '2015-03-31'))).toBe('1.0');
    expect(revisionOf(evaluated(program, facts({ through: '2014-01-01' }), '2015-04-01'))).toBe('2.0');
  });

  it('takes an award for nothing on days on which the catalog does not have it', () => {
    const awarding = (entry: string): string =>
      program.replace('award specialization Cloud', `award specialization ${entry}`);
    const revisionOn = (entry: string, on: string, ...renewed: readonly string[]): string | null =>
      revisionOf(evaluated(awarding(entry), facts({ entry, since: '2014-01-01', renewed }), on));
    // Voice is there before 2022-01-01 alone: from then on, who holds it applies as anybody does.
    expect(revisionOn('Voice', '2021-12-31')).toBe('1.0');
    expect(revisionOn('Voice', '2022-01-01')).toBe('2.0');
    // Mobile is there since 2023-01-01: that is the day of the award, and no renewal before it counts.
    expect(revisionOn('Mobile', '2022-12-31', '2014-06-01')).toBe('2.0');
    const evaluation = evaluated(awarding('Mobile'), facts({ entry: 'Mobile', renewed: ['2014-06-01'] }), '2023-06-01');
    expect(JSON.stringify(evaluation.explanation)).toContain('{"on":"2023-01-01","moment":"application","by":"award"}');
  });

  it('says which revision governs, and why', () => {
    const evaluation = evaluated(program, facts({ renewed: ['2014-09-01'] }), '2015-09-01');
    const context = { on: '2015-09-01', naming: namingOf(compiled(program).vocabulary, {}) };
    expect(governingInWords(evaluation.explanation, context).map(({ words }) => words)).toEqual([
      'Revision 1.0 governs.',
      'Revision 2.0 has not begun, as of the renewal on 2014-09-01:',
      'for fresh partners on 2015-04-01: that was later',
      'for known partners on renewal on 2015-08-01: that was later',
    ]);
  });

  it('leaves standing what both say where it is not known which governs', () => {
    const held = { entry: 'Cloud', since: '2010-01-01' };
    const withEmployees = (employees: number): object => ({ employees, holds: { specialization: [held] } });
    expect(verdictOf(program, withEmployees(10), '2016-01-01')).toBe('met');
    expect(verdictOf(program, withEmployees(4), '2016-01-01')).toBe('unmet');
    expect(evaluated(program, withEmployees(7), '2016-01-01')).toMatchObject({
      verdict: 'unknown',
      revision: null,
      missing: ['/holds/specialization/0/renewed'],
    });
  });

  it.each([
    ['no day of the award', { since: null }, '/holds/specialization/0/since'],
    ['a last day that is none', { through: '2016-02-30' }, '/holds/specialization/0/through'],
    ['no list of renewals', { renewed: null }, '/holds/specialization/0/renewed'],
    ['a renewal on no real day', { renewed: ['2015-02-30'] }, '/holds/specialization/0/renewed/0'],
    [
      'perhaps more renewals',
      { renewed: { known: ['2014-01-01'], maybeMore: true } },
      '/holds/specialization/0/renewed/-',
    ],
    ['renewals of which none is known', { renewed: { maybeMore: true } }, '/holds/specialization/0/renewed/-'],
  ])('cannot be told with %s', (_, held, missing) => {
    const { specialization } = { specialization: [{ entry: 'Cloud', since: '2010-01-01', renewed: [], ...held }] };
    const evaluation = evaluated(program, { employees: 7, holds: { specialization } }, '2016-01-01');
    expect([evaluation.verdict, evaluation.missing]).toEqual(['unknown', [missing]]);
  });

  it('is told of each of many partners, on however many days they were decided on', () => {
    const { isMet } = emitted(compiled(program));
    const since = Array.from({ length: 2500 }, (_, day) =>
      new Date(Date.UTC(2012, 0, 1 + day)).toISOString().slice(0, 10),
    );
    const met = since.filter((day) => isMet(facts({ since: day }), { on: '2020-01-01' }));
    // Whoever was awarded Cloud before revision 2.0 began for newcomers has not renewed since.
    expect(met).toEqual(since.filter((day) => day < '2015-04-01'));
  });

  it('changes what is excepted', () => {
    const excepting = program.replace(
      /require Few[^]*/u,
      'require any specialization except Voice since 2.0, Cloud, Data',
    );
    const voice = { holds: { specialization: [{ entry: 'Voice', since: '2010-01-01' }] } };
    expect(verdictOf(excepting, voice, '2015-03-31', 'application')).toBe('met');
    expect(verdictOf(excepting, voice, '2015-04-01', 'application')).toBe('unmet');
  });

  it('changes which entries all have to be held', () => {
    const all = program.replace(/require Few[^]*/u, 'require all specializations Data, Voice since 2.0');
    const data = { holds: { specialization: [{ entry: 'Data', since: '2015-01-01' }] } };
    expect(verdictOf(all, data, '2015-03-31', 'application')).toBe('met');
    expect(verdictOf(all, { holds: { specialization: [] } }, '2015-04-01', 'application')).toBe('unmet');
  });

  it('gives way to one that begins for everybody, renewed or not', () => {
    const later = program
      .replace(/\n\}\n/u, '\n  3.0 on 2017-01-01\n}\n')
      .concat('require Most since 3.0: employees at least 20');
    expect(revisionOf(evaluated(later, facts({}), '2016-12-31'))).toBe('1.0');
    const evaluation = evaluated(later, facts({}), '2017-01-01');
    expect(revisionOf(evaluation)).toBe('3.0');
    // What begins with revision 2.0 goes on under the later one.
    expect(evaluation.explanation.children.at(-1)?.children.map(({ verdict }) => verdict)).toEqual([
      'not applicable',
      'unmet',
      'unmet',
    ]);
  });

  it('may be one of thirty', () => {
    const years = Array.from({ length: 30 }, (_, at) => 1981 + at);
    const lines = years.map(
      (year) => `${year}.0 { for fresh partners on ${year}-01-01 for known partners on ${year}-01-01 }`,
    );
    const clauses = years.map(
      (year, at) => `require since ${year}.0 before ${year + 1}.0: employees at least ${at + 1}`,
    );
    const items = `award specialization Cloud define fresh partner: insured define known partner: not fresh
      revisions { ${lines.join(' ')} 2011.0 on 2011-01-01 } ${clauses.join(' ')} require since 2011.0: insured`;
    const verdicts = (employees: number): readonly string[] =>
      ['1981-01-01', '2009-12-31', '2010-01-01', '2010-12-31'].map((on) =>
        verdictOf(items, { employees, insured: true, holds: { specialization: [] } }, on),
      );
    expect(verdicts(29)).toEqual(['met', 'met', 'unmet', 'unmet']);
    expect(verdicts(30)).toEqual(['met', 'met', 'met', 'met']);
  });

  it('is not asked of anybody before the first one, where that begins for cohorts', () => {
    const first = program.replace('  1.0 "Current requirements"\n', '').replace(/require Few.*\n/u, '');
    const evaluation = evaluated(first, facts(), '2015-03-31', 'application');
    expect(evaluation).toMatchObject({ verdict: 'not applicable', revision: null });
    expect(evaluation.explanation.because).toEqual({ kind: 'noneGoverns' });
  });

  it('may turn on an open question', () => {
    const open = program
      .replace('define fresh partner: no', 'unsettled Newness "Who is new?"\ndefine fresh partner: Newness and no')
      .replace('on renewal on 2015-08-01', 'on 2015-08-01');
    expect(verdictOf(open, facts(), '2015-04-01', 'application')).toBe('unclear');
    expect(verdictOf(open, { ...facts(), employees: 12 }, '2015-04-01', 'application')).toBe('met');
  });
});

describe('a clause for a cohort that looks back from the application', () => {
  const clause = program.replace(/require Few[^]*/u, 'require Big for fresh partners: employees at least 10');

  it('is asked of who was new when it was awarded, until it renews', () => {
    const renewed = facts({ since: '2014-02-01', renewed: ['2015-02-01'] });
    expect(verdictOf(clause, renewed, '2015-01-31')).toBe('unmet');
    expect(verdictOf(clause, renewed, '2015-02-01')).toBe('not applicable');
  });

  it('is judged as of the renewal at which it is asked', () => {
    const onRenewal = program.replace(
      /require Few[^]*/u,
      'require Big on renewal for fresh partners: employees at least 10',
    );
    const since = (day: string): object => facts({ since: day });
    const known = {
      employees: 7,
      holds: { specialization: [{ entry: 'Cloud', since: '2014-08-02', through: '2014-08-31' }] },
    };
    expect(verdictOf(onRenewal, since('2015-02-01'), '2015-02-01', 'renewal')).toBe('unmet');
    expect(verdictOf(onRenewal, known, '2015-02-28', 'renewal')).toBe('not applicable');
    expect(verdictOf(onRenewal, known, '2015-03-01', 'renewal')).toBe('unmet');
    expect(verdictOf(onRenewal, known, '2015-03-01', 'application')).toBe('not applicable');
  });

  it('may be measured on the same header, and not around it', () => {
    const measured = (items: string): string => program.replace(/require Few[^]*/u, items);
    expectFindings(
      measured('section "S" measured every July { require Few before 2.0 «for fresh partners»: insured }'),
      'cohort-while-measured',
    );
    expect(
      verdictOf(
        measured('require Few for fresh partners measured every July: employees at least 10'),
        facts({ since: '2014-08-01' }),
        '2014-08-01',
      ),
    ).toBe('unmet');
  });

  it('needs a program that says what it awards', () => {
    expectFindings(
      'define fresh partner: no specialization Cloud held on any day in the 6 months before the application require for «fresh» partners: insured',
      'window-without-moment',
    );
  });
});

describe('a cohort that a revision names', () => {
  it('has to be one', () => {
    expectFindings(
      'award specialization Cloud define fresh partner: insured revisions { 1.0 2.0 { for «fresk» partners on 2015-04-01 } } require A since 2.0 for fresh partners: insured',
      'unknown-name → fresh',
    );
  });

  it('begins at a moment that there is', () => {
    expectFindings(
      'award specialization Cloud define fresh partner: insured define stale partner: not fresh revisions { 1.0 2.0 { for fresh partners on 2015-04-01 for stale partners on «renewl» on 2015-04-01 } } require A since 2.0: insured',
      'example-moment → renewal',
    );
  });
});

describe('what a program awards', () => {
  it('is a kind that the subject holds, and an entry of it', () => {
    expectFindings('award «badge» Fair require insured', 'not-held');
    expectFindings('award «specialisation» Cloud require insured', 'unknown-name → specialization');
    expectFindings('award specialization «Clout» require insured', 'unknown-entry → Cloud');
  });
});

describe('what counts since a revision that begins for cohorts', () => {
  const heads = program.slice(0, program.indexOf('require Few'));
  const since = (on: string, items: string): string =>
    verdictOf(
      heads + items,
      { holds: { specialization: [{ entry: 'Voice', since: '2014-10-01' }] } },
      on,
      'application',
    );

  it.each([
    ['require any specialization except Voice since 2.0', 'met', 'unmet'],
    ['require any specialization except Voice before 2.0', 'unmet', 'met'],
    ['require no specialization except Voice since 2.0', 'unmet', 'met'],
  ])('is the same for a yes or no as for an explanation: %s', (items, before, after) => {
    expect([since('2015-03-31', items), since('2015-04-01', items)]).toEqual([before, after]);
  });
});
