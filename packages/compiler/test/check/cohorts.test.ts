import { describe, expect, it } from 'vitest';
import { expectFindings, messagesOf, verdictOf } from '../support/compiling.ts';

/** Revision 2.0 begins for cohorts, 3.0 for everybody. */
const revisions = `award specialization Cloud
define fresh partner: insured
define known partner: not fresh
revisions {
  1.0 "First"
  2.0 "Second" {
    for fresh partners on 2024-01-01
    for known partners on renewal on 2024-07-01
    for known partners on application on 2024-07-01
  }
  3.0 on 2025-01-01 "Third"
}
`;

describe('a revision that begins for everybody', () => {
  it('ends what stands before one for cohorts, so that a label may stand again', () => {
    const chain = `${revisions}
      require Staff before 2.0: employees at least 1
      require Staff since 2.0 before 3.0: employees at least 2
      require Staff since 3.0: employees at least 3`;
    expectFindings(chain);
    const two = { employees: 2, insured: true, holds: { specialization: [] } };
    expect([verdictOf(chain, two, '2024-12-31'), verdictOf(chain, two, '2025-01-01')]).toEqual(['met', 'unmet']);
  });

  it('leaves two labels together until it begins', () => {
    expectFindings(
      `${revisions} require Staff before 2.0: insured
      require «Staff» since 2024-12-31: employees at least 1
      require Other since 3.0: insured`,
      'duplicate-label',
    );
  });

  it('ends clauses that could not be met together with those after it', () => {
    expectFindings(`${revisions} require before 2.0: employees at most 20 require since 3.0: employees at least 30`);
    expectFindings(
      `${revisions} require before 2.0: employees at most 20
      require since 2024-12-31: «employees at least 30»
      require since 3.0: insured`,
      'contradictory-clauses',
    );
  });

  it('ends what an entry is asked for', () => {
    expectFindings(`${revisions} require any specialization Cloud, Data before 2.0, Data since 3.0`);
  });
});

/** A program of which 2.0 and 3.0 begin for cohorts. */
const twice = (second: string, third: string): string => `award specialization Cloud
define fresh partner: insured
define known partner: not fresh
revisions { 1.0 ${second} ${third} }
require since 2.0 before 3.0: insured
require since 3.0: employees at least 1
`;

describe('a revision for cohorts', () => {
  it.each([
    [
      'for each of its cohorts another one begins earlier',
      '«2.0» { for fresh partners on 2024-01-01 for known partners on 2024-07-01 }',
      '3.0 { for fresh partners on 2023-01-01 for known partners on 2024-07-01 }',
    ],
    [
      'the two moments of another one are all that there are',
      '«2.0» { for fresh partners on 2024-01-01 for known partners on renewal on 2024-07-01 for known partners on application on 2024-07-01 }',
      '3.0 { for fresh partners on application on 2023-01-01 for fresh partners on renewal on 2024-01-01 for known partners on 2024-07-01 }',
    ],
    [
      'the cohorts of another one are all partners',
      'revisions { } «2.0» { for small partners on 2024-07-01 for large partners on 2024-07-01 }',
      '3.0 { for fresh partners on 2024-01-01 for known partners on 2024-07-01 }',
    ],
  ])('never governs where %s', (_, second, third) => {
    const sizes = 'define small partner: employees less than 5 define large partner: not small ';
    const items = twice(second.replace('revisions { } ', ''), third);
    expectFindings(second.startsWith('revisions') ? sizes + items : items, 'revision-never-governs');
  });

  it('governs nobody by a line after which another one begins for everybody', () => {
    const second = '2.0 { for fresh partners on 2024-01-01 «for known partners on 2026-01-01» }';
    expectFindings(twice(second, '3.0 on 2025-01-01'), 'cohort-never-governed');
    expect(messagesOf(twice(second.replace(/[«»]/gu, ''), '3.0 on 2025-01-01'))).toEqual([
      'Revision 2.0 governs nobody by this line: when it begins on 2026-01-01, 3.0 has begun for these partners. Remove the line, or correct its day.',
    ]);
  });

  it.each([
    ['begins a day earlier for some', '2023-12-31', '2024-07-01'],
    ['begins a day earlier for others', '2024-01-01', '2024-06-30'],
  ])('governs somebody where it %s', (_, fresh, known) => {
    const second = `2.0 { for fresh partners on ${fresh} for known partners on ${known} }`;
    const third = '3.0 { for fresh partners on 2024-01-01 for known partners on 2024-07-01 }';
    const found = messagesOf(twice(second, third)).filter((message) => message.includes('never governs'));
    expect(found).toEqual([]);
  });

  it('is named with the record that is judged', () => {
    const lines = 'for fresh partners on 2024-01-01 for fresh partners on 2024-02-01 for known partners on 2024-01-01';
    expect(messagesOf(twice(`2.0 { ${lines} }`, '3.0 on 2025-01-01'))).toContain(
      'This speaks of the same partners as "for fresh partners on 2024-01-01". Remove one of the two lines, or name a moment in both.',
    );
  });
});

