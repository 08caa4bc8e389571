import { describe, expect, it } from 'vitest';
import type { ItemSelection } from '../packages/compiler/src/core/core.ts';
import {
  all,
  any,
  atLeast,
  atLeastPercent,
  atMost,
  attested,
  badges,
  count,
  every,
  exactly,
  field,
  inForce,
  individuals,
  instead,
  isUnmet,
  not,
  share,
  tally,
  truth,
  when,
} from '../packages/compiler/test/support/core-builders.ts';
import { verdictOf } from './support/verdict.ts';

describe('items of one identity', () => {
  const trained = individuals(truth('trained', 'item'));

  it('are one item', () => {
    const twice = { id: 'ana', trained: true };
    expect(verdictOf(count(trained, atLeast(2)), { individuals: [twice, twice] })).toBe('unmet');
    expect(verdictOf(count(trained, atLeast(2)), { individuals: [twice, { id: 'bo', trained: true }, twice] })).toBe(
      'met',
    );
  });

  it('add to each other what the first lacks', () => {
    const facts = { individuals: [{ id: 'ana' }, { id: 'ana', trained: true }, { id: 'bo', trained: true }] };
    expect(verdictOf(count(trained, atLeast(2)), facts)).toBe('met');
    expect(verdictOf(count(trained, atLeast(3)), facts)).toBe('unmet');
  });

  it('are as the first says', () => {
    const facts = {
      individuals: [
        { id: 'ana', trained: false },
        { id: 'ana', trained: true },
      ],
    };
    expect(verdictOf(count(trained, atLeast(1)), facts)).toBe('unmet');
    expect(verdictOf(every(individuals(), truth('trained', 'item')), facts)).toBe('unmet');
  });

  it('may be any other where the identity is missing', () => {
    const facts = { individuals: [{ trained: true }, { trained: true }, { id: 'ana', trained: false }] };
    expect(verdictOf(count(trained, atLeast(1)), facts)).toBe('met');
    expect(verdictOf(count(trained, atLeast(2)), facts)).toBe('unknown');
    expect(verdictOf(count(trained, atLeast(3)), facts)).toBe('unmet');
  });

  it('are found among identities that end alike', () => {
    const facts = { individuals: ['xaa', 'yaa', 'xaa'].map((id) => ({ id, trained: true })) };
    expect(verdictOf(count(trained, atLeast(2)), facts)).toBe('met');
    expect(verdictOf(count(trained, atLeast(3)), facts)).toBe('unmet');
  });

  it('are found in long lists as well', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({ id: `person-${index % 150}`, trained: true }));
    expect(verdictOf(count(trained, atLeast(150)), { individuals: many })).toBe('met');
    expect(verdictOf(count(trained, atLeast(151)), { individuals: many })).toBe('unmet');
  });
});

describe('what is said of an item a second time', () => {
  const safe = attested('Safe', 'item');
  const trained = truth('trained', 'item');
  const heldBy = badges({ from: 'item' });
  const asked: ItemSelection = { kind: 'items', list: field('surveys', 'item'), record: 'survey', test: null };
  const first = {
    trained: true,
    attested: { Safe: { answer: true, on: '2020-01-01' } },
    holds: { badge: { known: [{ entry: 'First', since: '2020-01-01' }] } },
    surveys: { known: [{ good: true }] },
  };
  const second = {
    attested: { Safe: { through: '2021-01-01' } },
    holds: { badge: { maybeMore: true } },
    surveys: { maybeMore: true },
  };
  const individualsOf = (...sayings: readonly object[]): unknown => ({
    individuals: sayings.map((one) => ({ id: 'ana', ...one })),
  });

  it.each([
    ['an attestation', safe],
    ['exactly so many entries held', count(heldBy, exactly(1))],
    ['at most so many entries held', count(heldBy, atMost(1))],
    ['exactly so many items of a list', count(asked, exactly(1))],
    ['every item of a list', every(asked, truth('good', 'item'))],
    ['a share of the items of a list', share(asked, truth('good', 'item'), atLeastPercent(60))],
    ['the contrary of a count', not(count(heldBy, atLeast(2)))],
    ['some of several', any(isUnmet, safe)],
    ['the first of several', any(safe, isUnmet)],
    ['what is met beside a fact', any(truth('certified', 'item'), safe)],
    ['all of several', all(trained, safe)],
    ['all of several within all', all(trained, all(safe))],
    ['so many of several', tally(atLeast(2), trained, safe)],
    ['what a condition asks for', when(trained, safe)],
    ['the condition itself', when(safe, trained)],
    ['a replacement', instead(trained, safe, isUnmet)],
    ['an original', instead(isUnmet, trained, safe)],
    ['what a replacement depends on', instead(safe, trained, isUnmet)],
    ['a requirement in force', inForce({}, safe)],
    ['all that is in force', all(trained, inForce({}, safe))],
    ['all that applies', all(trained, when(trained, safe))],
  ])('opens %s again', (_, test) => {
    expect(verdictOf(count(individuals(test), atLeast(1)), individualsOf(first))).toBe('met');
    expect(verdictOf(count(individuals(test), atLeast(1)), individualsOf(first, second))).toBe('unknown');
  });

  it('opens again whether somebody is a holder', () => {
    const held = { ...first, holds: { badge: [{ entry: 'First', since: '2020-01-01' }] } };
    const bySafe = count(badges({ holders: individuals(safe) }), atLeast(1));
    expect(verdictOf(bySafe, individualsOf(held))).toBe('met');
    expect(verdictOf(bySafe, individualsOf(held, { attested: second.attested }))).toBe('unknown');
  });

  it.each([
    ['all of several', all(trained, truth('certified', 'item'))],
    ['so many of several', tally(atLeast(2), trained, truth('certified', 'item'))],
    ['what a condition asks for', when(truth('certified', 'item'), trained)],
    ['a replacement', instead(truth('certified', 'item'), trained, isUnmet)],
  ])('adds what was lacking for %s', (_, test) => {
    const facts = individualsOf({ certified: true }, { trained: true });
    expect(verdictOf(count(individuals(test), atLeast(1)), facts)).toBe('met');
  });

  it.each([
    ['an attestation', safe],
    ['the contrary of an attestation', not(not(safe))],
    ['some of several', any(isUnmet, safe)],
    ['all of several', all(trained, safe)],
  ])('opens again that %s is not asked of the item', (_, test) => {
    const refused = { trained: true, attested: { Safe: { answer: false, on: '2020-01-01' } }, certified: false };
    const facts = individualsOf(refused, { ...second, certified: true });
    const certified = every(individuals(test), truth('certified', 'item'));
    expect(verdictOf(certified, individualsOf(refused))).toBe('met');
    expect(verdictOf(certified, facts)).toBe('unknown');
  });
});
