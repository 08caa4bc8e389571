import { describe, expect, it } from 'vitest';
import type { Vocabulary } from '../../src/core/types.ts';
import { compiled } from '../support/compiling.ts';

const catalog = `catalog C
  kind own plural owns
  kind named plural nameds
  kind listed plural listeds
  kind grouped plural groupeds
  kind carried plural carrieds
  kind unused plural unuseds
  record club {
    holds own
    open: yesno
    name: named
    names: list of listed
    parts: { group: grouped  house: house }
    people: list of person
  }
  record person { holds carried }
  record house { size: number }
  record stranger { holds unused }
`;

const vocabulary = (): Vocabulary => compiled('require open', { 'catalog.proviso': catalog }).vocabulary;

describe('the vocabulary of a program', () => {
  it('has the records that facts can contain', () => {
    expect(vocabulary().records.map(({ name }) => name)).toEqual(['club', 'house', 'person']);
  });

  it('has the kinds that these hold or name', () => {
    expect(vocabulary().kinds.map(({ name }) => name)).toEqual(['own', 'named', 'listed', 'grouped', 'carried']);
  });
});
