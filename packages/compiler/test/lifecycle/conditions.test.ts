import { describe, expect, it } from 'vitest';
import { compiled } from '../support/compiling.ts';
import { historyOf, lived, stepsOf } from '../support/lives.ts';

/** What becomes of somebody whose facts stay as they are; the days on which something else is asked are given. */
const steps = (items: string, facts: unknown, first: string, until: string, ...changes: readonly string[]) =>
  stepsOf(lived(compiled(items), first, historyOf([[first, facts]], [], changes), until));

const leaving = (condition: string): string => `lifecycle { state A state B final when ${condition}: A becomes B }`;

describe('a condition of a lifecycle', () => {
  it('asks the requirement that bears the label on the day, whichever revision it is of', () => {
    const items = `
      revisions { 1.0 on 2020-01-01 2.0 on 2021-01-01 }
      require Staff before 2.0: employees at least 5
      require Staff since 2.0: employees at least 10
      ${leaving('Staff is unmet')}`;
    expect(steps(items, { employees: 7 }, '2020-06-01', '2022-01-01', '2021-01-01')).toEqual(['2021-01-01 A → B']);
  });

  it('asks nothing of a requirement that does not apply, as it is neither met nor unmet', () => {
    const met = `section "S" since 2021-01-01 { require Insured: insured } ${leaving('Insured is met')}`;
    expect(steps(met, { insured: true }, '2020-06-01', '2022-01-01', '2021-01-01')).toEqual(['2021-01-01 A → B']);
    const unmet = `require Insured when suspended: insured ${leaving('Insured is unmet')}`;
    expect(steps(unmet, { insured: false, suspended: false }, '2020-06-01', '2020-07-01')).toEqual([]);
    expect(steps(unmet, { insured: false, suspended: true }, '2020-06-01', '2020-07-01')).toEqual(['2020-06-01 A → B']);
  });

  it.each([
    ['Insured is unmet and employees at least 5', []],
    ['employees at least 5 and Insured is unmet', []],
    ['Insured is met and employees at least 5', []],
    ['Insured is unmet or employees at least 5', ['2020-06-01 A → B']],
    ['not (Insured is unmet) and employees at least 5', ['2020-06-01 A → B']],
    ['every requirement is met and employees at least 5', []],
  ])(
    'does not leave out what it says of such a requirement where it is put together with others: %s',
    (when, expected) => {
      const items = `require Insured since 2024-01-01: insured ${leaving(when)}`;
      expect(steps(items, { insured: false, employees: 7 }, '2020-06-01', '2020-07-01')).toEqual(expected);
    },
  );

  it('asks nothing of a requirement that an exception lifts, nor of its points', () => {
    const items = `require Service: all of { - Insured: insured  - Staff: employees at least 5 }
      exception Small to Service when size is Small: not required
      ${leaving('Insured is unmet')}`;
    expect(steps(items, { insured: false, size: 'Small' }, '2020-06-01', '2020-07-01')).toEqual([]);
    expect(steps(items, { insured: false, size: 'Large' }, '2020-06-01', '2020-07-01')).toEqual(['2020-06-01 A → B']);
  });

  it('asks an exception by its name where it applies', () => {
    const items = `require Staff: employees at least 5
      exception Big to Staff when size is Large: employees at least 50
      ${leaving('Big is unmet')}`;
    expect(steps(items, { employees: 7, size: 'Small' }, '2020-06-01', '2020-07-01')).toEqual([]);
    expect(steps(items, { employees: 7, size: 'Large' }, '2020-06-01', '2020-07-01')).toEqual(['2020-06-01 A → B']);
  });

  it('asks nothing before the first revision', () => {
    const items = `
      revisions { 1.0 on 2020-08-01 editorial }
      require Insured: insured
      ${leaving('not insured')}`;
    expect(steps(items, { insured: false }, '2020-06-01', '2020-12-01', '2020-08-01')).toEqual(['2020-08-01 A → B']);
  });

  it('asks a point of a list by its label', () => {
    const items = `
      require Service: all of { - Insured: insured  - Staff: employees at least 5 }
      ${leaving('Staff is unmet')}`;
    expect(steps(items, { insured: false, employees: 5 }, '2020-06-01', '2020-07-01')).toEqual([]);
    expect(steps(items, { insured: true, employees: 4 }, '2020-06-01', '2020-07-01')).toEqual(['2020-06-01 A → B']);
  });

  it('is judged under the revision that governs, where that begins for cohorts', () => {
    const items = `
      award specialization Cloud
      define newcomer partner: founded is after 2014-01-01
      define known partner: not newcomer
      revisions {
        1.0 on 2010-01-01 "First"
        2.0 "Second" {
          for newcomer partners on 2015-04-01
          for known partners on renewal on 2015-08-01
        }
      }
      require Staff before 2.0: employees at least 5
      require Staff since 2.0: employees at least 10
      ${leaving('Staff is unmet')}`;
    const facts = (founded: string, renewed: readonly string[]) => ({
      founded,
      employees: 7,
      holds: { specialization: [{ entry: 'Cloud', since: '2014-09-01', renewed }] },
    });
    expect(steps(items, facts('2010-01-01', []), '2015-03-01', '2015-12-31', '2015-04-01', '2015-08-01')).toEqual([]);
    expect(steps(items, facts('2010-01-01', ['2015-09-01']), '2015-09-02', '2015-12-31')).toEqual(['2015-09-02 A → B']);
  });

  it('does not fire while a question is open, and does when it is settled', () => {
    const items = `
      unsettled Guests "Do guests count?"
      settle Guests since 2021-01-01: no
      require Staff: employees at least 5 or Guests
      ${leaving('Staff is unmet')}`;
    expect(steps(items, { employees: 4 }, '2020-06-01', '2022-01-01', '2021-01-01')).toEqual(['2021-01-01 A → B']);
  });

  it('may be any condition, and be put together with others', () => {
    const items = `require Insured: insured ${leaving('not (Insured is met) and (suspended or employees at most 3)')}`;
    expect(steps(items, { insured: false, suspended: false, employees: 3 }, '2020-06-01', '2020-07-01')).toEqual([
      '2020-06-01 A → B',
    ]);
    expect(steps(items, { insured: false, suspended: false, employees: 4 }, '2020-06-01', '2020-07-01')).toEqual([]);
  });

  it('lets two transitions of one day be taken one after the other, in their order', () => {
    const items = `
      require Insured: insured
      lifecycle {
        state A
        state B
        state C final
        when Insured is unmet: A becomes B
        when Insured is unmet and suspended: B becomes C
      }`;
    expect(steps(items, { insured: false, suspended: true }, '2020-06-01', '2020-07-01')).toEqual([
      '2020-06-01 A → B',
      '2020-06-01 B → C',
    ]);
  });
});
