import { describe, expect, it } from 'vitest';
import { evaluated, expectFindings, holding, individuals, today, verdictOf } from '../support/compiling.ts';

const people = (count: number): unknown => individuals(...Array.from({ length: count }, () => ({})));

/** Which numbers of individuals, of 0 to 4, meet a requirement. */
const meeting = (quantity: string): readonly number[] =>
  [0, 1, 2, 3, 4].filter((count) => verdictOf(`require ${quantity} individuals`, people(count)) === 'met');

describe('a quantity of items', () => {
  it.each([
    ['any', [1, 2, 3, 4]],
    ['one', [1, 2, 3, 4]],
    ['no', [0]],
    ['at least 2', [2, 3, 4]],
    ['at most 2', [0, 1, 2]],
    ['exactly 2', [2]],
    ['more than 2', [3, 4]],
    ['fewer than 2', [0, 1]],
    ['less than 2', [0, 1]],
    ['between 1 and 3', [1, 2, 3]],
    ['between 2 and 2', [2]],
  ])('%s is met by %j', (quantity, expected) => {
    expect(meeting(quantity)).toEqual(expected);
  });

  it('is unknown where the list is missing', () => {
    expect(verdictOf('require at least 2 individuals')).toBe('unknown');
  });

  it('counts items of one identity once', () => {
    const facts = { individuals: [{ id: 'ana' }, { id: 'ana' }] };
    expect(verdictOf('require at least 2 unique individuals', facts)).toBe('unmet');
  });

  it('counts the items of a list without an identity one by one', () => {
    expect(verdictOf('require at least 2 responses', { responses: [{}, {}] })).toBe('met');
    expect(verdictOf('require at least 3 responses', { responses: [{}, {}] })).toBe('unmet');
  });
});

describe('what narrows the items that are counted', () => {
  it('is a definition before the noun', () => {
    const items = 'require at least 2 full-time individuals';
    expect(verdictOf(items, individuals({ employment: 'FullTime' }, { employment: 'FullTime' }))).toBe('met');
    expect(verdictOf(items, individuals({ employment: 'FullTime' }, { employment: 'PartTime' }))).toBe('unmet');
  });

  it('is a definition after the noun', () => {
    const held = (entry: string): object => ({ holds: { certification: [{ entry, since: '2020-01-01' }] } });
    const items = 'require at least 1 individual certified Professional or higher';
    expect(verdictOf(items, individuals(held('CCNA')))).toBe('unmet');
    expect(verdictOf(items, individuals(held('CCNP')))).toBe('met');
    expect(verdictOf(items, individuals(held('CCIE')))).toBe('met');
  });

  it('is "where"', () => {
    const items = 'require at least 1 response where score at least 4 and where followedUp is yes';
    expect(verdictOf(items, { responses: [{ score: 4, followedUp: true }] })).toBe('met');
    expect(verdictOf(items, { responses: [{ score: 4, followedUp: false }] })).toBe('unmet');
    expect(verdictOf(items, { responses: [{ score: 3 }, { score: 3.9, followedUp: true }] })).toBe('unmet');
  });

  it('is "who … and who"', () => {
    const items = 'require any individual who is trained and who has experience at least 3';
    expect(verdictOf(items, individuals({ trained: true, experience: 3 }))).toBe('met');
    expect(verdictOf(items, individuals({ trained: true, experience: 2 }, { trained: false, experience: 3 }))).toBe(
      'unmet',
    );
  });

  it('is "who … or who"', () => {
    const items = 'require exactly 2 individuals who are trained or who have experience at least 3';
    const facts = [
      { trained: true, experience: 0 },
      { trained: false, experience: 3 },
      { trained: false, experience: 0 },
    ];
    expect(verdictOf(items, individuals(...facts))).toBe('met');
    expect(verdictOf(items, individuals(...facts, { trained: true, experience: 9 }))).toBe('unmet');
  });

  it('is "who is not"', () => {
    expect(verdictOf('require no individual who is not trained', individuals({ trained: true }))).toBe('met');
    expect(verdictOf('require no individual who is not trained', individuals({ trained: false }))).toBe('unmet');
  });

  it('is what they passed', () => {
    const passed = (entry: string): unknown => individuals({ passed: { exam: [{ entry, since: '2007-01-01' }] } });
    const items = 'require any individual who passed any exam E-1, E-2';
    expect(verdictOf(items, passed('E-1'), '2008-05-24')).toBe('met');
    expect(verdictOf(items, passed('E-1'), '2008-05-25')).toBe('unmet');
    expect(verdictOf(items, passed('E-2'), '2008-05-25')).toBe('met');
  });

  it('compares a field of the item with one of the subject', () => {
    const items = 'require any individual where experience more than employees';
    expect(verdictOf(items, { employees: 3, ...(individuals({ experience: 4 }) as object) })).toBe('met');
    expect(verdictOf(items, { employees: 4, ...(individuals({ experience: 4 }) as object) })).toBe('unmet');
  });
});

