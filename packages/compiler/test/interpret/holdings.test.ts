import { describe, expect, it } from 'vitest';
import type { Admission } from '../../src/core/core.ts';
import { interpret } from '../../src/interpret/index.ts';
import {
  admitted,
  atLeast,
  atMost,
  badges,
  count,
  exactly,
  individuals,
  program,
  truth,
} from '../support/core-builders.ts';
import { judged, today, verdict } from '../support/interpreted.ts';

const anyBadge = count(badges(), atLeast(1));

function holding(...list: readonly unknown[]): unknown {
  return { holds: { badge: list } };
}

describe('a holding', () => {
  it.each([
    ['on its first day', { entry: 'First', since: today }, 'met'],
    ['before its first day', { entry: 'First', since: '2024-06-16' }, 'unmet'],
    ['on its last day', { entry: 'First', since: '2020-01-01', through: today }, 'met'],
    ['after its last day', { entry: 'First', since: '2020-01-01', through: '2024-06-14' }, 'unmet'],
    ['without a last day', { entry: 'First', since: '2020-01-01', through: null }, 'met'],
    ['without a first day', { entry: 'First' }, 'unknown'],
    ['without a first day, after its last', { entry: 'First', through: '2024-06-14' }, 'unmet'],
    ['with a first day in a list', { entry: 'First', since: ['2020-01-01'] }, 'unknown'],
    ['of no entry', { entry: 7, since: '2020-01-01' }, 'unmet'],
    ['of an entry that the kind has not', { entry: 'Fourth', since: '2020-01-01' }, 'unmet'],
    ['with a last day that is none', { entry: 'First', since: '2020-01-01', through: '2024-06-31' }, 'unknown'],
  ])('%s', (_, held, expected) => {
    expect(verdict(anyBadge, holding(held))).toBe(expected);
  });

  it('decides by where it stands', () => {
    expect(judged(anyBadge, holding({ entry: 'Second', since: '2020-01-01' })).explanation).toMatchObject({
      found: { kind: 'count', least: 1, most: 1, counted: ['Second'] },
      facts: ['/holds/badge/0'],
    });
  });

  it('misses its first day', () => {
    expect(judged(anyBadge, holding({ entry: 'First' })).explanation).toMatchObject({
      facts: ['/holds/badge'],
      missing: ['/holds/badge/0/since'],
    });
  });

  it('misses both its days, the first one first', () => {
    expect(judged(anyBadge, holding({ entry: 'First', through: 'soon' })).missing).toEqual([
      '/holds/badge/0/since',
      '/holds/badge/0/through',
    ]);
  });

  it('misses nothing where its entry counts through another', () => {
    const held = holding({ entry: 'First' }, { entry: 'First', since: '2020-01-01' }, { entry: 'Second' });
    expect(judged(count(badges(), atLeast(2)), held).missing).toEqual(['/holds/badge/2/since']);
  });
});

