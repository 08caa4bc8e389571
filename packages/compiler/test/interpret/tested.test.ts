import { describe, expect, it } from 'vitest';
import {
  any,
  atLeastPercent,
  every,
  individuals,
  isMet,
  isOpen,
  isUnmet,
  share,
  surveys,
  truth,
  when,
} from '../support/core-builders.ts';
import { judged, verdict } from '../support/interpreted.ts';

const trained = truth('trained', 'item');
const certified = truth('certified', 'item');
const good = truth('good', 'item');

describe('every', () => {
  it('is met over nothing', () => {
    expect(judged(every(individuals(), trained), { individuals: [] }).explanation).toMatchObject({
      verdict: 'met',
      found: { kind: 'count', least: 0, most: 0, counted: [] },
      facts: ['/individuals'],
    });
  });

  it('is open where the list is missing', () => {
    expect(judged(every(individuals(), trained), {}).explanation).toMatchObject({
      verdict: 'unknown',
      found: { most: null },
      missing: ['/individuals'],
    });
  });

  it('is open where there may be more', () => {
    const facts = { individuals: { known: [{ id: 'ana', trained: true }], maybeMore: true } };
    expect(judged(every(individuals(), trained), facts)).toMatchObject({
      verdict: 'unknown',
      missing: ['/individuals/-'],
    });
  });

  it('is unmet by one that fails, though there may be more', () => {
    const facts = { individuals: { known: [{ id: 'ana', trained: false }], maybeMore: true } };
    expect(verdict(every(individuals(), trained), facts)).toBe('unmet');
  });

  it('is not concerned with what is not in the selection', () => {
    const facts = { individuals: [{ id: 'ana', certified: false }] };
    expect(verdict(every(individuals(certified), trained), facts)).toBe('met');
  });

  it('asks both whether an item is in and whether it passes', () => {
    expect(judged(every(individuals(certified), trained), { individuals: [{ id: 'ana' }] }).missing).toEqual([
      '/individuals/0/certified',
      '/individuals/0/trained',
    ]);
  });

  it('does not ask about the test of an item that is not in', () => {
    const facts = {
      individuals: [
        { id: 'ana', certified: false },
        { id: 'bo', certified: true },
      ],
    };
    expect(judged(every(individuals(certified), trained), facts).missing).toEqual(['/individuals/1/trained']);
  });

  it('is satisfied by an item to which the test does not apply', () => {
    expect(
      judged(every(individuals(), when(any(), trained)), { individuals: [{ id: 'ana' }] }).explanation,
    ).toMatchObject({
      verdict: 'met',
      found: { least: 1, most: 1, counted: ['ana'] },
    });
  });

  it('is satisfied by an item that passes or to which the test does not apply', () => {
    expect(
      judged(every(individuals(), when(isOpen, isMet)), { individuals: [{ id: 'ana' }] }).explanation,
    ).toMatchObject({
      verdict: 'met',
      found: { least: 1, most: 1, counted: ['ana'] },
    });
  });

  it('finds how many pass, surely and perhaps', () => {
    const facts = { individuals: [{ id: 'ana', trained: true }, { id: 'bo' }, { id: 'cy', trained: false }] };
    expect(judged(every(individuals(), trained), facts).explanation.found).toEqual({
      kind: 'count',
      least: 1,
      most: 2,
      counted: ['ana'],
    });
  });

  it('counts an item without identity like any other', () => {
    expect(verdict(every(individuals(), trained), { individuals: [{ trained: true }] })).toBe('met');
  });
});