describe('a label', () => {
  const staff = (...ends: readonly string[]): string =>
    ends.map((end, at) => `require ${end}: employees at least ${at + 1}`).join(' ');

  it('that stands before one revision and again since a later one has a gap', () => {
    const items = `${revisions} ${staff('Staff before 2.0', '«Staff» since 3.0')}`;
    expectFindings(items, 'label-with-gap');
    expect(messagesOf(items.replace(/[«»]/gu, ''))).toEqual([
      '"Staff" stands before 2.0 and again since 3.0, and for nothing in between. Where that is not meant, let one of the two reach the other.',
    ]);
  });

  it('that ends on a day and begins again on a later one has a gap', () => {
    const items = staff('Staff through 2023-12-31', 'Staff since 2024-01-02');
    expect(messagesOf(items)).toEqual([
      '"Staff" stands through 2023-12-31 and again since 2024-01-02, and for nothing in between. Where that is not meant, let one of the two reach the other.',
    ]);
    expectFindings(staff('Staff through 2023-12-31', 'Staff since 2024-01-01'));
  });

  it('has none where something else with it stands in between', () => {
    expectFindings(`${revisions} ${staff('Staff since 3.0', 'Staff before 2.0', 'Staff since 2.0 before 3.0')}`);
  });

  it('has none that is sure where days stand beside revisions for cohorts', () => {
    expectFindings(`${revisions} ${staff('Staff before 2.0', 'Staff since 2025-06-01')} require since 3.0: insured`);
  });
});

describe('what is pinned to a revision for cohorts', () => {
  it('has to be in force on a day on which that can have begun', () => {
    const early = 'require «since 2.0 through 2023-06-01»: insured require since 3.0: insured';
    expectFindings(revisions + early, 'empty-lifetime');
    expect(messagesOf(revisions + early)).toEqual([
      'This requirement would begin on 2024-01-01 and end before that, on 2023-06-01: it is never in force. Change one of the two.',
    ]);
    expectFindings(`${revisions} require since 2.0 through 2024-01-01: insured require since 3.0: insured`);
  });

  it('has to be in force on a day on which it can still be to come', () => {
    expectFindings(`${revisions} require «before 2.0 since 3.0»: insured`, 'empty-lifetime');
    expectFindings(`${revisions} require before 2.0 since 2024-12-31: insured require since 3.0: insured`);
  });

  it('names the revisions that leave it no day', () => {
    expect(messagesOf(`${revisions} require since 2.0 before 2.0: insured require since 3.0: insured`)).toEqual([
      'This requirement would begin with revision 2.0 and end before that, with revision 2.0: it is never in force. Change one of the two.',
    ]);
  });

  it('may end on a day of measuring before it has begun', () => {
    expectFindings(
      `${revisions} section "S" measured every January { require since 2.0 through 2023-12-31: insured } require since 3.0: insured`,
    );
  });
});
