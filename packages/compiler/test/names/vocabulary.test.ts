import { describe, expect, it } from 'vitest';
import { compiled } from '../support/compiling.ts';

const catalogOf = (items: string): Readonly<Record<string, string>> => ({
  'catalog.proviso': `catalog C ${items} record partner { holds badge insured: yesno }`,
});

describe('the words that programs and facts share', () => {
  it('are the records that can occur in facts and the kinds that these hold', () => {
    const items = `kind badge entries of badge { - First "The first" since 2020-01-01 } kind other record unused { holds other }`;
    const { vocabulary } = compiled('require insured', {
      'catalog.proviso': `catalog C record partner { holds badge insured: yesno } ${items}`,
    });
    expect(vocabulary.records.map(({ name }) => name)).toEqual(['partner']);
    expect(vocabulary.kinds).toEqual([
      {
        name: 'badge',
        plural: 'badges',
        title: null,
        entries: [
          {
            name: 'First',
            title: 'The first',
            lifetime: { first: '2020-01-01', last: null, firstRevision: null, lastRevision: null },
          },
        ],
      },
    ]);
  });

  it('are the attestations that a program asks for', () => {
    const items = 'require attested A "The first" require attested B require attested A';
    const [partner] = compiled(items, catalogOf('kind badge')).vocabulary.records;
    expect(partner?.attestations).toEqual([
      { name: 'A', title: 'The first' },
      { name: 'B', title: null },
    ]);
  });

  it('may contain themselves', () => {
    const parents = { 'catalog.proviso': 'catalog C record partner { parents: list of partner insured: yesno }' };
    expect(compiled('require at least 2 partners', parents).vocabulary.records).toHaveLength(1);
  });

  it('carry the comments that document them', () => {
    const documented = `catalog C
      /// A firm that sells.
      record partner {
        /// Whether it is insured,
        /// by anybody.
        insured: yesno
      }`;
    const [partner] = compiled('require insured', { 'catalog.proviso': documented }).vocabulary.records;
    expect(partner?.doc).toBe('A firm that sells.');
    expect(partner?.fields[0]?.doc).toBe('Whether it is insured,\nby anybody.');
  });
});

describe('nouns', () => {
  it('are called by the plural that is declared', () => {
    const texts = {
      'catalog.proviso': 'catalog C record partner { people: list of person } record person plural folk { }',
    };
    expect(() => compiled('require at least 2 folk', texts)).not.toThrow();
  });

  it('mean the list whose field has that name before another list of such records', () => {
    const texts = {
      'catalog.proviso':
        'catalog C record partner { managers: list of person persons: list of person } record person { }',
    };
    const { root } = compiled('require at least 2 persons', texts);
    const [required] = root.form.kind === 'all' ? root.form.members : [];
    expect(required?.form).toMatchObject({ selection: { list: { from: 'subject', segments: ['persons'] } } });
  });

  it('may be the items of a list within a group of fields', () => {
    const texts = {
      'catalog.proviso': 'catalog C record partner { team: { people: list of person } } record person { }',
    };
    const { root } = compiled('require at least 2 people', texts);
    const [required] = root.form.kind === 'all' ? root.form.members : [];
    expect(required?.form).toMatchObject({ selection: { list: { from: 'subject', segments: ['team', 'people'] } } });
  });
});
