import { describe, expect, it } from 'vitest';
import { agreed, emitted } from '../support/agreed.ts';
import { compiled } from '../support/compiling.ts';

/** The verdicts of the clauses of a program of these items, by their labels. */
const verdictsOf = (items: string, facts: unknown, on: string): readonly string[] => {
  const program = compiled(items);
  agreed(program, facts, { on });
  const { clauses, verdicts } = emitted(program);
  const [, ...each] = verdicts(facts, { on });
  return clauses.map(({ label }, index) => `${label ?? ''} ${each[index] ?? ''}`);
};

describe('the verdicts of clauses', () => {
  it('are those of what has a label, in the order of the document', () => {
    const items =
      'require Service: all of { - Insured: insured  - Staff: employees at least 5 }  recommend Age: employees at most 9';
    expect(verdictsOf(items, { insured: true, employees: 4 }, '2024-06-01')).toEqual([
      'Service unmet',
      'Insured met',
      'Staff unmet',
      'Age met',
    ]);
  });

  it('are one for what is asked under one label at different times', () => {
    const items = `
      revisions { 1.0 on 2020-01-01 2.0 on 2021-01-01 3.0 on 2022-01-01 }
      require Staff before 2.0: employees at least 5
      require Staff since 3.0: employees at least 10`;
    const staff = (on: string): readonly string[] => verdictsOf(items, { employees: 7 }, on);
    expect(staff('2020-06-01')).toEqual(['Staff met']);
    expect(staff('2021-06-01')).toEqual(['Staff not applicable']);
    expect(staff('2022-06-01')).toEqual(['Staff unmet']);
  });

  it('are not applicable within what has not been measured yet', () => {
    const items = 'require Yearly measured every January: all of { - Insured: insured  - Staff: employees at least 5 }';
    const yearly = (on: string): readonly string[] => verdictsOf(items, { insured: true, employees: 4 }, on);
    expect(yearly('2014-01-24')).toEqual(['Yearly not applicable', 'Insured not applicable', 'Staff not applicable']);
    expect(yearly('2014-01-25')).toEqual(['Yearly unmet', 'Insured met', 'Staff unmet']);
  });

  it('are not applicable in an exception that does not apply, and in what it lifts', () => {
    const items = `require Staff: all of { - Insured: insured }
      exception Big to Staff when size is Large: employees at least 50`;
    expect(verdictsOf(items, { insured: false, employees: 4, size: 'Small' }, '2024-06-01')).toEqual([
      'Staff unmet',
      'Big not applicable',
      'Insured unmet',
    ]);
    expect(verdictsOf(items, { insured: false, employees: 4, size: 'Large' }, '2024-06-01')).toEqual([
      'Staff unmet',
      'Big unmet',
      'Insured not applicable',
    ]);
    expect(verdictsOf(items, { insured: false, employees: 4 }, '2024-06-01')).toEqual([
      'Staff unmet',
      'Big unmet',
      'Insured unmet',
    ]);
  });

  it('are not applicable in what is asked only of others', () => {
    const items = 'require Staff when size is Large: all of { - Insured: insured }';
    expect(verdictsOf(items, { insured: false, size: 'Small' }, '2024-06-01')).toEqual([
      'Staff not applicable',
      'Insured not applicable',
    ]);
  });
});