describe('the entries held', () => {
  it('are counted once, by every holding', () => {
    const held = holding({ entry: 'First', since: '2020-01-01' }, { entry: 'First', since: '2021-01-01' });
    expect(judged(count(badges(), exactly(1)), held).explanation).toMatchObject({
      verdict: 'met',
      found: { counted: ['First'] },
      facts: ['/holds/badge/0', '/holds/badge/1'],
    });
  });

  it('are no more than are admitted where the list is missing', () => {
    expect(judged(count(badges(), atMost(3)), {}).explanation).toMatchObject({
      verdict: 'met',
      found: { least: 0, most: 3, counted: [] },
    });
  });

  it('miss the list where it is missing', () => {
    expect(judged(anyBadge, {})).toMatchObject({ verdict: 'unknown', missing: ['/holds/badge'] });
  });

  it('may be more where the list says so', () => {
    const held = { holds: { badge: { known: [{ entry: 'First', since: '2020-01-01' }], maybeMore: true } } };
    expect(judged(count(badges(), exactly(1)), held).explanation).toMatchObject({
      verdict: 'unknown',
      found: { least: 1, most: 3 },
      facts: ['/holds/badge/known/0'],
      missing: ['/holds/badge/-'],
    });
  });

  it.each([
    ['2024-05-31', 'unmet'],
    ['2024-06-01', 'met'],
    ['2024-06-30', 'met'],
    ['2024-07-01', 'unmet'],
  ])('count only on the days on which they are admitted: on %s %s', (day, expected) => {
    const spans: Admission['spans'] = [
      { first: null, last: '2024-05-31', refusal: { kind: 'notYetOffered', first: '2024-06-01' } },
      { first: '2024-06-01', last: '2024-06-30', refusal: null },
      { first: '2024-07-01', last: null, refusal: { kind: 'retired', last: '2024-06-30' } },
    ];
    const inJune = badges({ admissions: [{ ...admitted('First'), spans }] });
    expect(verdict(count(inJune, atLeast(1)), holding({ entry: 'First', since: '2020-01-01' }), {}, day)).toBe(
      expected,
    );
  });

  it('are read where they were passed', () => {
    const passed = { passed: { badge: [{ entry: 'First', since: '2020-01-01' }] } };
    expect(verdict(count(badges({ verb: 'passed' }), atLeast(1)), passed)).toBe('met');
  });

  it('are those of the item in hand', () => {
    const holders = individuals(count(badges({ from: 'item' }), atLeast(1)));
    const facts = {
      individuals: [{ id: 'ana', holds: { badge: [{ entry: 'First', since: '2020-01-01' }] } }, { id: 'bo' }],
    };
    expect(judged(count(holders, atLeast(2)), facts).missing).toEqual(['/individuals/1/holds/badge']);
  });
});

describe('the holdings of several holders', () => {
  const ofTrained = badges({ holders: individuals(truth('trained', 'item')) });

  function holder(id: string, trained: boolean | null, ...entries: readonly string[]): unknown {
    return { id, trained, holds: { badge: entries.map((entry) => ({ entry, since: '2020-01-01' })) } };
  }

  it('are counted together', () => {
    const facts = { individuals: [holder('ana', true, 'First'), holder('bo', true, 'Second', 'First')] };
    expect(judged(count(ofTrained, exactly(2)), facts).explanation).toMatchObject({
      verdict: 'met',
      found: { counted: ['First', 'Second'] },
      facts: ['/individuals/0/holds/badge/0', '/individuals/1/holds/badge/0', '/individuals/1/holds/badge/1'],
    });
  });

  it('count perhaps where the holder only may be one', () => {
    const facts = { individuals: [holder('ana', null, 'First')] };
    expect(judged(count(ofTrained, atLeast(1)), facts).explanation).toMatchObject({
      verdict: 'unknown',
      found: { least: 0, most: 1 },
      facts: ['/individuals/0/holds/badge'],
      missing: ['/individuals/0/trained'],
    });
  });

  it('do not count where the holder is none', () => {
    expect(verdict(count(ofTrained, atLeast(1)), { individuals: [holder('ana', false, 'First')] })).toBe('unmet');
  });

  it('miss the list of a holder', () => {
    const facts = { individuals: [{ id: 'ana', trained: true }] };
    expect(judged(count(ofTrained, atLeast(1)), facts).explanation).toMatchObject({
      found: { least: 0, most: 3 },
      facts: [],
      missing: ['/individuals/0/holds/badge'],
    });
  });

  it('miss the holders', () => {
    expect(judged(count(ofTrained, atLeast(1)), {}).missing).toEqual(['/individuals']);
  });

  it('miss further holders last', () => {
    const facts = { individuals: { known: [holder('ana', null, 'First')], maybeMore: true } };
    expect(judged(count(ofTrained, atLeast(1)), facts).missing).toEqual([
      '/individuals/known/0/trained',
      '/individuals/-',
    ]);
  });

  it('are decided by the list of holders where it is empty', () => {
    expect(judged(count(ofTrained, atLeast(1)), { individuals: [] }).explanation.facts).toEqual(['/individuals']);
  });
});