describe('what is said of the items that are counted', () => {
  it('narrows them', () => {
    const items = 'require at least 2 individuals are trained';
    expect(verdictOf(items, individuals({ trained: true }, { trained: true }))).toBe('met');
    expect(verdictOf(items, individuals({ trained: true }, { trained: false }))).toBe('unmet');
  });
});

describe('items in lists of other places', () => {
  const texts = {
    'catalog.proviso': `catalog C
      kind badge plural badges
      record club {
        size: number
        open: yesno
        visits: list of { good: yesno }
        house: { rooms: list of room }
        members: list of person
        owner: person
      }
      record person { size: number  courses: list of course  boss: { size: number } }
      record course { done: yesno }
      record room { warm: yesno }`,
  };
  const verdict = (items: string, facts: unknown): string => evaluated(items, facts, today, undefined, texts).verdict;

  it('may have no record of their own', () => {
    const items = 'require at least 2 visits where good is yes';
    expect(verdict(items, { visits: [{ good: true }, { good: true }] })).toBe('met');
    expect(verdict(items, { visits: [{ good: true }, { good: false }] })).toBe('unmet');
  });

  it('may be in a group of fields', () => {
    const items = 'require any room where warm is yes';
    expect(verdict(items, { house: { rooms: [{ warm: true }] } })).toBe('met');
    expect(verdict(items, { house: { rooms: [{ warm: false }] } })).toBe('unmet');
  });

  it('may be those of another item', () => {
    const items = 'define person schooled: at least 1 course where done is yes require any person schooled';
    expect(verdict(items, { members: [{ courses: [{ done: true }] }] })).toBe('met');
    expect(verdict(items, { members: [{ courses: [{ done: false }] }] })).toBe('unmet');
  });

  it('have their own fields before those of the subject', () => {
    const items = 'require any person where size at least 3';
    expect(verdict(items, { size: 1, members: [{ size: 3 }] })).toBe('met');
    expect(verdict(items, { size: 3, members: [{ size: 1 }] })).toBe('unmet');
  });

  it('may be asked for a field of the subject', () => {
    const items = 'define welcome person: size at least 3 and open require any welcome person';
    expect(verdict(items, { open: true, members: [{ size: 3 }] })).toBe('met');
    expect(verdict(items, { open: false, members: [{ size: 3 }] })).toBe('unmet');
  });

  it('are not needed to reach the fields of a record', () => {
    expect(verdict('require owner.size at least 3', { owner: { size: 3 } })).toBe('met');
    expect(verdict('require owner.boss.size at least 3', { owner: { boss: { size: 2 } } })).toBe('unmet');
  });
});

describe('every', () => {
  const items = 'require every full-time individual must be trained';

  it('is met where each of them is so', () => {
    expect(verdictOf(items, individuals({ employment: 'FullTime', trained: true }))).toBe('met');
  });

  it('is unmet where one of them is not', () => {
    const facts = individuals({ employment: 'FullTime', trained: true }, { employment: 'FullTime', trained: false });
    expect(verdictOf(items, facts)).toBe('unmet');
  });

  it('says nothing of the others', () => {
    expect(verdictOf(items, individuals({ employment: 'PartTime', trained: false }))).toBe('met');
  });

  it('is met where there is none', () => {
    expect(verdictOf(items, { individuals: [] })).toBe('met');
  });

  it('is unknown where one may or may not be so', () => {
    expect(verdictOf(items, individuals({ employment: 'FullTime' }))).toBe('unknown');
  });
});

