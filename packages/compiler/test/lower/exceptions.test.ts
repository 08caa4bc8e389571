import { describe, expect, it } from 'vitest';
import { evaluated, expectFindings, messagesOf, verdictOf } from '../support/compiling.ts';

const csat = `require Csat: employees at least 30
exception MoveToGold to Csat when size is Large: employees at least 50`;

describe('an exception', () => {
  it('stands in the place of the requirement where its "when" holds', () => {
    expect(verdictOf(csat, { employees: 49, size: 'Large' })).toBe('unmet');
    expect(verdictOf(csat, { employees: 50, size: 'Large' })).toBe('met');
  });

  it('leaves the requirement where it does not', () => {
    expect(verdictOf(csat, { employees: 30, size: 'Small' })).toBe('met');
    expect(verdictOf(csat, { employees: 29, size: 'Small' })).toBe('unmet');
  });

  it('is open between the two where that is not known, and settled where both agree', () => {
    expect(verdictOf(csat, { employees: 40 })).toBe('unknown');
    expect(verdictOf(csat, { employees: 50 })).toBe('met');
    expect(verdictOf(csat, { employees: 29 })).toBe('unmet');
  });

  it('stands there on its days alone', () => {
    const since = `require Csat: employees at least 30
      exception to Csat since 2024-01-01 before 2025-01-01: employees at least 10`;
    expect(verdictOf(since, { employees: 10 }, '2023-12-31')).toBe('unmet');
    expect(verdictOf(since, { employees: 10 }, '2024-01-01')).toBe('met');
    expect(verdictOf(since, { employees: 10 }, '2024-12-31')).toBe('met');
    expect(verdictOf(since, { employees: 10 }, '2025-01-01')).toBe('unmet');
  });

  it('stands there at its moment alone', () => {
    const moment = 'require Csat: employees at least 30 exception to Csat on renewal: employees at least 10';
    const facts = { employees: 10 };
    expect(verdictOf(moment, facts, '2024-06-01', 'renewal')).toBe('met');
    expect(verdictOf(moment, facts, '2024-06-01', 'application')).toBe('unmet');
    expect(verdictOf(moment, facts, '2024-06-01')).toBe('unmet');
  });

  it('stands there for its cohort alone', () => {
    const cohort = 'require Csat: employees at least 30 exception to Csat for new partners: employees at least 10';
    expect(verdictOf(cohort, { employees: 10, founded: '2024-02-01' })).toBe('met');
    expect(verdictOf(cohort, { employees: 10, founded: '2020-02-01' })).toBe('unmet');
  });

  it('holds where everything in its header does', () => {
    const all = `require Csat: employees at least 30
      exception to Csat since 2024-01-01 for new partners on renewal when insured: employees at least 10`;
    const facts = { employees: 10, founded: '2024-02-01', insured: true };
    expect(verdictOf(all, facts, '2024-06-01', 'renewal')).toBe('met');
    expect(verdictOf(all, { ...facts, insured: false }, '2024-06-01', 'renewal')).toBe('unmet');
  });

  it('is never asked where the requirement is not', () => {
    const before = `require Csat before 2024-01-01: employees at least 30
      exception to Csat when size is Large: employees at least 50`;
    expect(verdictOf(before, { employees: 1, size: 'Large' }, '2024-01-01')).toBe('not applicable');
    const existing = `define existing partner: not new
      require Csat for existing partners: employees at least 30
      exception to Csat when size is Large: employees at least 50`;
    expect(verdictOf(existing, { employees: 1, size: 'Large', founded: '2024-02-01' })).toBe('not applicable');
  });

  it('stands in the place of the requirement and its "when"', () => {
    const when = `require Csat when insured: employees at least 30
      exception to Csat when size is Large: employees at least 50`;
    expect(verdictOf(when, { employees: 1, size: 'Small', insured: false })).toBe('not applicable');
    expect(verdictOf(when, { employees: 1, size: 'Large', insured: false })).toBe('unmet');
  });

  it('stands in the place of what may be met instead, too', () => {
    const may = `require Csat: employees at least 30
      may instead: insured
      exception to Csat when size is Large: employees at least 50`;
    expect(verdictOf(may, { employees: 1, size: 'Small', insured: true })).toBe('met');
    expect(verdictOf(may, { employees: 1, size: 'Large', insured: true })).toBe('unmet');
  });

  it('may be met by something else itself', () => {
    const may = `require Csat: employees at least 30
      exception Gold to Csat when size is Large: employees at least 50
      may instead of Gold: insured`;
    expect(verdictOf(may, { employees: 40, size: 'Large', insured: true })).toBe('met');
    expect(verdictOf(may, { employees: 1, size: 'Small', insured: true })).toBe('unmet');
  });

  it('may speak of a point of a list', () => {
    const point = `require Support: all of { - Hours: service.hoursPerDay at least 8  - "Insurance": insured }
      exception to Hours when size is Small: service.hoursPerDay at least 4`;
    const facts = { service: { hoursPerDay: 4 }, insured: true };
    expect(verdictOf(point, { ...facts, size: 'Small' })).toBe('met');
    expect(verdictOf(point, { ...facts, size: 'Large' })).toBe('unmet');
  });

  it('may speak of several requirements', () => {
    const several = `require A: employees at least 30
      require B: insured
      exception Small to A, B when size is Small: suspended`;
    expect(verdictOf(several, { employees: 1, insured: false, suspended: true, size: 'Small' })).toBe('met');
    expect(verdictOf(several, { employees: 1, insured: false, suspended: true, size: 'Large' })).toBe('unmet');
  });

  it('speaks of every requirement that has the label', () => {
    const dated = `require Csat before 2024-01-01: employees at least 20
      require Csat since 2024-01-01: employees at least 30
      exception to Csat since 2023-01-01 when size is Small: employees at least 5`;
    const facts = { employees: 5, size: 'Small' };
    expect(verdictOf(dated, facts, '2022-12-31')).toBe('unmet');
    expect(verdictOf(dated, facts, '2023-12-31')).toBe('met');
    expect(verdictOf(dated, facts, '2024-01-01')).toBe('met');
  });

  it('may speak of advice, and is advice then', () => {
    const advice = `require insured
      recommend Csat: employees at least 30
      exception to Csat when size is Large: employees at least 50`;
    const evaluation = evaluated(advice, { insured: true, employees: 40, size: 'Large' }, '2024-06-01');
    expect(evaluation.verdict).toBe('met');
    expect(evaluation.advice.map(({ verdict }) => verdict)).toEqual(['unmet']);
  });
});