describe('share', () => {
  it.each([
    [[true, true, false], 66, 'met'],
    [[true, true, false], 67, 'unmet'],
    [[true, false], 50, 'met'],
  ])('of %j is at least %s%%: %s', (answers, percent, expected) => {
    const facts = { surveys: answers.map((answer) => ({ good: answer })) };
    expect(verdict(share(surveys(), good, atLeastPercent(percent)), facts)).toBe(expected);
  });

  it('excludes a strict end', () => {
    const more = share(surveys(), good, { low: { percent: 50, strict: true }, high: null });
    expect(verdict(more, { surveys: [{ good: true }, { good: false }] })).toBe('unmet');
  });

  it.each([
    [50, false, 'met'],
    [50, true, 'unmet'],
    [51, true, 'met'],
    [49, false, 'unmet'],
  ])('of a half against an upper end of %s%% (strict: %s): %s', (percent, strict, expected) => {
    const few = share(surveys(), good, { low: null, high: { percent, strict } });
    expect(verdict(few, { surveys: [{ good: true }, { good: false }] })).toBe(expected);
  });

  it('of nothing is not applicable', () => {
    expect(judged(share(surveys(), good, atLeastPercent(50)), { surveys: [] }).explanation).toMatchObject({
      verdict: 'not applicable',
      because: { kind: 'nothingToMeasure' },
      facts: ['/surveys'],
    });
  });

  it('of a missing list is open', () => {
    expect(judged(share(surveys(), good, atLeastPercent(50)), {}).explanation).toMatchObject({
      verdict: 'unknown',
      found: { kind: 'share', part: { least: 0, most: null }, whole: { least: 0, most: null } },
      missing: ['/surveys'],
    });
  });

  it('counts an item to which the test does not apply in the whole', () => {
    const facts = { surveys: [{ good: true }, {}] };
    expect(judged(share(surveys(), when(isUnmet, good), atLeastPercent(1)), facts)).toMatchObject({
      verdict: 'unmet',
      explanation: { found: { part: { least: 0, most: 0 }, whole: { least: 2, most: 2 } } },
    });
  });

  it('finds what is sure and what is possible', () => {
    const facts = { surveys: [{ answered: true, good: true }, { good: true }, { answered: true }] };
    expect(
      judged(share(surveys(truth('answered', 'item')), good, atLeastPercent(50)), facts).explanation.found,
    ).toEqual({
      kind: 'share',
      part: { least: 1, most: 3 },
      whole: { least: 2, most: 3 },
    });
  });

  it('takes the whole and the part together', () => {
    const facts = { surveys: [{ answered: true, good: true }, { good: true }] };
    expect(verdict(share(surveys(truth('answered', 'item')), good, atLeastPercent(100)), facts)).toBe('met');
  });

  it('with two ends is open only where one choice can reach between them', () => {
    const between = share(surveys(truth('answered', 'item')), good, {
      low: { percent: 40, strict: false },
      high: { percent: 45, strict: false },
    });
    const facts = { surveys: [{ answered: true, good: true }, { answered: true }] };
    expect(verdict(between, facts)).toBe('unmet');
  });

  it('is open while an item may be the same as another', () => {
    const facts = { individuals: [{ id: 'ana', trained: true }, { trained: false }] };
    expect(judged(share(individuals(), trained, atLeastPercent(100)), facts)).toMatchObject({
      verdict: 'unknown',
      missing: ['/individuals/1/id'],
      explanation: { found: { part: { least: 1, most: 1 }, whole: { least: 1, most: 2 } } },
    });
  });

  it('is settled where the item without identity is the only one', () => {
    expect(verdict(share(individuals(), trained, atLeastPercent(100)), { individuals: [{ trained: true }] })).toBe(
      'met',
    );
  });

  it('names the failing items as nearest, the nearest first', () => {
    const facts = { surveys: [{ good: false }, {}, { good: true }] };
    expect(judged(share(surveys(), good, atLeastPercent(100)), facts).explanation.nearest).toMatchObject([
      { kind: 'item', pointer: '/surveys/1', name: '1', explanation: { verdict: 'unknown' } },
      { kind: 'item', pointer: '/surveys/0', name: '0', explanation: { verdict: 'unmet' } },
    ]);
  });

  it('names nothing as nearest where enough pass', () => {
    const facts = { surveys: [{ good: true }, { good: false }] };
    expect(judged(share(surveys(), good, atLeastPercent(50)), facts).explanation.nearest).toEqual([]);
  });

  it('names nothing as nearest where only too much is wrong', () => {
    const few = share(surveys(), good, { low: null, high: { percent: 10, strict: false } });
    expect(judged(few, { surveys: [{ good: true }, { good: false }] }).explanation.nearest).toEqual([]);
  });
});
