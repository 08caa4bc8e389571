import { describe, expect, it } from 'vitest';
import { expectFindings, verdictOf } from '../support/compiling.ts';

describe('a label', () => {
  it.each([
    ['in a "when"', 'require A: insured require when any of { - «A»: suspended }: insured'],
    ['in an alternative', 'require A: insured may instead: all of { - «A»: suspended }'],
    ['in a definition', 'define sound: all of { - A: insured } require «A»: sound'],
  ])('may not be that of something %s', (_, items) => {
    expectFindings(items, 'duplicate-label');
  });

  it.each([
    ['in a "when"', 'require when any of { - A: suspended }: insured may instead of «A»: insured'],
    [
      'in an alternative',
      'require B: insured may instead: all of { - A: suspended } may instead of «A»: employees at least 1',
    ],
    ['of a policy', 'policy A { require insured } require suspended may instead of «A»: insured'],
  ])('has no alternative %s', (_, items) => {
    expectFindings(items, 'unknown-label');
  });

  it.each([
    ['at another moment', 'on application', 'on renewal'],
    ['for another cohort', 'for new partners', 'for old partners'],
    ['for others at the same moment', 'for new partners on renewal', 'for old partners on renewal'],
  ])('may be that of another one %s', (_, one, other) => {
    expectFindings(`define old partner: founded is before 2010-01-01
      require A ${one}: insured
      require A ${other}: suspended
      require for old partners: insured`);
    expectFindings(`define old partner: founded is before 2010-01-01
      section "S" ${one} { require A: insured }
      section "T" ${other} { require A: suspended }
      require for old partners: insured`);
  });

  it.each([
    ['a moment and all of them', 'on application', 'since 2024-01-01'],
    ['a cohort and all', 'for new partners', ''],
    ['one cohort, however it is called', 'for new partners', 'for new partner'],
    ['one cohort and some of it', 'for new partners', 'for new partners for old partners'],
  ])('may not be that of two for %s', (_, one, other) => {
    expectFindings(
      `define old partner: founded is before 2010-01-01
      require A ${one}: insured
      require «A» ${other}: suspended
      require for old partners: insured`,
      'duplicate-label',
    );
  });

  it('of an exception is one as well', () => {
    expectFindings(
      `require A: insured
      exception «A» to A when suspended: employees at least 1`,
      'duplicate-label',
    );
    expectFindings(
      `require A: insured
      exception B to A when suspended: all of { - «B»: employees at least 1 }`,
      'duplicate-label',
    );
  });

  it('has an alternative in a definition', () => {
    const items = `define sound: all of { - A: insured - B: suspended }
      require sound
      may instead of A: employees at least 1`;
    expect(verdictOf(items, { insured: false, suspended: true, employees: 1 })).toBe('met');
    expect(verdictOf(items, { insured: false, suspended: true, employees: 0 })).toBe('unmet');
  });

  it('that is missing is missed once', () => {
    expectFindings('policy «{» require insured } policy «{» require suspended }', 'unexpected-text', 'unexpected-text');
  });
});
