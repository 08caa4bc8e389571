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
