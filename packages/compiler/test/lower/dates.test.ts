import { describe, expect, it } from 'vitest';
import { holding, verdictOf } from '../support/compiling.ts';

const isInsured = { insured: true };

const revisions = `revisions {
  1.0 "First"
  2.0 on 2023-02-10 "Second"
  3.0 on 2024-05-06 "Third"
}
`;

describe('the days on which a requirement is in force', () => {
  it('begin with the day after "since"', () => {
    const items = 'require since 2024-01-01: insured';
    expect(verdictOf(items, isInsured, '2023-12-31')).toBe('not applicable');
    expect(verdictOf(items, isInsured, '2024-01-01')).toBe('met');
  });

  it('end on the day before that of "before"', () => {
    const items = 'require before 2024-01-01: insured';
    expect(verdictOf(items, isInsured, '2023-12-31')).toBe('met');
    expect(verdictOf(items, isInsured, '2024-01-01')).toBe('not applicable');
  });

  it('end with the day of "through"', () => {
    const items = 'require through 2024-01-01: insured';
    expect(verdictOf(items, isInsured, '2024-01-01')).toBe('met');
    expect(verdictOf(items, isInsured, '2024-01-02')).toBe('not applicable');
  });

  it('begin with a revision', () => {
    const items = `${revisions}require since 2.0 before 3.0: insured`;
    expect(verdictOf(items, isInsured, '2023-02-09')).toBe('not applicable');
    expect(verdictOf(items, isInsured, '2023-02-10')).toBe('met');
  });

  it('end on the day before a revision', () => {
    const items = `${revisions}require since 2.0 before 3.0: insured`;
    expect(verdictOf(items, isInsured, '2024-05-05')).toBe('met');
    expect(verdictOf(items, isInsured, '2024-05-06')).toBe('not applicable');
  });

  it('have no beginning where the revision has none', () => {
    expect(verdictOf(`${revisions}require since 1.0 before 2.0: insured`, isInsured, '1990-01-01')).toBe('met');
  });

  it('are those of its section as well', () => {
    const items = 'section "S" since 2024-01-01 { require through 2024-06-30: insured }';
    expect(verdictOf(items, isInsured, '2023-12-31')).toBe('not applicable');
    expect(verdictOf(items, isInsured, '2024-06-30')).toBe('met');
    expect(verdictOf(items, isInsured, '2024-07-01')).toBe('not applicable');
  });

  it('are those of its policy as well', () => {
    const items = 'policy P "P" before 2024-01-01 { require insured }';
    expect(verdictOf(items, isInsured, '2023-12-31')).toBe('met');
    expect(verdictOf(items, isInsured, '2024-01-01')).toBe('not applicable');
  });

  it('begin with the later of two beginnings', () => {
    const items = `${revisions}require since 3.0 since 2024-01-01: insured`;
    expect(verdictOf(items, isInsured, '2024-05-05')).toBe('not applicable');
    expect(verdictOf(items, isInsured, '2024-05-06')).toBe('met');
  });

  it('end with the earlier of two ends', () => {
    const items = `${revisions}require before 3.0 through 2024-01-01: insured`;
    expect(verdictOf(items, isInsured, '2024-01-01')).toBe('met');
    expect(verdictOf(items, isInsured, '2024-01-02')).toBe('not applicable');
  });

  it('may be a single one', () => {
    const items = 'require since 2024-01-01 through 2024-01-01: insured';
    expect(verdictOf(items, isInsured, '2023-12-31')).toBe('not applicable');
    expect(verdictOf(items, isInsured, '2024-01-01')).toBe('met');
    expect(verdictOf(items, isInsured, '2024-01-02')).toBe('not applicable');
  });

  it('of one point do not concern the other points', () => {
    const items = 'require all of { - "A" since 2024-01-01: insured  - suspended }';
    expect(verdictOf(items, { insured: false, suspended: true }, '2023-12-31')).toBe('met');
    expect(verdictOf(items, { insured: false, suspended: true }, '2024-01-01')).toBe('unmet');
  });
});

