import { describe, expect, it } from 'vitest';
import { offered } from '../../support/completing.ts';

describe('completion of fields and values', () => {
  it('offers the fields of what is judged where a condition begins', async () => {
    expect(await offered('require |', 'field')).toEqual(['size', 'home', 'fees', 'answered', 'insured', 'pool']);
  });

  it('offers the fields of the item in hand before those of what is judged', async () => {
    expect((await offered('require any person where |', 'field')).slice(0, 3)).toEqual(['id', 'home', 'helped']);
    expect((await offered('require every person has |', 'field')).slice(0, 3)).toEqual(['id', 'home', 'helped']);
    expect((await offered('define busy person: |', 'field')).slice(0, 3)).toEqual(['id', 'home', 'helped']);
  });

  it('offers the attributes of a kind where its entries are chosen', async () => {
    expect(await offered('require any badge where |', 'field')).toEqual(['level']);
  });

  it('offers what is in a field after a dot', async () => {
    expect(await offered('require pool.|')).toEqual(['length', 'warm']);
    expect(await offered('require pool.wa|')).toContain('warm');
  });

  it('offers the names that a field can have', async () => {
    expect(await offered('require home is |', 'member')).toEqual(['Town', 'County']);
    expect(await offered('require home is Town, |', 'member')).toEqual(['County']);
    expect(await offered('require any badge where level is |', 'member')).toEqual(['Low', 'Middle', 'High']);
  });

  it('offers no units for a plain number', async () => {
    expect(await offered('require size at least 8 |')).toEqual(['and', 'or']);
  });

  it('offers the units that a time can have, the likeliest first', async () => {
    expect(await offered('require answered at most 2 |', 'value')).toEqual(['hours', 'days', 'weeks', 'minutes']);
    expect(await offered('require answered at most 1 |', 'value')).toEqual(['hour', 'day', 'week', 'minute']);
  });

  it('offers the currency of an amount', async () => {
    expect(await offered('require fees at most |', 'value')).toEqual(['EUR']);
  });

  it('offers "or higher" after a level alone', async () => {
    expect(await offered('require any badge of Low |', 'keyword')).toContain('or higher');
    expect(await offered('require any badge |', 'keyword')).not.toContain('or higher');
  });

  it('offers the rest of "or higher", and "not" after "are"', async () => {
    expect(await offered('require any badge of Low or |', 'keyword')).toEqual(
      expect.arrayContaining(['higher', 'lower']),
    );
    expect(await offered('require at least 2 people who are |', 'keyword')).toEqual(['not']);
  });

  it('offers what people are said to be', async () => {
    expect(await offered('require every person is |', 'definition')).toEqual(['senior', 'trained']);
  });

  it('inflects the words of the language', async () => {
    expect(await offered('require every person must |', 'keyword')).toEqual(['be', 'have', 'hold', 'passed']);
    expect(await offered('require at least 60% of people |', 'keyword')).toContain('are');
  });
});
