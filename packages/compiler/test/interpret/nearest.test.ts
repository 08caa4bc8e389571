import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/core/core.ts';
import { interpret } from '../../src/interpret/index.ts';
import {
  all,
  any,
  atLeast,
  atMoment,
  atMost,
  condition,
  count,
  every,
  exactly,
  inForce,
  individuals,
  instead,
  isMet,
  isNotApplicable,
  not,
  program,
  tally,
  truth,
  when,
} from '../support/core-builders.ts';
import { judged, today } from '../support/interpreted.ts';

const a = truth('a', 'item');
const b = truth('b', 'item');
const c = truth('c', 'item');
const yes = true;
const no = false;

function nearestTo(test: Condition, ...items: readonly unknown[]): readonly string[] {
  const nearest = judged(count(individuals(test), atLeast(9)), { individuals: items }).explanation.nearest;
  return nearest.map(({ name }) => name);
}

describe('the nearest items', () => {
  it('are explained', () => {
    const facts = { individuals: [{ id: 'ana', a: no }] };
    expect(judged(count(individuals(a), atLeast(1)), facts).explanation.nearest).toMatchObject([
      { kind: 'item', pointer: '/individuals/0', name: 'ana', explanation: { form: 'truth', verdict: 'unmet' } },
    ]);
  });

  it('are at most three, in order', () => {
    expect(nearestTo(a, { id: '1', a: no }, { id: '2', a: no }, { id: '3', a: no }, { id: '4', a: no })).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  it('leave out those that count', () => {
    expect(nearestTo(a, { id: '1', a: yes }, { id: '2', a: no })).toEqual(['2']);
  });

  it('have the open before the unmet', () => {
    expect(nearestTo(a, { id: 'unmet', a: no }, { id: 'open' })).toEqual(['open', 'unmet']);
  });

  it('lack the least of an all', () => {
    expect(
      nearestTo(all(a, b), { id: 'both', a: no, b: no }, { id: 'one', a: no, b: yes }, { id: 'open', b: yes }),
    ).toEqual(['open', 'one', 'both']);
  });

  it('lack the least in the nearest member of an any', () => {
    expect(nearestTo(any(a, all(a, b)), { id: 'far', a: no, b: no }, { id: 'near', b: no })).toEqual(['near', 'far']);
  });

  it('lack the least where one member of an any is open', () => {
    expect(nearestTo(any(a, b), { id: 'far', a: no, b: no }, { id: 'near', b: no })).toEqual(['near', 'far']);
  });

  it('lack the least in the nearest member of a tally', () => {
    const two = tally(atLeast(2), a, all(b, c));
    expect(nearestTo(two, { id: 'far', a: yes, b: no, c: no }, { id: 'near', a: yes, b: no, c: yes })).toEqual([
      'near',
      'far',
    ]);
  });

  it('lack nothing of a member that does not apply', () => {
    const some = all(when(b, a), c);
    expect(nearestTo(some, { id: 'first', b: no, c: no }, { id: 'second', b: yes, a: yes, c: no })).toEqual([
      'first',
      'second',
    ]);
  });

  it.each([
    ['when', when(isMet, all(a, b))],
    ['instead', instead(isMet, all(a, b), isMet)],
    ['a lifetime', inForce({}, all(a, b))],
  ])('lack the least of what %s has', (_, test) => {
    expect(nearestTo(test, { id: 'far', a: no, b: no }, { id: 'near', a: no, b: yes })).toEqual(['near', 'far']);
  });

  it('lack the least of what counts at the moment', () => {
    const test = atMoment('renewal', all(a, b));
    const facts = {
      individuals: [
        { id: 'far', a: no, b: no },
        { id: 'near', a: no, b: yes },
      ],
    };
    const { explanation } = interpret(program(count(individuals(test), atLeast(9))), facts, {
      on: today,
      moment: 'renewal',
    });
    expect(explanation.nearest.map(({ name }) => name)).toEqual(['near', 'far']);
  });

  it('are as far as they look where no member fails', () => {
    expect(nearestTo(tally(atMost(0), a), { id: 'far', a: yes }, { id: 'open' })).toEqual(['open', 'far']);
  });

  it('are as far as they look behind a not', () => {
    expect(nearestTo(not(any(a, b)), { id: 'far', a: yes, b: yes }, { id: 'open' })).toEqual(['open', 'far']);
  });

  it('have those first to which the test does not apply', () => {
    expect(nearestTo(any(isNotApplicable, truth('c', 'item')), { id: 'one' })).toEqual(['one']);
  });

  it('are none where every item is in', () => {
    expect(judged(count(individuals(), atLeast(3)), { individuals: [{ id: '1' }, {}] }).explanation.nearest).toEqual(
      [],
    );
  });

  it('are none where there are too many', () => {
    const facts = {
      individuals: [
        { id: '1', a: yes },
        { id: '2', a: no },
      ],
    };
    expect(judged(count(individuals(a), atMost(0)), facts).explanation.nearest).toEqual([]);
  });
});

describe('the nearest items of a count that is not settled', () => {
  const facts = { individuals: [{ id: '1', a: yes }, { id: '2' }] };

  it('are named where there may be too few', () => {
    expect(judged(count(individuals(a), exactly(2)), facts).explanation.nearest.map(({ name }) => name)).toEqual(['2']);
  });

  it('are none where there only may be too many', () => {
    expect(judged(count(individuals(a), exactly(1)), facts).explanation).toMatchObject({
      verdict: 'unknown',
      nearest: [],
    });
  });

  it('are none where no number is right and there are too many', () => {
    expect(
      interpret(program(count(individuals(a), { atLeast: 3, atMost: 0 })), facts, { on: today }).explanation.nearest,
    ).toEqual([]);
  });
});

describe('what is judged elsewhere', () => {
  const award = { kind: 'badge', entry: 'First', first: null, last: null } as const;
  const governing = (body: Condition): Condition =>
    condition({ kind: 'governed', revisions: [{ label: '1.0', on: '2020-01-01', begins: null }], body });

  it.each([
    ['under the revision that governs', governing],
    ['as of a decision', (body: Condition) => condition({ kind: 'decided', award, body })],
  ])('misses no more where more of it is unmet: %s', (_, around) => {
    const facts = {
      holds: { badge: [] },
      individuals: [
        { id: 'both', a: no, b: no },
        { id: 'one', a: no, b: yes },
      ],
    };
    const names = (test: Condition): readonly string[] =>
      judged(count(individuals(test), atLeast(9)), facts).explanation.nearest.map(({ name }) => name);
    expect(names(all(a, b))).toEqual(['one', 'both']);
    expect(names(around(all(a, b)))).toEqual(['both', 'one']);
  });
});

describe('the nearest items of every', () => {
  it('are those that are in before those that may be', () => {
    const facts = {
      individuals: [
        { id: 'maybe', b: no },
        { id: 'in', a: yes, b: no },
        { id: 'open', a: yes },
      ],
    };
    const { nearest } = judged(every(individuals(a), b), facts).explanation;
    expect(nearest.map(({ name }) => name)).toEqual(['open', 'in', 'maybe']);
  });

  it('leave out those that are not in or pass', () => {
    const facts = {
      individuals: [
        { id: '1', a: no, b: no },
        { id: '2', a: yes, b: yes },
        { id: '3', a: yes, b: no },
      ],
    };
    const { nearest } = judged(every(individuals(a), b), facts).explanation;
    expect(nearest.map(({ name }) => name)).toEqual(['3']);
  });
});
