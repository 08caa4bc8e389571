import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/core/explanation.ts';
import { agreed } from '../support/agreed.ts';
import { compiled } from '../support/compiling.ts';

const today = '2024-06-01';
const since = '2020-01-01';

/** Two titles whose masters are the same people, one title each at most. */
function guild(rank: string): Readonly<Record<string, string>> {
  return {
    'guild.proviso': `catalog Guild
kind title plural titles
kind course plural courses
entries of title { - Silver - Gold }
entries of course { - Bread }
record bakery plural bakeries { holds title  applied for title  bakers: list of baker }
record baker { identified by id  id: text  passed course }
sharing Masters { a baker fills Master in at most 1 title  ${rank} }`,
    'gold.proviso': `program GoldBakery use "./guild.proviso" award title Gold
roles each filled by a different baker { role Master: 1 baker who passed course Bread }`,
  };
}

const silver = `program SilverBakery use "./guild.proviso" use "./gold.proviso" award title Silver
roles each filled by a different baker { role Master: 1 baker who passed course Bread }`;

/** What Silver comes to with one master, whom Gold needs, too. */
function verdictOf(rank: string, facts: object): Verdict {
  const ana = { id: 'ana', passed: { course: [{ entry: 'Bread', since }] }, fills: [] };
  return agreed(compiled(silver, guild(rank)), { bakers: [ana], ...facts }, { on: today }).verdict;
}

function applications(gold: string, own: string): object {
  return {
    holds: { title: [] },
    appliedFor: {
      title: [
        { entry: 'Gold', since: gold },
        { entry: 'Silver', since: own },
      ],
    },
  };
}

describe('claims on the same people', () => {
  it('yield to all others where nothing is said of ranks', () => {
    expect(verdictOf('', applications('2024-03-01', '2024-02-01'))).toBe('unmet');
  });

  it('have the people that nobody else asks for', () => {
    expect(verdictOf('', { holds: { title: [] }, appliedFor: { title: [] } })).toBe('met');
  });

  it('come after what is held, and the other way round', () => {
    const rank = 'claims rank: held first';
    const held = { holds: { title: [{ entry: 'Gold', since }] }, appliedFor: { title: [] } };
    expect(verdictOf(rank, held)).toBe('unmet');
    const own = { holds: { title: [{ entry: 'Silver', since }] }, appliedFor: { title: [{ entry: 'Gold', since }] } };
    expect(verdictOf(rank, own)).toBe('met');
  });

  it('go by the days on which they were filed', () => {
    const rank = 'claims rank: held first, then by filing date';
    expect(verdictOf(rank, applications('2024-03-01', '2024-02-01'))).toBe('met');
    expect(verdictOf(rank, applications('2024-02-01', '2024-03-01'))).toBe('unmet');
  });

  it('are contested where they rank alike, with the most that fit', () => {
    const rank = 'claims rank: held first, then by filing date';
    const program = compiled(silver, guild(rank));
    const ana = { id: 'ana', passed: { course: [{ entry: 'Bread', since }] }, fills: [] };
    const facts = { bakers: [ana], ...applications('2024-02-01', '2024-02-01') };
    const { verdict, explanation } = agreed(program, facts, { on: today });
    expect(verdict).toBe('unclear');
    const [roles] = explanation.children;
    expect(roles?.found).toMatchObject({ kind: 'slots', contested: { with: ['Gold'], fit: 1 } });
  });

  it('are not known where it is not known whether another one is there', () => {
    const facts = { holds: { title: [] }, appliedFor: { known: [{ entry: 'Silver', since }], maybeMore: true } };
    const list = { holds: { title: [] }, appliedFor: { title: facts.appliedFor } };
    expect(verdictOf('claims rank: held first', list)).toBe('unknown');
    expect(verdictOf('', list)).toBe('unknown');
  });
});

describe('clauses in which things count once', () => {
  it('keep their names where a section with days is around them', () => {
    const program = compiled(`section "Team" since 2020-01-01 { require Lead: at least 1 individual who is trained }
require Helper: at least 1 individual
require Apart: each individual counted once for Lead, Helper`);
    const individuals = [
      { id: 'ana', trained: true },
      { id: 'bo', trained: false },
    ];
    const { explanation } = agreed(program, { individuals }, { on: today });
    const [, , apart] = explanation.children;
    expect(apart?.found).toMatchObject({
      filled: [
        { name: 'Lead', by: ['ana'] },
        { name: 'Helper', by: ['bo'] },
      ],
    });
  });

  it('are free of those that the award itself ends', () => {
    const recorded = [{ role: 'Master', entry: 'Gold', since }];
    const ana = { id: 'ana', passed: { course: [{ entry: 'Bread', since }] }, fills: recorded };
    const facts = { holds: { title: [{ entry: 'Gold', since }] }, appliedFor: { title: [] }, bakers: [ana] };
    const judged = (rule: string): Verdict => {
      const texts = guild('');
      const catalog = `${texts['guild.proviso'] ?? ''} ${rule}`;
      return agreed(compiled(silver, { ...texts, 'guild.proviso': catalog }), facts, { on: today }).verdict;
    };
    expect(judged('')).toBe('unmet');
    expect(judged('award of Silver ends Gold')).toBe('met');
  });
});
