import { describe, expect, it } from 'vitest';
import { interpret } from '../../src/interpret/index.ts';
import {
  all,
  any,
  atLeast,
  atMoment,
  atMost,
  condition,
  inForce,
  instead,
  isMet,
  isNotApplicable,
  isOpen,
  isUnmet,
  not,
  program,
  tally,
  truth,
  when,
} from '../support/core-builders.ts';
import { judged, today, verdict } from '../support/interpreted.ts';

describe('an explanation', () => {
  it('has a child for every member, decided or not', () => {
    expect(judged(any(isMet, isOpen), {}).explanation.children.map((child) => child.verdict)).toEqual([
      'met',
      'unknown',
    ]);
  });

  it('carries what the document says', () => {
    const root = {
      ...condition({ kind: 'all', members: [] }, 'all of it'),
      label: 'All',
      title: 'Everything',
      needed: 'all',
    };
    expect(judged(root, {}).explanation).toMatchObject({
      form: 'all',
      label: 'All',
      title: 'Everything',
      sentence: 'all of it',
      needed: 'all',
    });
  });

  it('says once what is missing', () => {
    expect(judged(all(isOpen, isOpen, truth('other')), {}).missing).toEqual(['/absent', '/other']);
  });

  it('says nothing is missing where the verdict is settled', () => {
    expect(judged(any(isMet, isOpen), {}).missing).toEqual([]);
  });

  it('counts the met members of a tally', () => {
    expect(judged(tally(atLeast(2), isMet, isOpen, isUnmet, isUnmet), {}).explanation.found).toEqual({
      kind: 'count',
      least: 1,
      most: 2,
      counted: [],
    });
  });
});

describe('truth', () => {
  it('is met by yes', () => {
    expect(judged(truth('fair'), { fair: true }).explanation).toMatchObject({
      verdict: 'met',
      found: { kind: 'value', value: true },
      facts: ['/fair'],
    });
  });

  it('is unmet by no', () => {
    expect(verdict(truth('fair'), { fair: false })).toBe('unmet');
  });

  it('misses a field that is not a yes or no', () => {
    expect(judged(truth('fair'), { fair: 'yes' }).explanation).toMatchObject({
      verdict: 'unknown',
      found: null,
      facts: [],
      missing: ['/fair'],
    });
  });

  it('misses the leaf where the object around it is absent', () => {
    expect(judged(truth('support.fair'), {}).missing).toEqual(['/support/fair']);
  });

  it('does not read what is inherited', () => {
    expect(verdict(truth('fair'), Object.create({ fair: true }))).toBe('unknown');
  });

  it('escapes the names in a pointer', () => {
    expect(judged(truth('a/b~c'), {}).missing).toEqual(['/a~1b~0c']);
  });

  it.each([[null], ['facts'], [3], [[]], [true]])('misses its field where the facts are %j', (facts) => {
    expect(judged(truth('fair'), facts).missing).toEqual(['/fair']);
  });
});

describe('not applicable', () => {
  it('has nothing that applies as the reason of an all', () => {
    expect(judged(all(isNotApplicable), {}).explanation.because).toEqual({ kind: 'nothingApplies' });
  });

  it('has the condition that is not met as the reason of a when', () => {
    const asked = condition({ kind: 'any', members: [] }, 'size is Large');
    expect(judged(when(asked, isMet), {}).explanation.because).toEqual({
      kind: 'conditionNotMet',
      sentence: 'size is Large',
    });
  });

  it('has nothing that applies as the reason of a when whose body does not apply', () => {
    expect(judged(when(isOpen, isNotApplicable), {}).explanation).toMatchObject({
      verdict: 'not applicable',
      because: { kind: 'nothingApplies' },
    });
  });

  it.each([
    ['not', not(isNotApplicable)],
    ['instead', instead(isMet, isNotApplicable, isMet)],
    ['inForce', inForce({}, isNotApplicable)],
  ])('passes through %s', (_, root) => {
    expect(judged(root, {}).explanation.because).toEqual({ kind: 'nothingApplies' });
  });

  it('has no reason where it is only possible', () => {
    expect(judged(when(isOpen, isMet), {}).explanation).toMatchObject({ verdict: 'unknown', because: null });
  });
});

describe('a lifetime', () => {
  const bounded = inForce(
    { first: '2024-01-01', last: '2024-12-31', firstRevision: '2.0', lastRevision: '3.0' },
    isMet,
  );

  it.each([
    ['2023-12-31', 'not applicable'],
    ['2024-01-01', 'met'],
    ['2024-12-31', 'met'],
    ['2025-01-01', 'not applicable'],
  ])('includes both ends: on %s it is %s', (day, expected) => {
    expect(verdict(bounded, {}, {}, day)).toBe(expected);
  });

  it('names the revision of its beginning before it', () => {
    expect(judged(bounded, {}, {}, '2023-12-31').explanation).toMatchObject({
      because: { kind: 'notInForce', first: '2024-01-01', last: '2024-12-31', revision: '2.0' },
      children: [],
    });
  });

  it('names the revision of its end after it', () => {
    expect(judged(bounded, {}, {}, '2025-01-01').explanation.because).toMatchObject({ revision: '3.0' });
  });
});

describe('a moment', () => {
  it('is the body at that moment', () => {
    expect(interpret(program(atMoment('renewal', isMet)), {}, { on: today, moment: 'renewal' })).toMatchObject({
      verdict: 'met',
      moment: 'renewal',
    });
  });

  it('is not applicable at another', () => {
    const at = interpret(program(atMoment('renewal', isMet)), {}, { on: today, moment: 'application' });
    expect(at.explanation).toMatchObject({ because: { kind: 'otherMoment', moment: 'renewal' }, children: [] });
  });

  it('is not applicable where there is no moment', () => {
    expect(verdict(atMoment('renewal', isMet), {})).toBe('not applicable');
  });
});

describe('tally bounds', () => {
  it('counts only the members that apply', () => {
    expect(verdict(tally(atMost(0), isUnmet, isNotApplicable), {})).toBe('met');
  });
});