describe('an exception in a section', () => {
  it('holds only where the section does', () => {
    const elsewhere = `require Csat: employees at least 30
      section "For the small ones" since 2024-01-01 when size is Small {
        exception to Csat when insured: employees at least 5
      }`;
    const facts = { employees: 5, size: 'Small', insured: true };
    expect(verdictOf(elsewhere, facts, '2024-01-01')).toBe('met');
    expect(verdictOf(elsewhere, facts, '2023-12-31')).toBe('unmet');
    expect(verdictOf(elsewhere, { ...facts, size: 'Large' }, '2024-01-01')).toBe('unmet');
  });

  it('may be told from the requirement by the section alone', () => {
    const elsewhere = `require Csat: employees at least 30
      section "For the small ones" when size is Small { exception to Csat: employees at least 5 }`;
    expect(verdictOf(elsewhere, { employees: 5, size: 'Small' })).toBe('met');
  });

  it('says nothing of the section that the requirement stands in as well', () => {
    const together = `section "For the small ones" measured every July when size is Small {
      require Csat: employees at least 30
      exception to Csat when insured: employees at least 5
    }`;
    const { explanation } = evaluated(together, { employees: 5, size: 'Small', insured: true }, '2016-01-01');
    expect(explanation.verdict).toBe('met');
    expect(JSON.stringify(explanation).split('"size is Small"')).toHaveLength(2);
  });
});

describe('exceptions to exceptions', () => {
  const chain = `require Csat: employees at least 30
    exception Large to Csat when size is Large: employees at least 50
    exception Insured to Large when insured: employees at least 40`;

  it('stand in the place of the exception', () => {
    expect(verdictOf(chain, { employees: 40, size: 'Large', insured: true })).toBe('met');
    expect(verdictOf(chain, { employees: 40, size: 'Large', insured: false })).toBe('unmet');
  });

  it('do not apply where that does not', () => {
    expect(verdictOf(chain, { employees: 30, size: 'Small', insured: true })).toBe('met');
  });

  it('stand before each other where one is an exception to the requirement and to the other', () => {
    const both = `require Csat: employees at least 30
      exception Large to Csat when size is Large: employees at least 50
      exception Insured to Csat, Large when insured: employees at least 40`;
    expect(verdictOf(both, { employees: 40, size: 'Large', insured: true })).toBe('met');
    expect(verdictOf(both, { employees: 39, size: 'Small', insured: true })).toBe('unmet');
    expect(verdictOf(both, { employees: 40, size: 'Large', insured: false })).toBe('unmet');
  });
});

