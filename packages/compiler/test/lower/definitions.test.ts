import { describe, expect, it } from 'vitest';
import { compiled, individuals, verdictOf } from '../support/compiling.ts';

const certified = (entry: string, more: object = {}): object => ({
  ...more,
  holds: { certification: [{ entry, since: '2020-01-01' }] },
});

describe('a definition', () => {
  it('may stand without a noun', () => {
    const items = 'define sound: insured and not suspended require sound';
    expect(verdictOf(items, { insured: true, suspended: false })).toBe('met');
    expect(verdictOf(items, { insured: true, suspended: true })).toBe('unmet');
  });

  it('may have several words', () => {
    const items = 'define sound in-house: insured require sound in-house';
    expect(verdictOf(items, { insured: true })).toBe('met');
  });

  it('of the subject may be a condition', () => {
    expect(verdictOf('require new', { founded: '2024-01-02' })).toBe('met');
    expect(verdictOf('require not new', { founded: '2024-01-02' })).toBe('unmet');
  });

  it('of an item may be what "is" says of it', () => {
    const items = 'require every individual must be full-time';
    expect(verdictOf(items, individuals({ employment: 'FullTime' }))).toBe('met');
    expect(verdictOf(items, individuals({ employment: 'PartTime' }))).toBe('unmet');
    expect(verdictOf('require no individual is not full-time', individuals({ employment: 'PartTime' }))).toBe('unmet');
  });

  it('may use other definitions', () => {
    const items = `define senior individual: full-time and certified Professional or higher
      require any senior individual`;
    expect(verdictOf(items, individuals(certified('CCNP', { employment: 'FullTime' })))).toBe('met');
    expect(verdictOf(items, individuals(certified('CCNA', { employment: 'FullTime' })))).toBe('unmet');
    expect(verdictOf(items, individuals(certified('CCNP', { employment: 'PartTime' })))).toBe('unmet');
  });

  it('may be joined with others before and after the noun', () => {
    const items = `define trained individual: trained
      require any full-time trained individual certified Associate or higher`;
    expect(verdictOf(items, individuals(certified('CCNA', { employment: 'FullTime', trained: true })))).toBe('met');
    expect(verdictOf(items, individuals(certified('CCNA', { employment: 'FullTime', trained: false })))).toBe('unmet');
  });

  it('is the longest one that stands in the words', () => {
    const items = `define well individual: trained
      define well seasoned individual: experience at least 5
      require any well seasoned individual`;
    expect(verdictOf(items, individuals({ experience: 5, trained: false }))).toBe('met');
  });

  it('of the program stands before one of the catalog', () => {
    const items = 'define full-time individual: employment is Contractor require any full-time individual';
    expect(verdictOf(items, individuals({ employment: 'Contractor' }))).toBe('met');
  });

  it('of the catalog does not see those of the program', () => {
    const shared = `catalog C record partner { insured: yesno  suspended: yesno }
      define sound partner: good
      define good partner: insured`;
    const items = 'define good partner: suspended require sound';
    const program = compiled(items, { 'catalog.proviso': shared });
    const [required] = program.root.form.kind === 'all' ? program.root.form.members : [];
    expect(required?.form).toEqual({ kind: 'truth', field: { from: 'subject', segments: ['insured'] } });
  });
});

describe('a definition of items', () => {
  const held = (entry: string, ...items: readonly object[]): object => ({
    ...(individuals(...items) as object),
    holds: { specialization: [{ entry, since: '2020-01-01' }] },
  });

  it('may speak of what the subject holds', () => {
    const items = 'define backed individual: specialization Cloud require any backed individual';
    expect(verdictOf(items, held('Cloud', {}))).toBe('met');
    expect(verdictOf(items, held('Data', {}))).toBe('unmet');
  });

  it('may use one of the subject', () => {
    const items = `define sound: specialization Cloud and insured
      define backed individual: trained and sound
      require any backed individual`;
    expect(verdictOf(items, { ...held('Cloud', { trained: true }), insured: true })).toBe('met');
    expect(verdictOf(items, { ...held('Data', { trained: true }), insured: true })).toBe('unmet');
    expect(verdictOf(items, { ...held('Cloud', { trained: true }), insured: false })).toBe('unmet');
  });

  it('may name a field of the subject alone', () => {
    const items = 'define covered individual: trained and insured require any covered individual';
    expect(verdictOf(items, { insured: true, ...(individuals({ trained: true }) as object) })).toBe('met');
    expect(verdictOf(items, { insured: false, ...(individuals({ trained: true }) as object) })).toBe('unmet');
  });
});

