import { describe, expect, it } from 'vitest';
import {
  all,
  any,
  atLeast,
  atMost,
  count,
  exactly,
  field,
  individuals,
  isMet,
  numberAtLeast,
  surveys,
  truth,
  when,
} from '../support/core-builders.ts';
import { judged, verdict } from '../support/interpreted.ts';
import { vocabulary } from '../support/vocabulary.ts';

const trained = individuals(truth('trained', 'item'));

describe('a list', () => {
  it('that is missing leaves a count open', () => {
    expect(judged(count(individuals(), atLeast(1)), {}).explanation).toMatchObject({
      verdict: 'unknown',
      found: { kind: 'count', least: 0, most: null, counted: [] },
      facts: [],
      missing: ['/individuals'],
    });
  });

  it('that is empty is known to be empty', () => {
    expect(judged(count(individuals(), atLeast(1)), { individuals: [] }).explanation).toMatchObject({
      verdict: 'unmet',
      found: { kind: 'count', least: 0, most: 0, counted: [] },
      facts: ['/individuals'],
    });
  });

  it('that may have more misses the next item', () => {
    const facts = { individuals: { known: [{ id: 'ana' }], maybeMore: true } };
    expect(judged(count(individuals(), atLeast(2)), facts).explanation).toMatchObject({
      verdict: 'unknown',
      found: { kind: 'count', least: 1, most: null, counted: ['ana'] },
      facts: ['/individuals/known/0'],
      missing: ['/individuals/-'],
    });
  });

  it('that may have more has enough where it surely has', () => {
    const facts = { individuals: { known: [{ id: 'ana' }], maybeMore: true } };
    expect(verdict(count(individuals(), atLeast(1)), facts)).toBe('met');
  });

  it('that may have more surely has too many where it has', () => {
    const facts = { individuals: { known: [{ id: 'ana' }], maybeMore: true } };
    expect(verdict(count(individuals(), atMost(0)), facts)).toBe('unmet');
  });

  it('has no more where maybeMore is not true', () => {
    const facts = { individuals: { known: [{ id: 'ana' }], maybeMore: 'yes' } };
    expect(verdict(count(individuals(), atMost(1)), facts)).toBe('met');
  });

  it('of what is not known is missing where there is no more', () => {
    const facts = { individuals: { known: null } };
    expect(judged(count(individuals(), atLeast(1)), facts)).toMatchObject({
      verdict: 'unknown',
      missing: ['/individuals'],
    });
  });

  it('of what is not known yet is empty so far', () => {
    expect(judged(count(individuals(), atLeast(1)), { individuals: { maybeMore: true } }).missing).toEqual([
      '/individuals/-',
    ]);
  });

  it('skips an item that is no object, but counts its place', () => {
    const facts = { individuals: ['ana', null, [], { id: 'bo' }] };
    expect(judged(count(individuals(), atLeast(1)), facts).explanation.facts).toEqual(['/individuals/3']);
  });

  it('names an item without identity by its place', () => {
    const facts = { surveys: { known: [{}, {}], maybeMore: false } };
    expect(judged(count(surveys(), exactly(2)), facts).explanation).toMatchObject({
      verdict: 'met',
      found: { counted: ['0', '1'] },
    });
  });
});

describe('the items counted', () => {
  it('are those that satisfy the test', () => {
    const facts = {
      individuals: [
        { id: 'ana', trained: true },
        { id: 'bo', trained: false },
      ],
    };
    expect(judged(count(trained, atLeast(1)), facts).explanation).toMatchObject({
      verdict: 'met',
      found: { least: 1, most: 1, counted: ['ana'] },
      facts: ['/individuals/0'],
    });
  });

  it('are open where the test is', () => {
    const facts = { individuals: [{ id: 'ana', trained: true }, { id: 'bo' }, { id: 'cy' }] };
    expect(judged(count(trained, atLeast(2)), facts).explanation).toMatchObject({
      verdict: 'unknown',
      found: { least: 1, most: 3 },
      missing: ['/individuals/1/trained', '/individuals/2/trained'],
    });
  });

  it('are too few however it turns out', () => {
    const facts = { individuals: [{ id: 'ana', trained: true }, { id: 'bo' }, { id: 'cy' }] };
    expect(verdict(count(trained, atLeast(4)), facts)).toBe('unmet');
  });

  it('do not include one whose test is not applicable', () => {
    const facts = { individuals: [{ id: 'ana' }] };
    expect(verdict(count(individuals(when(any(), isMet)), exactly(0)), facts)).toBe('met');
  });

  it('may be asked about the subject as well', () => {
    const facts = { sales: 10, individuals: [{ id: 'ana' }, { id: 'bo' }] };
    expect(verdict(count(individuals(numberAtLeast('sales', 5)), exactly(2)), facts)).toBe('met');
  });

  it('may lie in another item', () => {
    const children = { kind: 'items', list: field('individuals', 'item'), record: 'individual', test: null } as const;
    const parents = individuals(count(children, atLeast(2)));
    const facts = { individuals: [{ id: 'ana', individuals: [{ id: 'bo' }, { id: 'cy' }] }, { id: 'di' }] };
    expect(judged(count(parents, atLeast(2)), facts).missing).toEqual(['/individuals/1/individuals']);
  });
});

