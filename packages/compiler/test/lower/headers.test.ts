import { describe, expect, it } from 'vitest';
import { evaluated, today, verdictOf } from '../support/compiling.ts';

describe('when', () => {
  const items = 'require when size is Large: insured';

  it('leaves the requirement where it holds', () => {
    expect(verdictOf(items, { size: 'Large', insured: true })).toBe('met');
    expect(verdictOf(items, { size: 'Large', insured: false })).toBe('unmet');
  });

  it('makes it not applicable where it does not', () => {
    expect(verdictOf(items, { size: 'Small', insured: false })).toBe('not applicable');
  });

  it('leaves the verdict unknown where it is unknown', () => {
    expect(verdictOf(items, { insured: true })).toBe('unknown');
  });

  it('leaves the verdict that both give to what encloses it', () => {
    const enclosed = 'require all of { - employees at least 1  - when size is Large: insured }';
    expect(verdictOf(enclosed, { employees: 1, insured: true })).toBe('met');
    expect(verdictOf(enclosed, { employees: 0, insured: true })).toBe('unmet');
    expect(verdictOf(enclosed, { employees: 1, insured: false })).toBe('unknown');
  });

  it('of a section concerns all of it', () => {
    const section = 'section "S" when size is Large { require insured require suspended }';
    expect(verdictOf(section, { size: 'Small' })).toBe('not applicable');
    expect(verdictOf(section, { size: 'Large', insured: true, suspended: true })).toBe('met');
    expect(verdictOf(section, { size: 'Large', insured: true, suspended: false })).toBe('unmet');
  });
});

describe('a cohort', () => {
  const cohorts = `define existing partner: not new
`;

  it('is of those of whom its definition holds', () => {
    const items = 'require X for new partners: insured';
    expect(verdictOf(items, { founded: '2024-02-01', insured: false })).toBe('unmet');
    expect(verdictOf(items, { founded: '2023-02-01', insured: false })).toBe('not applicable');
  });

  it('may be named with the noun for one', () => {
    expect(verdictOf('require X for new partner: insured', { founded: '2023-02-01', insured: false })).toBe(
      'not applicable',
    );
  });

  it('may be named without the noun', () => {
    expect(verdictOf('require X for new: insured', { founded: '2023-02-01', insured: false })).toBe('not applicable');
  });

  it('may be defined by way of another', () => {
    const items = `${cohorts}require X for existing partners: insured`;
    expect(verdictOf(items, { founded: '2024-02-01', insured: false })).toBe('not applicable');
    expect(verdictOf(items, { founded: '2023-02-01', insured: true })).toBe('met');
  });

  it('of a section concerns all of it', () => {
    const items = 'section "S" for new partners { require insured }';
    expect(verdictOf(items, { founded: '2023-02-01', insured: false })).toBe('not applicable');
  });
});

describe('a moment', () => {
  it('is not that of another evaluation', () => {
    const items = 'require X on application: insured';
    expect(verdictOf(items, { insured: true }, today, 'application')).toBe('met');
    expect(verdictOf(items, { insured: true }, today, 'renewal')).toBe('not applicable');
    expect(verdictOf(items, { insured: true }, today)).toBe('not applicable');
  });

  it('goes with days and cohorts', () => {
    const items = 'require X since 2024-01-01 for new partners on renewal: insured';
    const facts = { founded: '2024-02-01', insured: true };
    expect(verdictOf(items, facts, '2024-03-01', 'renewal')).toBe('met');
    expect(verdictOf(items, facts, '2024-03-01', 'application')).toBe('not applicable');
    expect(verdictOf(items, { ...facts, founded: '2023-01-01' }, '2024-03-01', 'renewal')).toBe('not applicable');
    expect(verdictOf(items, facts, '2023-12-31', 'renewal')).toBe('not applicable');
  });
});

describe('recommend', () => {
  it('never decides', () => {
    expect(verdictOf('require insured recommend suspended', { insured: true, suspended: false })).toBe('met');
  });

  it('is reported', () => {
    const { advice } = evaluated('require insured recommend A: suspended', { insured: true, suspended: false }, today);
    expect(advice.map(({ label, verdict }) => ({ label, verdict }))).toEqual([{ label: 'A', verdict: 'unmet' }]);
  });

  it('has the days and the condition of its section', () => {
    const items = 'require insured section "S" since 2024-01-01 when insured { recommend suspended }';
    const verdictOn = (on: string, facts: object): string | undefined => evaluated(items, facts, on).advice[0]?.verdict;
    expect(verdictOn('2023-12-31', { insured: true, suspended: true })).toBe('not applicable');
    expect(verdictOn('2024-01-01', { insured: true, suspended: true })).toBe('met');
    expect(verdictOn('2024-01-01', { insured: false, suspended: true })).toBe('not applicable');
  });
});

describe('a program with revisions', () => {
  it('does not apply before the first one', () => {
    const items = 'revisions { 1.0 on 2024-01-01 editorial } require insured';
    expect(verdictOf(items, { insured: true }, '2023-12-31')).toBe('not applicable');
    expect(verdictOf(items, { insured: true }, '2024-01-01')).toBe('met');
  });
});

describe('an attestation', () => {
  const attested = (answer: boolean): object => ({ attested: { Support: { answer, by: 'Ana', on: '2024-01-01' } } });

  it('decides as it is answered', () => {
    expect(verdictOf('require attested Support', attested(true))).toBe('met');
    expect(verdictOf('require attested Support', attested(false))).toBe('unmet');
    expect(verdictOf('require attested Support')).toBe('unknown');
  });

  it('counts from its day', () => {
    expect(verdictOf('require attested Support', attested(true), '2023-12-31')).toBe('unknown');
  });
});

describe('the words of a condition', () => {
  it('are its label, its title and its text on one line', () => {
    const items = `require Support "Support in place" since 2020-01-01:
      insured // by whom
        and not suspended`;
    const { children } = evaluated(items, {}, today).explanation;
    expect(children.map(({ label, title, sentence }) => ({ label, title, sentence }))).toEqual([
      { label: 'Support', title: 'Support in place', sentence: 'insured and not suspended' },
    ]);
  });

  it('are the title of a section and the name of a policy', () => {
    const { children } = evaluated(
      'section "S" { require insured } policy P { require insured }',
      {},
      today,
    ).explanation;
    expect(children.map(({ label, title, sentence }) => ({ label, title, sentence }))).toEqual([
      { label: null, title: 'S', sentence: 'S' },
      { label: 'P', title: null, sentence: 'P' },
    ]);
  });
});