describe('the days of a name in a list', () => {
  const asked = 'require any specialization Cloud since 2024-01-01, Data through 2023-12-31';

  it('begin with its "since"', () => {
    expect(verdictOf(asked, holding('Cloud'), '2023-12-31')).toBe('unmet');
    expect(verdictOf(asked, holding('Cloud'), '2024-01-01')).toBe('met');
  });

  it('end with its "through"', () => {
    expect(verdictOf(asked, holding('Data'), '2023-12-31')).toBe('met');
    expect(verdictOf(asked, holding('Data'), '2024-01-01')).toBe('unmet');
  });

  it('are all those that are written', () => {
    const items = `require any specialization Cloud since 2020-01-01 through 2020-12-31,
      Cloud since 2022-01-01 through 2022-12-31`;
    expect(verdictOf(items, holding('Cloud'), '2020-06-01')).toBe('met');
    expect(verdictOf(items, holding('Cloud'), '2021-06-01')).toBe('unmet');
    expect(verdictOf(items, holding('Cloud'), '2022-06-01')).toBe('met');
    expect(verdictOf(items, holding('Cloud'), '2023-06-01')).toBe('unmet');
  });

  it('go on where "all" asks for an entry by its name that has ended', () => {
    const items = 'require all specializations Data, Voice';
    expect(verdictOf(items, holding('Data', 'Voice'), '2021-12-31')).toBe('met');
    expect(verdictOf(items, holding('Data', 'Voice'), '2022-01-01')).toBe('unmet');
  });

  it('are those on which each of "all" is required', () => {
    const items = 'require all specializations Cloud, Data since 2024-01-01';
    expect(verdictOf(items, holding('Cloud'), '2023-12-31')).toBe('met');
    expect(verdictOf(items, holding('Cloud'), '2024-01-01')).toBe('unmet');
  });
});

describe('the days of an exception', () => {
  it('begin with its "since"', () => {
    const items = 'require any specialization except Cloud since 2024-01-01';
    expect(verdictOf(items, holding('Cloud'), '2023-12-31')).toBe('met');
    expect(verdictOf(items, holding('Cloud'), '2024-01-01')).toBe('unmet');
  });

  it('begin with its revision', () => {
    const items = `${revisions}require any specialization except Cloud since 2.0, Data since 3.0`;
    expect(verdictOf(items, holding('Cloud'), '2023-02-09')).toBe('met');
    expect(verdictOf(items, holding('Cloud'), '2023-02-10')).toBe('unmet');
    expect(verdictOf(items, holding('Data'), '2024-05-05')).toBe('met');
    expect(verdictOf(items, holding('Data'), '2024-05-06')).toBe('unmet');
  });

  it('end with its "through"', () => {
    const items = 'require any specialization except Cloud through 2023-12-31';
    expect(verdictOf(items, holding('Cloud'), '2023-12-31')).toBe('unmet');
    expect(verdictOf(items, holding('Cloud'), '2024-01-01')).toBe('met');
  });

  it('of one entry are all those that are written', () => {
    const items = 'require any specialization except Cloud through 2022-12-31, Cloud since 2024-01-01';
    expect(verdictOf(items, holding('Cloud'), '2022-12-31')).toBe('unmet');
    expect(verdictOf(items, holding('Cloud'), '2023-06-01')).toBe('met');
    expect(verdictOf(items, holding('Cloud'), '2024-01-01')).toBe('unmet');
  });

  it('may be all days of the calendar from its first or to its last', () => {
    const held = { holds: { agreement: [{ entry: 'ResaleAgreement', since: '0001-01-01' }] } };
    const except = (days: string): string => `require all agreements except PartnerAgreement ${days}`;
    expect(verdictOf(except('since 0001-01-01'), held, '0001-01-01')).toBe('met');
    expect(verdictOf(except('through 9999-12-31'), held, '9999-12-31')).toBe('met');
    expect(verdictOf(except('since 0001-01-02'), held, '0001-01-01')).toBe('unmet');
    expect(verdictOf(except('through 9999-12-30'), held, '9999-12-31')).toBe('unmet');
  });

  it('are days on which "all" does not ask for it', () => {
    const items = 'require all specializations Cloud, Data except Cloud since 2023-01-01 through 2023-12-31';
    expect(verdictOf(items, holding('Data'), '2022-12-31')).toBe('unmet');
    expect(verdictOf(items, holding('Data'), '2023-01-01')).toBe('met');
    expect(verdictOf(items, holding('Data'), '2023-12-31')).toBe('met');
    expect(verdictOf(items, holding('Data'), '2024-01-01')).toBe('unmet');
  });
});