describe('a percentage of items', () => {
  const trained = (yes: number, no: number): unknown =>
    individuals(...Array.from({ length: yes + no }, (_, index) => ({ trained: index < yes })));

  it.each([
    ['at least 60%', 3, 2, 'met'],
    ['at least 60%', 2, 2, 'unmet'],
    ['at least 60%', 1, 0, 'met'],
    ['at most 50%', 0, 1, 'met'],
    ['fewer than 50%', 0, 1, 'met'],
    ['between 50% and 50%', 1, 1, 'met'],
    ['between 50% and 50%', 2, 1, 'unmet'],
    ['more than 60%', 3, 2, 'unmet'],
    ['more than 60%', 2, 1, 'met'],
    ['at most 50%', 1, 1, 'met'],
    ['at most 50%', 2, 1, 'unmet'],
    ['fewer than 50%', 1, 1, 'unmet'],
    ['exactly 50%', 1, 1, 'met'],
    ['exactly 50%', 2, 1, 'unmet'],
    ['between 40% and 60%', 2, 3, 'met'],
    ['between 40% and 60%', 3, 2, 'met'],
    ['between 40% and 60%', 1, 4, 'unmet'],
    ['at least 33.3%', 1, 2, 'met'],
    ['at least 33.4%', 1, 2, 'unmet'],
  ])('%s of %i trained and %i untrained is %s', (quantity, yes, no, expected) => {
    expect(verdictOf(`require ${quantity} of individuals are trained`, trained(yes, no))).toBe(expected);
  });

  it('of nobody is not applicable', () => {
    expect(verdictOf('require at least 60% of individuals are trained', { individuals: [] })).toBe('not applicable');
  });

  it('is one of the items that are spoken of', () => {
    const facts = individuals({ employment: 'FullTime', trained: true }, { employment: 'PartTime', trained: false });
    expect(verdictOf('require at least 100% of full-time individuals are trained', facts)).toBe('met');
  });
});

describe('a count of entries', () => {
  it('is of different entries', () => {
    const held = {
      holds: {
        specialization: [
          { entry: 'Cloud', since: '2020-01-01' },
          { entry: 'Cloud', since: '2021-01-01' },
        ],
      },
    };
    expect(verdictOf('require at least 2 specializations', held)).toBe('unmet');
    expect(verdictOf('require at least 2 specializations', holding('Cloud', 'Data'))).toBe('met');
  });

  it('asks of "all" names each of them', () => {
    expect(verdictOf('require all specializations Cloud, Data', holding('Cloud', 'Data'))).toBe('met');
    expect(verdictOf('require all specializations Cloud, Data', holding('Cloud', 'Mobile'))).toBe('unmet');
  });

  it('asks of "all" names each of them once', () => {
    const [requirement] = evaluated('require all specializations Cloud, Data', {}, today).explanation.children;
    expect(requirement?.children.map(({ sentence }) => sentence)).toEqual(['Cloud', 'Data']);
  });

  it('needs no kind where the entries have but one', () => {
    expect(verdictOf('require any Cloud, Data', holding('Data'))).toBe('met');
    expect(verdictOf('require any Cloud, Data', holding('Mobile'))).toBe('unmet');
  });

  it('asks of "every" each of the kind', () => {
    const agreements = (...entries: readonly string[]): unknown => ({
      holds: { agreement: entries.map((entry) => ({ entry, since: '2020-01-01' })) },
    });
    expect(verdictOf('require every agreement', agreements('PartnerAgreement', 'ResaleAgreement'))).toBe('met');
    expect(verdictOf('require every agreement', agreements('PartnerAgreement'))).toBe('unmet');
  });

  it('asks of "all" only those names that are in the group as well', () => {
    expect(verdictOf('require all specializations Cloud, Mobile in Hybrid', holding('Cloud'))).toBe('met');
  });

  it('asks of several groups what is in any of them, on the days on which it is in one', () => {
    const phrase = 'require any specialization in Hybrid, Portable';
    expect(verdictOf(phrase, holding('Cloud'))).toBe('met');
    expect(verdictOf(phrase, holding('Mobile'))).toBe('met');
    expect(verdictOf(phrase, holding('Data'), '2018-12-31')).toBe('met');
    expect(verdictOf(phrase, holding('Data'), '2019-01-01')).toBe('unmet');
    expect(verdictOf(phrase, holding('Data'), '2020-01-01')).toBe('met');
  });

  it('needs no kind after "holds"', () => {
    const held = individuals({ holds: { certification: [{ entry: 'CCNA', since: '2020-01-01' }] } });
    expect(verdictOf('require any individual who holds CCNA', held)).toBe('met');
    expect(verdictOf('require any individual who holds CCNP', held)).toBe('unmet');
  });

  it('asks for one entry without a quantity', () => {
    expect(verdictOf('require specialization Cloud', holding('Cloud'))).toBe('met');
    expect(verdictOf('require specialization Cloud', holding('Data'))).toBe('unmet');
  });

  it('knows that nothing else is held', () => {
    expect(verdictOf('require no specialization Cloud', holding('Data'))).toBe('met');
    expect(verdictOf('require no specialization Cloud', holding('Data', 'Cloud'))).toBe('unmet');
  });

  it('is narrowed by "where", which reads the catalog', () => {
    expect(verdictOf('require any specialization where field is Technology', holding('Mobile'))).toBe('met');
    expect(verdictOf('require any specialization where field is Technology', holding('Cloud'))).toBe('unmet');
    expect(verdictOf('require any specialization where field is not Technology', holding('Cloud'))).toBe('met');
  });

  it('finds what is not stated of an entry to be different from what is asked', () => {
    const items = (is: string): string => `require any specialization where launched ${is} 2019-01-01`;
    expect(verdictOf(items('is'), holding('Cloud'))).toBe('met');
    expect(verdictOf(items('is'), holding('Data'))).toBe('unmet');
    expect(verdictOf(items('is not'), holding('Data'))).toBe('met');
    expect(verdictOf(items('is not'), holding('Cloud'))).toBe('unmet');
    expect(verdictOf(items('is not before'), holding('Data'))).toBe('unmet');
  });

  it('compares amounts of the catalog', () => {
    expect(verdictOf('require any specialization where fee at least USD 500', holding('Cloud'))).toBe('met');
    expect(verdictOf('require any specialization where fee more than USD 499.99', holding('Cloud'))).toBe('met');
    expect(verdictOf('require at most 0 specializations where fee at most USD 499.99', holding('Cloud'))).toBe('met');
  });

  it('is narrowed by "of" and a value of an attribute', () => {
    expect(verdictOf('require any specialization of Technology', holding('Mobile'))).toBe('met');
    expect(verdictOf('require any specialization of Technology', holding('Data'))).toBe('unmet');
  });
});