describe('two parameters', () => {
  const items = `define individual hired (how: Employment, rank: Level): employment is how and certified rank
    require any individual hired PartTime Professional or higher`;

  it('stand for two words', () => {
    expect(verdictOf(items, individuals(certified('CCNP', { employment: 'PartTime' })))).toBe('met');
    expect(verdictOf(items, individuals(certified('CCNP', { employment: 'FullTime' })))).toBe('unmet');
  });

  it('have "or higher" with the last', () => {
    expect(verdictOf(items, individuals(certified('CCIE', { employment: 'PartTime' })))).toBe('met');
    expect(verdictOf(items, individuals(certified('CCNA', { employment: 'PartTime' })))).toBe('unmet');
  });
});

describe('a parameter', () => {
  it('stands for one level', () => {
    const items = 'require any individual certified Professional';
    expect(verdictOf(items, individuals(certified('CCNP')))).toBe('met');
    expect(verdictOf(items, individuals(certified('CCIE')))).toBe('unmet');
  });

  it('stands for the levels that are "or lower"', () => {
    const items = 'require any individual certified Professional or lower';
    expect(verdictOf(items, individuals(certified('CCNA')))).toBe('met');
    expect(verdictOf(items, individuals(certified('CCIE')))).toBe('unmet');
  });

  it('may be passed on', () => {
    const items = `define individual qualified (rank: Level): certified rank
      require any individual qualified Professional or higher`;
    expect(verdictOf(items, individuals(certified('CCIE')))).toBe('met');
    expect(verdictOf(items, individuals(certified('CCNA')))).toBe('unmet');
  });

  it('may be passed on with "or higher"', () => {
    const items = `define individual qualified (rank: Level): certified rank or higher
      require any individual qualified Professional`;
    expect(verdictOf(items, individuals(certified('CCIE')))).toBe('met');
    expect(verdictOf(items, individuals(certified('CCNA')))).toBe('unmet');
  });

  it('may be widened after "of"', () => {
    const items = `define individual qualified (rank: Level): holds any certification of rank or lower
      require any individual qualified Professional`;
    expect(verdictOf(items, individuals(certified('CCNA')))).toBe('met');
    expect(verdictOf(items, individuals(certified('CCIE')))).toBe('unmet');
  });

  it('may be compared with', () => {
    const items = 'define partner ranked (rank: Level): level is rank require ranked Professional or higher';
    expect(verdictOf(items, { level: 'Expert' })).toBe('met');
    expect(verdictOf(items, { level: 'Associate' })).toBe('unmet');
  });

  it('may be compared with as one level', () => {
    const items = 'define partner ranked (rank: Level): level is rank require ranked Professional';
    expect(verdictOf(items, { level: 'Professional' })).toBe('met');
    expect(verdictOf(items, { level: 'Associate' })).toBe('unmet');
    expect(verdictOf(items, { level: 'Expert' })).toBe('unmet');
  });

  it('may stand after a definition without one', () => {
    const items = 'define partner ranked (rank: Level): level is rank require new ranked Professional or lower';
    expect(verdictOf(items, { founded: '2024-02-01', level: 'Associate' })).toBe('met');
    expect(verdictOf(items, { founded: '2024-02-01', level: 'Expert' })).toBe('unmet');
  });

  it('that stands for every level still needs one', () => {
    const items = 'define partner ranked (rank: Level): level is rank require ranked Associate or higher';
    expect(verdictOf(items, { level: 'Associate' })).toBe('met');
    expect(verdictOf(items, {})).toBe('unknown');
  });

  it('may be denied', () => {
    const items = 'define partner unranked (rank: Level): level is not rank require unranked Professional or higher';
    expect(verdictOf(items, { level: 'Associate' })).toBe('met');
    expect(verdictOf(items, { level: 'Professional' })).toBe('unmet');
  });

  it('may be a member of a choice', () => {
    const items = `define individual employed (how: Employment): employment is how
      require any individual employed PartTime`;
    expect(verdictOf(items, individuals({ employment: 'PartTime' }))).toBe('met');
    expect(verdictOf(items, individuals({ employment: 'FullTime' }))).toBe('unmet');
  });

  it('may be an entry of a kind', () => {
    const items = 'define partner centred (on-what: specialization): main is on-what require centred Cloud';
    expect(verdictOf(items, { main: 'Cloud' })).toBe('met');
    expect(verdictOf(items, { main: 'Data' })).toBe('unmet');
  });

  it('may belong to a definition without a noun', () => {
    const items = 'define ranked (rank: Level): level is rank require ranked Expert';
    expect(verdictOf(items, { level: 'Expert' })).toBe('met');
    expect(verdictOf(items, { level: 'Associate' })).toBe('unmet');
  });

  it('may stand in a cohort', () => {
    const items = 'define partner ranked (rank: Level): level is rank require X for partners ranked Expert: insured';
    expect(verdictOf(items, { level: 'Associate', insured: false })).toBe('not applicable');
  });
});
