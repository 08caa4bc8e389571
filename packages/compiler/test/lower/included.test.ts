import { describe, expect, it } from 'vitest';
import { evaluated, expectFindingsIn, programName } from '../support/compiling.ts';
import type { Verdict } from '../../src/core/explanation.ts';

const declared = `catalog Exams
kind exam plural exams
kind certification plural certifications
kind course plural courses
entries of exam {
  - CSE-646-203 through 2008-05-24 { replaced by CSE-646-204 since 2008-01-11 }
  - CSE-646-204
  - LifecycleServices "Lifecycle Services" through 2008-05-15
  - Design
  - Advanced { includes exam Design }
}
entries of certification {
  - Sales { includes exam LifecycleServices since 2008-05-16 }
  - Master { includes certification Sales since 2010-01-01  includes exam Design before 2012-01-01 }
}
entries of course { - Selling }
record partner {
  individuals: list of individual
}
record individual plural individuals {
  identified by id
  id: text
  passed exam
  holds certification
}`;

const others = { 'exams.proviso': declared };

const inProgram = (items: string): string => `program Roles "Roles"\nuse "./exams.proviso"\n${items}`;

interface Has {
  readonly exam?: readonly (readonly [entry: string, since: string])[];
  readonly certification?: readonly (readonly [entry: string, since: string])[];
}

const held = (entries: Has['exam'] = []): readonly object[] => entries.map(([entry, since]) => ({ entry, since }));

/** A partner with one individual that has passed and holds these. */
const one = ({ exam, certification }: Has): unknown => ({
  individuals: [{ id: 'ana', passed: { exam: held(exam) }, holds: { certification: held(certification) } }],
});

/** What is said on a day of a partner with one individual. */
const verdictOn = (condition: string, has: Has, on: string): Verdict =>
  evaluated(inProgram(`require ${condition}`), one(has), on, undefined, others).verdict;

describe('an exam that retires', () => {
  const prerequisite = 'at least 1 individual who passed any exam CSE-646-203, CSE-646-204';

  it.each([
    ['CSE-646-203', '2008-05-24', 'met'],
    ['CSE-646-203', '2008-05-25', 'unmet'],
    ['CSE-646-204', '2008-05-24', 'met'],
    ['CSE-646-204', '2008-05-25', 'met'],
  ] as const)('%s fulfils the prerequisite on %s: %s', (exam, on, verdict) => {
    expect(verdictOn(prerequisite, { exam: [[exam, '2008-02-01']] }, on)).toBe(verdict);
  });

  it('is not passed by who has passed the one that replaces it', () => {
    const condition = 'at least 1 individual who passed exam CSE-646-203';
    expect(verdictOn(condition, { exam: [['CSE-646-204', '2008-02-01']] }, '2008-03-01')).toBe('unmet');
  });
});

describe('an exam that a certification includes since a day', () => {
  const required = 'at least 1 individual who passed exam LifecycleServices';
  const sales: Has = { certification: [['Sales', '2007-01-01']] };
  const exam: Has = { exam: [['LifecycleServices', '2007-01-01']] };

  it('is asked for by itself before', () => {
    expect(verdictOn(required, sales, '2008-05-15')).toBe('unmet');
    expect(verdictOn(required, exam, '2008-05-15')).toBe('met');
  });

  it('counts as passed by whoever holds the certification from then on', () => {
    expect(verdictOn(required, sales, '2008-05-16')).toBe('met');
    expect(verdictOn(required, exam, '2008-05-16')).toBe('unmet');
  });

  it('is included by what includes the certification, on the days on which both do', () => {
    const master: Has = { certification: [['Master', '2007-01-01']] };
    expect(verdictOn(required, master, '2009-12-31')).toBe('unmet');
    expect(verdictOn(required, master, '2010-01-01')).toBe('met');
  });

  it('is asked for on the days of its own lifetime alone where all exams are', () => {
    const all = 'at least 1 individual who passed all exams except CSE-646-203, CSE-646-204, Advanced';
    expect(verdictOn(all, { exam: [['Design', '2007-01-01']] }, '2008-05-15')).toBe('unmet');
    expect(verdictOn(all, { exam: [['Design', '2007-01-01']] }, '2008-05-16')).toBe('met');
  });

  it('is told in the words of the catalog', () => {
    const program = inProgram('require exam LifecycleServices held by any individual');
    const { explanation } = evaluated(program, one(sales), '2008-05-16', undefined, others);
    const [required] = explanation.children;
    expect(required?.children.map(({ sentence, verdict }) => `${sentence}: ${verdict}`)).toEqual([
      'exam LifecycleServices held by any individual: unmet',
      'any certification Sales, Master, which includes exam LifecycleServices: met',
    ]);
  });
});