describe('items of one identity', () => {
  it('are one', () => {
    const facts = { individuals: [{ id: 'ana' }, { id: 'bo' }, { id: 'ana' }] };
    expect(judged(count(individuals(), exactly(2)), facts).explanation).toMatchObject({
      verdict: 'met',
      found: { counted: ['ana', 'bo'] },
      facts: ['/individuals/0', '/individuals/1'],
    });
  });

  it('give each other what they lack', () => {
    const facts = { individuals: [{ id: 'ana' }, { id: 'ana', trained: true }] };
    expect(judged(count(trained, atLeast(1)), facts).explanation).toMatchObject({
      verdict: 'met',
      facts: ['/individuals/0'],
    });
  });

  it('take what is null as lacking', () => {
    const facts = {
      individuals: [
        { id: 'ana', trained: null },
        { id: 'ana', trained: true },
      ],
    };
    expect(verdict(count(trained, atLeast(1)), facts)).toBe('met');
  });

  it('join their objects', () => {
    const inside = individuals(all(truth('a.b', 'item'), truth('a.c', 'item')));
    const facts = {
      individuals: [
        { id: 'ana', a: { b: true } },
        { id: 'ana', a: { c: true } },
      ],
    };
    expect(verdict(count(inside, atLeast(1)), facts)).toBe('met');
  });

  it('keep what the first says where the next says it otherwise', () => {
    const inside = individuals(truth('a.b', 'item'));
    const facts = {
      individuals: [
        { id: 'ana', a: { b: true } },
        { id: 'ana', a: 'yes' },
      ],
    };
    expect(verdict(count(inside, atLeast(1)), facts)).toBe('met');
  });

  it('keep the list of the first', () => {
    const holders = individuals(count({ ...surveys(), list: field('surveys', 'item') }, atLeast(1)));
    const facts = {
      individuals: [
        { id: 'ana', surveys: [] },
        { id: 'ana', surveys: [{}] },
      ],
    };
    expect(verdict(count(holders, atLeast(1)), facts)).toBe('unmet');
  });

  it('are not merged where their identity is no text', () => {
    const facts = { individuals: [{ id: 3 }, { id: 3 }] };
    expect(judged(count(individuals(), atLeast(2)), facts).missing).toEqual(['/individuals/0/id', '/individuals/1/id']);
  });

  it('are missed under an escaped name', () => {
    const records = vocabulary.records.map((each) => ({
      ...each,
      identity: each.identity === null ? null : '~1/~0',
    }));
    const details = { vocabulary: { ...vocabulary, records } };
    expect(judged(count(individuals(), atLeast(2)), { individuals: [{}, {}] }, details).missing).toEqual([
      '/individuals/0/~01~1~00',
      '/individuals/1/~01~1~00',
    ]);
  });
});

describe('an item without identity', () => {
  it('is not known by a property called "null"', () => {
    const facts = { surveys: [{ null: 'a', answered: false }, { null: 'a' }] };
    expect(judged(count(surveys(truth('answered', 'item')), atLeast(1)), facts).missing).toEqual([
      '/surveys/1/answered',
    ]);
  });

  it('may be the same as any other', () => {
    const facts = { individuals: [{ id: 'ana' }, {}] };
    expect(judged(count(individuals(), atLeast(2)), facts).explanation).toMatchObject({
      verdict: 'unknown',
      found: { least: 1, most: 2, counted: ['ana', '1'] },
      missing: ['/individuals/1/id'],
    });
  });

  it('is one thing at least', () => {
    expect(verdict(count(individuals(), atLeast(1)), { individuals: [{}, {}] })).toBe('met');
  });

  it('has its own identity missing last', () => {
    expect(judged(count(trained, atLeast(1)), { individuals: [{}] }).missing).toEqual([
      '/individuals/0/trained',
      '/individuals/0/id',
    ]);
  });

  it('that cannot be in needs no identity', () => {
    const facts = { individuals: [{ trained: false }, { id: 'bo' }] };
    expect(judged(count(trained, atLeast(1)), facts).missing).toEqual(['/individuals/1/trained']);
  });
});