describe('"not required"', () => {
  const lifted = `require Csat: employees at least 30
    exception Small to Csat when size is Small: not required`;

  it('lifts the requirement, and says so', () => {
    const { verdict, explanation } = evaluated(lifted, { employees: 1, size: 'Small' }, '2024-06-01');
    expect(verdict).toBe('not applicable');
    const [asked] = explanation.children;
    expect(asked?.children[1]).toMatchObject({
      label: 'Small',
      sentence: 'not required',
      verdict: 'not applicable',
      because: { kind: 'notRequired' },
    });
  });

  it('leaves it elsewhere, and is open where that is not known', () => {
    expect(verdictOf(lifted, { employees: 1, size: 'Large' })).toBe('unmet');
    expect(verdictOf(lifted, { employees: 1 })).toBe('unknown');
  });

  it('may have an exception in turn', () => {
    const again = `${lifted}\nexception to Small when suspended: insured`;
    expect(verdictOf(again, { employees: 1, size: 'Small', suspended: true, insured: false })).toBe('unmet');
    expect(verdictOf(again, { employees: 1, size: 'Small', suspended: false, insured: false })).toBe('not applicable');
  });
});

describe('an exception to what is measured', () => {
  const responses = (count: number, received: string): readonly object[] =>
    Array.from({ length: count }, () => ({ received }));
  const measured = `require Csat measured every January, July: at least 2 responses where received in the 12 months before the measurement
    exception Gold to Csat when size is Large: at least 4 responses where received in the 12 months before the measurement`;

  it('is measured on the same days', () => {
    const facts = { size: 'Large', responses: responses(4, '2015-03-01') };
    expect(verdictOf(measured, facts, '2015-07-24')).toBe('unmet');
    expect(verdictOf(measured, facts, '2015-07-25')).toBe('met');
    expect(verdictOf(measured, { ...facts, responses: responses(3, '2015-03-01') }, '2015-07-25')).toBe('unmet');
  });

  it('applies by what was so on the measuring day', () => {
    const renewed = `require Csat measured every July: employees at least 30
      exception to Csat when renewed in the last 12 months: employees at least 5`;
    const facts = { employees: 5, renewed: '2015-07-01' };
    expect(verdictOf(renewed, facts, '2020-01-01')).toBe('met');
    expect(verdictOf(renewed, { employees: 5, renewed: '2015-07-26' }, '2020-01-01')).toBe('unmet');
  });

  it('may have days of its own', () => {
    const own = `require Csat measured every July: insured
      exception to Csat measured every January when size is Large: founded in the last 12 months`;
    expect(verdictOf(own, { size: 'Large', insured: false, founded: '2014-02-01' }, '2015-08-01')).toBe('met');
    expect(verdictOf(own, { size: 'Large', insured: false, founded: '2014-02-01' }, '2014-08-01')).toBe('unmet');
    expect(verdictOf(own, { size: 'Small', insured: false, founded: '2014-02-01' }, '2015-08-01')).toBe('unmet');
  });

  it.each(['for sound partners when size is Large', 'for sound partners'])(
    'leaves the requirement to a cohort, too, until it is measured for the first time: %s',
    (header) => {
      const own = `define sound partner: insured
        require Csat: employees at least 30
        exception to Csat measured every July ${header}: not required`;
      const facts = { insured: true, size: 'Large', employees: 20 };
      expect(verdictOf(own, facts, '2014-07-25')).toBe('unmet');
      expect(verdictOf(own, facts, '2014-07-26')).toBe('not applicable');
      expect(verdictOf(own, { ...facts, insured: false }, '2014-07-26')).toBe('unmet');
    },
  );

  it('leaves the requirement until it is measured for the first time', () => {
    const own = `require Csat: insured
      exception to Csat measured every July when size is Large: suspended`;
    const facts = { size: 'Large', insured: true, suspended: false };
    expect(verdictOf(own, facts, '2014-07-25')).toBe('met');
    expect(verdictOf(own, facts, '2014-07-26')).toBe('unmet');
  });

  it('may begin later, on the days of the requirement', () => {
    const later = `require Csat measured every January, July measured first after 12 months of specialization Cloud: insured
      exception to Csat measured first after 6 months of specialization Cloud when size is Large: suspended`;
    const held = {
      holds: { specialization: [{ entry: 'Cloud', since: '2014-07-01' }] },
      insured: true,
      suspended: false,
    };
    expect(verdictOf(later, { ...held, size: 'Large' }, '2015-01-23')).toBe('not applicable');
    expect(verdictOf(later, { ...held, size: 'Large' }, '2015-01-24')).toBe('unmet');
    expect(verdictOf(later, { ...held, size: 'Small' }, '2015-01-24')).toBe('not applicable');
    expect(verdictOf(later, { ...held, size: 'Small' }, '2015-07-25')).toBe('met');
  });
});

