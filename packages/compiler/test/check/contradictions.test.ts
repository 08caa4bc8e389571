import { describe, expect, it } from 'vitest';
import { expectFindings, messagesOf } from '../support/compiling.ts';

const code = 'contradictory-clauses';

describe('clauses that cannot be met together', () => {
  it.each([
    ['a limit and more than that', 'require callBack at most 1 hour require «callBack at least 2 hours»'],
    ['two limits without the number itself', 'require employees less than 3 require «employees at least 3»'],
    ['a day before and a day after', 'require founded is before 2020-01-01 require «founded is after 2020-01-01»'],
    ['a money and less', 'require sales at least USD 500 require «sales less than USD 500»'],
    ['two words', 'require size is Small require «size is Large, Middle»'],
    ['a word and its denial', 'require size is Small require «size is not Small, Middle»'],
    ['a level and a lower one', 'require level is Expert require «level is Associate»'],
    ['a yes and a no', 'require insured require «not insured»'],
    ['a yes and an answer', 'require insured require «insured is no»'],
    ['an answer and a no', 'require insured is yes require «not insured»'],
    ['an answer and its denial', 'require insured is no require «not (insured is no)»'],
    ['a word and its denial before it', 'require size is Small require «not size is Small»'],
    ['a denied word and that alone', 'require not (size is Small, Middle) require «size is Small»'],
    ['an attestation and its denial', 'require attested Support require «not attested Support»'],
    ['a question and its denial', 'unsettled Guests "?" require Guests require «not Guests»'],
    ['a comparison and its denial', 'require callBack at most 1 hour require «not (callBack at most 1 hour)»'],
    ['numbers of one count', 'require at least 3 full-time individuals require «at most 2 full-time individuals»'],
    [
      'what has to be held and what nobody may hold',
      'require specialization Cloud require «no specialization Cloud, Data»',
    ],
    ['within one requirement', 'require callBack at most 1 hour and «callBack at least 2 hours»'],
    [
      'within a list',
      'require callBack at most 1 hour require all of { - "Slow": «callBack at least 2 hours»  - "B": insured }',
    ],
  ])('are %s', (_, items) => {
    expectFindings(items, code);
  });

  it('are named with the line of the other one', () => {
    expect(messagesOf('require callBack at most 1 hour\nrequire callBack at least 2 hours')).toEqual([
      'This cannot be met together with "callBack at most 1 hour" in line 3, and both are required on the same days. Change one of the two, or write it as an exception to the other.',
    ]);
  });

  it.each([
    'require insured require not suspended',
    'require not insured require not suspended',
    'require size is Small require not size is Large',
    'require attested Support require not attested Help',
    'require insured is yes require not (insured is no)',
    'require when suspended: insured require when not suspended: not insured',
  ])('are not %s', (items) => {
    expectFindings(items);
  });

  it('need a day on which both are required', () => {
    expectFindings(
      'require before 2024-01-01: callBack at most 1 hour require since 2024-01-01: callBack at least 2 hours',
    );
    expectFindings(
      'require before 2024-01-02: callBack at most 1 hour require since 2024-01-01: «callBack at least 2 hours»',
      code,
    );
  });

  it('need a day on which the entries are asked for by both', () => {
    expectFindings(
      `require specialization Cloud
      require «no specialization Cloud since 2024-01-01, Data»`,
      code,
    );
    expectFindings(
      `require before 2024-01-01: specialization Cloud
      require no specialization Cloud since 2024-01-01, Data`,
    );
  });

  it('need a moment at which both are required', () => {
    expectFindings('require on application: callBack at most 1 hour require on renewal: callBack at least 2 hours');
    expectFindings('require on application: callBack at most 1 hour require «callBack at least 2 hours»', code);
  });

  it('are required wherever one of them is', () => {
    expectFindings('require when insured: callBack at most 1 hour require «callBack at least 2 hours»', code);
    expectFindings(
      'require when insured: callBack at most 1 hour require when insured: «callBack at least 2 hours»',
      code,
    );
    expectFindings('require when insured: callBack at most 1 hour require when suspended: callBack at least 2 hours');
    expectFindings('require for new partners: callBack at most 1 hour require when insured: callBack at least 2 hours');
  });

  it.each([
    ['of which one is enough', 'require callBack at most 1 hour or callBack at least 2 hours'],
    ['of which one is advice', 'require callBack at most 1 hour recommend callBack at least 2 hours'],
    [
      'of which one may be met in another way',
      'require callBack at most 1 hour require callBack at least 2 hours may instead: insured',
    ],
    [
      'of which one has an exception',
      'require A: callBack at most 1 hour exception to A when insured: suspended require callBack at least 2 hours',
    ],
    ['that leave a number', 'require employees at most 3 require employees at least 3'],
    ['that are compared with facts', 'require employees at most partTimers require employees at least 3'],
    ['of different facts', 'require service.hoursPerDay at most 3 require service.daysPerWeek at least 4'],
    ['that count others', 'require at least 3 full-time individuals require at most 2 individuals'],
    ['of which one asks for more entries', 'require any specialization Cloud, Data require no specialization Cloud'],
    [
      'that are judged on other days',
      'require measured every January: callBack at most 1 hour require callBack at least 2 hours',
    ],
  ])('are not those %s', (_, items) => {
    expectFindings(items);
  });
});