describe('"of" a level', () => {
  const held = (entry: string): unknown => individuals({ holds: { certification: [{ entry, since: '2020-01-01' }] } });
  const meetingWith = (of: string): readonly string[] =>
    ['CCNA', 'CCNP', 'CCIE'].filter(
      (entry) => verdictOf(`require any individual who holds any certification of ${of}`, held(entry)) === 'met',
    );

  it.each([
    ['Professional', ['CCNP']],
    ['Professional or higher', ['CCNP', 'CCIE']],
    ['Professional or lower', ['CCNA', 'CCNP']],
    ['Associate or higher', ['CCNA', 'CCNP', 'CCIE']],
    ['Associate or lower', ['CCNA']],
  ])('%s is that of %j', (of, expected) => {
    expect(meetingWith(of)).toEqual(expected);
  });
});

describe('held by', () => {
  const badges = (...entries: readonly string[]): object => ({
    employment: 'FullTime',
    holds: { badge: entries.map((entry) => ({ entry, since: '2020-01-01' })) },
  });

  it('finds each of "all" with somebody', () => {
    const items = 'require all badges Fair, Clock held by any individual';
    expect(verdictOf(items, individuals(badges('Fair'), badges('Clock')))).toBe('met');
    expect(verdictOf(items, individuals(badges('Fair'), badges('Fair')))).toBe('unmet');
  });

  it('differs from one who holds all', () => {
    const items = 'require any individual who holds all badges Fair, Clock';
    expect(verdictOf(items, individuals(badges('Fair'), badges('Clock')))).toBe('unmet');
    expect(verdictOf(items, individuals(badges('Fair', 'Clock')))).toBe('met');
  });

  it('counts different entries over everybody', () => {
    const items = 'require at least 2 badges held by any full-time individual';
    expect(verdictOf(items, individuals(badges('Fair'), badges('Clock')))).toBe('met');
    expect(verdictOf(items, individuals(badges('Fair'), badges('Fair')))).toBe('unmet');
    expect(verdictOf(items, individuals(badges('Fair'), { ...badges('Clock'), employment: 'PartTime' }))).toBe('unmet');
  });

  it('is narrowed by who they are', () => {
    const items = 'require any badge held by any individual who is trained';
    expect(verdictOf(items, individuals({ ...badges('Fair'), trained: true }))).toBe('met');
    expect(verdictOf(items, individuals({ ...badges('Fair'), trained: false }))).toBe('unmet');
  });
});