describe('two exceptions to one label', () => {
  it('need an order where both could apply', () => {
    expectFindings(
      `require Csat: employees at least 30
      exception Large to Csat when size is Large: employees at least 50
      exception to «Csat» when insured: employees at least 40`,
      'unordered-exceptions',
    );
  });

  it.each([
    ['on other days', 'before 2024-01-01', 'since 2024-01-01'],
    ['at another moment', 'on application', 'on renewal'],
    ['for the others', 'for new partners', 'for existing partners'],
    ['by their conditions', 'when size is Large', 'when size is Small, Middle'],
    ['by numbers', 'when employees at least 10', 'when employees less than 10'],
    ['by what they deny', 'when insured', 'when not insured'],
  ])('need none %s', (_, one, other) => {
    expectFindings(
      `${other.includes('existing') ? 'define existing partner: not new' : ''}
      require Csat: employees at least 30
      exception A to Csat ${one}: employees at least 50
      exception B to Csat ${other}: employees at least 40`,
    );
  });

  it('need an order where another is one to both', () => {
    expectFindings(`require Csat: employees at least 30
      exception A to Csat when insured: employees at least 50
      exception B to Csat, A when suspended: employees at least 40
      exception C to Csat, B, A when size is Small: employees at least 20`);
  });

  it('are named with what to write', () => {
    expect(
      messagesOf(`require Csat: employees at least 30
      exception Large to Csat when size is Large: employees at least 50
      exception to Csat when insured: employees at least 40`),
    ).toEqual([
      'The exception "Large" to "Csat" and this one could apply at once. Write "to Csat, Large" here: this one then goes before that one.',
    ]);
  });

  it('must not stand beside a "must instead"', () => {
    expectFindings(
      `require Csat: employees at least 30
      must instead when suspended: employees at least 60
      exception to «Csat» when size is Large: employees at least 50`,
      'unordered-exceptions',
    );
  });
});

describe('a mistake in an exception', () => {
  it.each([
    ['a label that is none', 'exception to «Csta» when insured: suspended', 'unknown-label → Csat'],
    ['itself', 'exception A to «A» when insured: suspended', 'exception-circle'],
    ['nothing that says when', 'exception to «Csat»: suspended', 'exception-needs-when'],
    ['days on which it is not asked', 'exception to «Csat» before 2020-01-01: suspended', 'exception-never'],
    ['a moment at which it is not asked', 'exception to «Csat» on renewal: suspended', 'exception-never'],
  ])('is %s', (_, exception, code) => {
    expectFindings(`require Csat since 2020-01-01 on application: employees at least 30\n${exception}`, code);
  });

  it('is a section around it that has ended before', () => {
    expectFindings(
      `require Csat: insured
      section "Until 2020" before 2020-01-01 { exception to «Csat» since 2024-01-01: suspended }`,
      'exception-never',
    );
  });

  it('is an end before its beginning', () => {
    expectFindings(
      'require Csat: insured exception to Csat «since 2024-01-01 before 2020-01-01»: suspended',
      'empty-lifetime',
    );
  });

  it('is a circle', () => {
    expectFindings(
      `require insured
      exception A to B when insured: suspended
      exception B to «A» when insured: suspended`,
      'exception-circle',
    );
  });

  it('is a circle beside a requirement', () => {
    expectFindings(
      `require Csat: insured
      exception A to Csat, B when insured: suspended
      exception B to «A» when insured: suspended`,
      'exception-circle',
    );
  });

  it('is found in what it asks, once', () => {
    expectFindings(
      `require Csat before 2024-01-01: insured
      require Csat since 2024-01-01: insured
      exception to Csat when «insurd»: «suspendd»`,
      'unknown-name → insured',
      'unknown-name → suspended',
    );
  });
});