describe('the nearest holdings', () => {
  const refusing = badges({
    admissions: [
      admitted('Other', { kind: 'notAsked' }),
      admitted('Old', { kind: 'retired', last: '2023-12-31' }),
      {
        ...admitted('Excepted', { kind: 'excluded', since: '2024-01-01', revision: '5.0' }),
        title: 'The excepted one',
      },
      admitted('Asked'),
    ],
  });

  function nearest(...list: readonly unknown[]): unknown {
    return judged(count(refusing, atLeast(2)), holding(...list)).explanation.nearest;
  }

  it('are those that ended, by their last day', () => {
    expect(nearest({ entry: 'Asked', since: '2020-01-01', through: '2024-06-01' })).toEqual([
      {
        kind: 'holding',
        pointer: '/holds/badge/0',
        name: 'Asked',
        title: null,
        reason: { kind: 'ended', last: '2024-06-01' },
      },
    ]);
  });

  it('are those that have not begun, by their first day', () => {
    expect(nearest({ entry: 'Asked', since: '2024-07-01' })).toMatchObject([
      { reason: { kind: 'notYetHeld', first: '2024-07-01' } },
    ]);
  });

  it('are at most three, in the order of their reasons', () => {
    const since = '2020-01-01';
    expect(
      nearest(
        { entry: 'Other', since },
        { entry: 'Old', since },
        { entry: 'Excepted', since },
        { entry: 'Asked', since, through: '2021-01-01' },
      ),
    ).toMatchObject([
      { name: 'Asked', reason: { kind: 'ended', last: '2021-01-01' } },
      {
        name: 'Excepted',
        title: 'The excepted one',
        reason: { kind: 'excluded', since: '2024-01-01', revision: '5.0' },
      },
      { name: 'Old', reason: { kind: 'retired', last: '2023-12-31' } },
    ]);
  });

  it('are those not yet offered before those not asked', () => {
    const offered = badges({
      admissions: [
        admitted('Other', { kind: 'notAsked' }),
        admitted('New', { kind: 'notYetOffered', first: '2025-01-01' }),
      ],
    });
    const held = holding({ entry: 'Other', since: '2020-01-01' }, { entry: 'New', since: '2020-01-01' });
    expect(judged(count(offered, atLeast(1)), held).explanation.nearest).toMatchObject([
      { name: 'New' },
      { name: 'Other' },
    ]);
  });

  it('say first that the entry is refused', () => {
    expect(nearest({ entry: 'Other', since: '2020-01-01', through: '2021-01-01' })).toMatchObject([
      { reason: { kind: 'notAsked' } },
    ]);
  });

  it('leave out an entry that counts through another holding', () => {
    const since = '2020-01-01';
    expect(nearest({ entry: 'Asked', since, through: '2021-01-01' }, { entry: 'Asked', since })).toEqual([]);
  });

  it('leave out what the kind has not', () => {
    expect(nearest({ entry: 'Unheard', since: '2020-01-01' })).toEqual([]);
  });

  it('are none where it is met', () => {
    const held = holding({ entry: 'Other', since: '2020-01-01' }, { entry: 'Asked', since: '2020-01-01' });
    expect(judged(count(refusing, atLeast(1)), held).explanation.nearest).toEqual([]);
  });

  it('are none where there are too many', () => {
    const held = holding({ entry: 'Other', since: '2020-01-01' }, { entry: 'Asked', since: '2020-01-01' });
    expect(judged(count(refusing, atMost(0)), held).explanation.nearest).toEqual([]);
  });

  it('are none where there only may be too many', () => {
    const list = [
      { entry: 'Asked', since: '2020-01-01' },
      { entry: 'Other', since: '2020-01-01' },
    ];
    const held = { holds: { badge: { known: list, maybeMore: true } } };
    const two = badges({
      admissions: [admitted('Asked'), admitted('Second'), admitted('Other', { kind: 'notAsked' })],
    });
    expect(judged(count(two, exactly(1)), held).explanation).toMatchObject({ verdict: 'unknown', nearest: [] });
  });

  it('are none where no number is right and there are too many', () => {
    const held = holding({ entry: 'Other', since: '2020-01-01' }, { entry: 'Asked', since: '2020-01-01' });
    expect(
      interpret(program(count(refusing, { atLeast: 3, atMost: 0 })), held, { on: today }).explanation.nearest,
    ).toEqual([]);
  });
});
