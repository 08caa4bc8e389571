import { describe, expect, it } from 'vitest';
import { offered } from '../../support/completing.ts';

describe('completion of nouns', () => {
  it('offers what can be counted in the form that fits the number', async () => {
    expect(await offered('require any |', 'kind', 'record')).toEqual([
      'badge', 'agreement', 'person', 'badges', 'agreements', 'people',
    ]); // prettier-ignore
    expect(await offered('require at least 2 |', 'kind', 'record')).toEqual(['people', 'badges', 'agreements']);
  });

  it('offers words that describe before the noun, and only nouns that they describe after them', async () => {
    expect(await offered('require at least 2 |', 'definition')).toEqual(['senior']);
    expect(await offered('require at least 2 senior |', 'kind', 'record')).toEqual(['people']);
  });

  it('offers words that describe after the noun, then what they are given', async () => {
    expect(await offered('require at least 2 people |', 'definition')).toEqual(['trained']);
    expect(await offered('require at least 2 people trained |', 'member')).toEqual(['Low', 'Middle', 'High']);
  });

  it('offers the entries of the kind alone', async () => {
    expect(await offered('require agreement |', 'entry')).toEqual(['Statutes']);
    expect(await offered('require all badges |', 'entry')).toEqual(['Swimmer', 'Diver', 'Lifeguard', 'Floater']);
  });

  it('offers nothing twice in a list', async () => {
    expect(await offered('require all badges Swimmer, |', 'entry')).toEqual(['Diver', 'Lifeguard', 'Floater']);
    expect(await offered('require all badges |, Diver', 'entry')).toEqual(['Swimmer', 'Lifeguard', 'Floater']);
  });

  it('offers after "except" what is not excluded yet', async () => {
    expect(await offered('require any badge except Diver since 2024-01-01, |', 'entry')).toEqual([
      'Swimmer', 'Lifeguard', 'Floater',
    ]); // prettier-ignore
  });

  it('offers after "except" only what is asked for', async () => {
    expect(await offered('require any badge in Water except |', 'entry')).toEqual(['Swimmer', 'Diver']);
    expect(await offered('require any badge Swimmer, Lifeguard except |', 'entry')).toEqual(['Swimmer', 'Lifeguard']);
  });

  it('offers the groups of the kind', async () => {
    expect(await offered('require any badge in |', 'group')).toEqual(['Water']);
    expect(await offered('require any agreement in |', 'group')).toEqual([]);
  });

  it('offers the levels that a kind has', async () => {
    expect(await offered('require any badge of |')).toEqual(['Low', 'Middle', 'High']);
  });

  it('offers people before things, and what is said of them, where several are counted', async () => {
    expect(await offered('require at least 2 |')).toEqual([
      'people', 'senior', 'unique', 'different', 'of …', 'badges', 'agreements', 'of',
    ]); // prettier-ignore
  });

  it('offers nothing that narrows a noun that is not there yet', async () => {
    expect(await offered('require at least 2 unique |')).toEqual(['people', 'senior', 'badges', 'agreements']);
  });

  it('offers what narrows a kind before its entries, where it is open which are meant', async () => {
    expect((await offered('require any badge |')).slice(0, 8)).toEqual([
      'except', 'of', 'in', 'where', 'held', 'earned', 'valid for', 'Swimmer',
    ]); // prettier-ignore
    expect((await offered('require all badges |'))[0]).toBe('Swimmer');
  });

  it('offers "or higher" first after a level', async () => {
    expect((await offered('require any person trained Low |')).slice(0, 2)).toEqual(['or higher', 'or lower']);
  });

  it('offers in a definition the fields and holdings of its noun alone', async () => {
    expect((await offered('define keen person: |')).slice(0, 5)).toEqual(['id', 'home', 'helped', 'holds', 'any']);
    expect(await offered('define keen person: |', 'field')).toEqual(['id', 'home', 'helped']);
    expect(await offered('define keen person: holds any |', 'kind', 'record')).toEqual(['badge', 'badges']);
  });

  it('offers the days on which something was earned, and how long it is valid', async () => {
    expect(await offered('require any badge earned |')).toEqual(['since', 'before', 'through']);
    expect(await offered('require any badge earned before 2020-01-01 |', 'keyword')).toEqual([
      'since', 'through', 'held', 'and', 'or',
    ]); // prettier-ignore
    expect(await offered('require any badge earned before 2020-01-01 and |')).toContain('valid for');
    expect(await offered('require any badge earned before 2020-01-01 and valid for 3 |')).toContain('years');
    expect(await offered('require any badge valid for 3 years |')).toContain('after it');
  });

  it('offers only what narrows such a noun', async () => {
    expect(await offered('require any badge |', 'keyword')).toEqual([
      'except', 'of', 'in', 'where', 'held', 'earned', 'valid for', 'and', 'or',
    ]); // prettier-ignore
    expect(await offered('require every person |', 'keyword')).toEqual([
      'where', 'who', 'must', 'is', 'has', 'holds', 'passed', 'and', 'or',
    ]); // prettier-ignore
  });

  it('offers a count for each value of a field, where there is a number and a field', async () => {
    expect(await offered('require at most 1 badge |', 'keyword')).toContain('per');
    expect(await offered('require at most 1 badge per |')).toEqual(['level']);
    expect(await offered('require all badges |', 'keyword')).not.toContain('per');
    expect(await offered('require at most 1 agreement |', 'keyword')).not.toContain('per');
  });

  it('offers of people only fields whose values are known, and nothing that leads to a rate', async () => {
    expect(await offered('require at least 2 people |', 'keyword')).toContain('per');
    expect(await offered('require at least 2 people per |')).toEqual(['home']);
    expect(await offered('require at least 2 people per 10 |')).toEqual([]);
  });
});