describe('what includes an entry', () => {
  it('counts with others that are asked for', () => {
    const any = 'at least 1 individual who passed any exam CSE-646-204, Design';
    expect(verdictOn(any, { exam: [['Advanced', '2007-01-01']] }, '2008-05-16')).toBe('met');
  });

  it('counts once for each entry asked for where several are', () => {
    const two = 'at least 1 individual who passed at least 2 exams';
    expect(verdictOn(two, { exam: [['Design', '2007-01-01']] }, '2011-12-31')).toBe('unmet');
    expect(verdictOn(two, { exam: [['Advanced', '2007-01-01']] }, '2011-12-31')).toBe('met');
    const both: Has = { exam: [['Design', '2007-01-01']], certification: [['Master', '2007-01-01']] };
    expect(verdictOn(two, both, '2007-12-31')).toBe('unmet');
    expect(verdictOn(two, both, '2010-01-01')).toBe('met');
  });

  it('does not count where the entry is excepted', () => {
    const excepted = 'at least 1 individual who passed any exam except Design, Advanced';
    expect(verdictOn(excepted, { certification: [['Master', '2007-01-01']] }, '2009-12-31')).toBe('unmet');
  });

  it('is among what nobody may have', () => {
    const none = 'no individual who passed exam LifecycleServices';
    expect(verdictOn(none, { certification: [['Sales', '2007-01-01']] }, '2008-05-15')).toBe('met');
    expect(verdictOn(none, { certification: [['Sales', '2007-01-01']] }, '2008-05-16')).toBe('unmet');
    const without = 'at least 1 individual who passed no exam LifecycleServices';
    expect(verdictOn(without, { certification: [['Sales', '2007-01-01']] }, '2008-05-16')).toBe('unmet');
  });

  it('is one of all that are asked for', () => {
    const all = 'all exams LifecycleServices, Design held by any individual';
    const sales = [['Sales', '2007-01-01']] as const;
    expect(verdictOn(all, { exam: [['Design', '2007-01-01']], certification: sales }, '2008-05-16')).toBe('met');
    expect(verdictOn(all, { certification: sales }, '2008-05-16')).toBe('unmet');
  });

  it('counts over a time on the days of it on which it includes the entry', () => {
    const sales: Has = { certification: [['Sales', '2007-01-01']] };
    const throughout = 'exam LifecycleServices held throughout the last 1 year by any individual';
    expect(verdictOn(throughout, sales, '2009-05-14')).toBe('unmet');
    expect(verdictOn(throughout, sales, '2009-05-15')).toBe('met');
    const once = 'exam Design held on any day in the last 1 year by any individual';
    const master: Has = { certification: [['Master', '2007-01-01']] };
    expect(verdictOn(once, master, '2012-12-30')).toBe('met');
    expect(verdictOn(once, master, '2012-12-31')).toBe('unmet');
  });

  it('is asked itself when it was earned', () => {
    const late = 'at least 1 individual who passed exam LifecycleServices passed since 2008-01-01';
    expect(verdictOn(late, { certification: [['Sales', '2007-12-31']] }, '2009-01-01')).toBe('unmet');
    expect(verdictOn(late, { certification: [['Sales', '2008-01-01']] }, '2009-01-01')).toBe('met');
  });

  it('leaves unknown what is not known of it', () => {
    const facts = { individuals: [{ id: 'ana', passed: { exam: [] } }] };
    const program = inProgram('require at least 1 individual who passed exam LifecycleServices');
    const before = evaluated(program, facts, '2008-05-15', undefined, others);
    const after = evaluated(program, facts, '2008-05-16', undefined, others);
    expect(after.verdict).toBe('unknown');
    expect(after.explanation.missing).toEqual(['/individuals/0/holds/certification']);
    expect(before.verdict).toBe('unmet');
  });
});

describe('two entries that include each other', () => {
  const both = {
    'exams.proviso': `catalog Two kind exam entries of exam { - A { includes exam B } - B { includes exam A since 2020-01-01 } }
record person { passed exam }`,
  };
  const program = 'program P use "./exams.proviso" require exam A';

  it('each count as the other', () => {
    const facts = { passed: { exam: [{ entry: 'B', since: '2010-01-01' }] } };
    expect(evaluated(program, facts, '2019-12-31', undefined, both).verdict).toBe('unmet');
    expect(evaluated(program, facts, '2020-01-01', undefined, both).verdict).toBe('met');
  });
});

describe('a line that says what an entry includes', () => {
  const catalogWith = (line: string): string =>
    `catalog Two kind exam kind badge entries of exam { - A - B { ${line} } } entries of badge { - Fair } record person { passed exam }`;
  const expectInCatalog = (line: string, ...findings: readonly string[]): void => {
    expectFindingsIn(
      { 'two.proviso': catalogWith(line), [programName]: 'program P use "./two.proviso" require exam A' },
      'two.proviso',
      ...findings,
    );
  };

  it('names a kind and entries of it', () => {
    expectInCatalog('includes «exm» A', 'unknown-name → exam');
    expectInCatalog('includes exam «C»', 'unknown-entry');
  });

  it('names no entry twice on one day', () => {
    expectInCatalog('includes exam A before 2020-01-01, A since 2020-01-01');
    expectInCatalog('includes exam A, «A»', 'duplicate-member');
  });

  it('does not name the entry itself', () => {
    expectInCatalog('includes exam «B»', 'includes-itself');
  });
});