describe('the days of an entry', () => {
  it('end its holdings', () => {
    expect(verdictOf('require specialization Voice', holding('Voice'), '2021-12-31')).toBe('met');
    expect(verdictOf('require specialization Voice', holding('Voice'), '2022-01-01')).toBe('unmet');
  });

  it('begin its holdings', () => {
    expect(verdictOf('require specialization Mobile', holding('Mobile'), '2022-12-31')).toBe('unmet');
    expect(verdictOf('require specialization Mobile', holding('Mobile'), '2023-01-01')).toBe('met');
  });

  it('are those on which "all" of a kind asks for it', () => {
    const items = 'require all specializations';
    expect(verdictOf(items, holding('Cloud', 'Data'), '2022-06-01')).toBe('met');
    expect(verdictOf(items, holding('Cloud', 'Data'), '2021-12-31')).toBe('unmet');
    expect(verdictOf(items, holding('Cloud', 'Data'), '2023-01-01')).toBe('unmet');
  });
});

describe('the days of a member of a group', () => {
  it('begin with its "since"', () => {
    expect(verdictOf('require any specialization in Hybrid', holding('Data'), '2019-12-31')).toBe('unmet');
    expect(verdictOf('require any specialization in Hybrid', holding('Data'), '2020-01-01')).toBe('met');
  });

  it('are those of the entry as well', () => {
    expect(verdictOf('require any specialization in Hybrid', holding('Voice'), '2021-12-31')).toBe('met');
    expect(verdictOf('require any specialization in Hybrid', holding('Voice'), '2022-01-01')).toBe('unmet');
  });

  it('are those on which "all" of the group asks for it', () => {
    const items = 'require all specializations in Hybrid';
    expect(verdictOf(items, holding('Cloud', 'Voice'), '2019-12-31')).toBe('met');
    expect(verdictOf(items, holding('Cloud', 'Voice'), '2020-01-01')).toBe('unmet');
    expect(verdictOf(items, holding('Cloud', 'Data'), '2022-01-01')).toBe('met');
  });
});

describe('the days of a holding', () => {
  const held = { holds: { specialization: [{ entry: 'Cloud', since: '2023-01-01', through: '2023-12-31' }] } };

  it('include both its first and its last', () => {
    const items = 'require any specialization';
    expect(verdictOf(items, held, '2022-12-31')).toBe('unmet');
    expect(verdictOf(items, held, '2023-01-01')).toBe('met');
    expect(verdictOf(items, held, '2023-12-31')).toBe('met');
    expect(verdictOf(items, held, '2024-01-01')).toBe('unmet');
  });

  it.each(['no specialization Cloud', 'not specialization Cloud'])('are those on which "%s" is unmet', (items) => {
    expect(verdictOf(`require ${items}`, held, '2022-12-31')).toBe('met');
    expect(verdictOf(`require ${items}`, held, '2023-01-01')).toBe('unmet');
    expect(verdictOf(`require ${items}`, held, '2023-12-31')).toBe('unmet');
    expect(verdictOf(`require ${items}`, held, '2024-01-01')).toBe('met');
  });

  it.each(['any specialization', 'no specialization', 'not specialization Cloud'])(
    'that are not known leave "%s" unknown',
    (items) => {
      const undated = { holds: { specialization: [{ entry: 'Cloud' }] } };
      expect(verdictOf(`require ${items}`, undated)).toBe('unknown');
    },
  );

  it('count where another holding of the entry has run out', () => {
    const twice = {
      holds: {
        specialization: [
          { entry: 'Cloud', since: '2020-01-01', through: '2020-12-31' },
          { entry: 'Cloud', since: '2023-01-01' },
          { entry: 'Data', since: '2023-01-01' },
        ],
      },
    };
    expect(verdictOf('require at least 2 specializations', twice)).toBe('met');
  });
});
