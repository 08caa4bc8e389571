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