describe('entries where the catalog says so', () => {
  it.each([
    'fee at least USD 500',
    'fee more than USD 499',
    'fee at most USD 500',
    'fee less than USD 501',
    'launched is before 2019-01-02',
    'launched is after 2018-12-31',
  ])('have %s', (test) => {
    expect(verdictOf(`require any specialization where ${test}`, holding('Cloud'))).toBe('met');
  });

  it.each([
    'fee more than USD 500',
    'fee less than USD 500',
    'launched is before 2019-01-01',
    'launched is after 2019-01-01',
  ])('are none that have %s', (test) => {
    expectFindings(`require «any» specialization where ${test}`, 'impossible-count');
  });
});

describe('entries of which the catalog says several things', () => {
  const texts = {
    'catalog.proviso': `catalog C
      scale rating: Basic < Middle < Advanced
      kind badge { ratings: list of rating? }
      entries of badge { - Bare - Plain { ratings: Basic } - Mixed { ratings: Basic, Advanced } - Fine { ratings: Middle, Advanced } }
      record club { holds badge }`,
  };
  const which = (test: string): readonly string[] =>
    ['Bare', 'Plain', 'Mixed', 'Fine'].filter((entry) => {
      const facts = { holds: { badge: [{ entry, since: '2020-01-01' }] } };
      const items = `require any badge where ratings ${test}`;
      return evaluated(items, facts, '2024-06-01', undefined, texts).verdict === 'met';
    });

  it.each([
    ['is Basic', ['Plain', 'Mixed']],
    ['is not Basic', ['Bare', 'Fine']],
    ['is Middle or lower', ['Plain', 'Mixed', 'Fine']],
    ['is Middle or higher', ['Mixed', 'Fine']],
    ['is not Middle or higher', ['Plain']],
    ['is not Basic or lower', ['Fine']],
    ['is not Advanced', ['Bare', 'Plain']],
  ])('have "%s" where one of these is so, and "not" where none is', (test, expected) => {
    expect(which(test)).toEqual(expected);
  });
});

describe('entries by attributes of every type', () => {
  const texts = {
    'catalog.proviso': `catalog C
      kind badge plural badges { points: number share: percent time: duration term: period color: text open: yesno }
      entries of badge {
        - Plain { points: 3 share: 30% time: 1 hour term: 1 year color: "red" open: yes }
        - Fine { points: 5 share: 50% time: 2 hours term: 2 years color: "blue" open: no }
      }
      record club { holds badge }`,
  };

  it.each([
    ['points at least 4', 'points at most 4'],
    ['points is 5', 'points is not 5'],
    ['share at least 40%', 'share at most 40%'],
    ['time is 2 hours', 'time is not 2 hours'],
    ['time more than 1 hour', 'time at most 1 hour'],
    ['term is 2 years', 'term is not 2 years'],
    ['term more than 12 months', 'term at most 12 months'],
    ['color is "blue"', 'color is not "blue"'],
    ['open is no', 'open is yes'],
  ])('have "%s" or else "%s"', (fine, plain) => {
    const held = { holds: { badge: [{ entry: 'Fine', since: '2020-01-01' }] } };
    const verdict = (test: string): string =>
      evaluated(`require any badge where ${test}`, held, today, undefined, texts).verdict;
    expect(verdict(fine)).toBe('met');
    expect(verdict(plain)).toBe('unmet');
  });
});

describe('entries that exist at different times', () => {
  it('can be counted together where they share one day', () => {
    expectFindings('require at least 2 specializations Cloud through 2024-01-01, Data since 2024-01-01');
  });

  it('can never be counted together where they share none', () => {
    expectFindings(
      'require «at least 2» specializations Cloud through 2024-01-01, Data since 2024-01-02',
      'impossible-count',
    );
  });
});
