import { describe, expect, it } from 'vitest';
import { factsOn, stepsOf } from '../../src/history/index.ts';
import type { HistoryEvent } from '../../src/history/index.ts';
import type { MemberShape, Shape } from '../../src/validate/index.ts';
import { after, shape } from './sample.ts';

const bo = { members: [{ id: 'bo', holds: { badge: [{ entry: 'FirstAid', since: '2020-03-01' }] } }] };

describe('what was gained', () => {
  it('is held since the day', () => {
    const gained: HistoryEvent = { on: '2024-05-01', event: 'gained', what: { tier: 'Gold' } };
    expect(after({ holds: { tier: [] } }, [gained])).toEqual({
      holds: { tier: [{ entry: 'Gold', since: '2024-05-01' }] },
    });
  });

  it('may have another first day, and a last one', () => {
    const gained: HistoryEvent = {
      on: '2024-05-01',
      event: 'gained',
      what: { tier: ['Gold', 'Silver'] },
      since: '2024-04-28',
      through: '2025-04-27',
    };
    expect(after({ holds: { tier: [] } }, [gained])).toEqual({
      holds: {
        tier: [
          { entry: 'Gold', since: '2024-04-28', through: '2025-04-27' },
          { entry: 'Silver', since: '2024-04-28', through: '2025-04-27' },
        ],
      },
    });
  });

  it('is one of what may be more, where nothing was known', () => {
    const gained: HistoryEvent = { on: '2024-05-01', event: 'gained', what: { tier: 'Gold' } };
    expect(after({}, [gained])).toEqual({
      holds: { tier: { known: [{ entry: 'Gold', since: '2024-05-01' }], maybeMore: true } },
    });
  });

  it('may be that of an item, which its identity names', () => {
    const passed: HistoryEvent = {
      on: '2024-05-01',
      event: 'passed',
      what: { exam: 'Swimming' },
      of: { members: 'bo' },
    };
    expect(after({ members: [{ id: 'bo', passed: { exam: [] } }] }, [passed])).toEqual({
      members: [{ id: 'bo', passed: { exam: [{ entry: 'Swimming', since: '2024-05-01' }] } }],
    });
  });
});

describe('what was lost', () => {
  const lost = (on: string): HistoryEvent => ({
    on,
    event: 'lost',
    what: { badge: 'FirstAid' },
    of: { members: 'bo' },
  });

  it('was held through the day before', () => {
    expect(after(bo, [lost('2024-03-01')])).toEqual({
      members: [{ id: 'bo', holds: { badge: [{ entry: 'FirstAid', since: '2020-03-01', through: '2024-02-29' }] } }],
    });
  });

  it('ends before it would have', () => {
    const ending = { holds: { tier: [{ entry: 'Gold', since: '2024-01-01', through: '2026-12-31' }] } };
    expect(after(ending, [{ on: '2025-01-01', event: 'lost', what: { tier: 'Gold' } }])).toEqual({
      holds: { tier: [{ entry: 'Gold', since: '2024-01-01', through: '2024-12-31' }] },
    });
  });

  it('on the day on which it was gained was never held', () => {
    const events: readonly HistoryEvent[] = [
      { on: '2024-05-01', event: 'gained', what: { tier: 'Gold' } },
      { on: '2024-05-01', event: 'lost', what: { tier: 'Gold' } },
    ];
    expect(after({ holds: { tier: [] } }, events)).toEqual({ holds: { tier: [] } });
  });

  it('was held as long as before on the days before', () => {
    expect(after(bo, [lost('2024-03-01')], '2024-02-29')).toEqual(bo);
  });
});

describe('items of lists', () => {
  it('that were received are dated by the day, unless they say another', () => {
    const received: HistoryEvent = {
      on: '2024-05-01',
      event: 'received',
      what: { surveys: [{ score: 4 }, { score: 5, received: '2024-04-30' }] },
    };
    expect(after({ surveys: [] }, [received])).toEqual({
      surveys: [
        { score: 4, received: '2024-05-01' },
        { score: 5, received: '2024-04-30' },
      ],
    });
  });

  it('are there from the day on which they joined until that on which they left', () => {
    const events: readonly HistoryEvent[] = [
      { on: '2024-05-01', event: 'joined', what: { members: { id: 'cy', employment: 'Paid' } } },
      { on: '2024-08-01', event: 'left', what: { members: 'cy' } },
    ];
    expect(after({ members: [] }, events, '2024-04-30')).toEqual({ members: [] });
    expect(after({ members: [] }, events, '2024-07-31')).toEqual({ members: [{ id: 'cy', employment: 'Paid' }] });
    expect(after({ members: [] }, events, '2024-08-01')).toEqual({ members: [] });
  });

  it('may hold something from the day on which they joined', () => {
    const events: readonly HistoryEvent[] = [
      { on: '2024-05-01', event: 'joined', what: { members: { id: 'cy', holds: { badge: [] } } } },
      { on: '2024-05-01', event: 'gained', what: { badge: 'Lifeguard' }, of: { members: 'cy' } },
    ];
    expect(after({ members: [] }, events)).toEqual({
      members: [{ id: 'cy', holds: { badge: [{ entry: 'Lifeguard', since: '2024-05-01' }] } }],
    });
  });

  it('may join again', () => {
    const events: readonly HistoryEvent[] = [
      { on: '2024-05-01', event: 'left', what: { members: 'bo' } },
      { on: '2024-06-01', event: 'joined', what: { members: { id: 'bo' } } },
      { on: '2024-06-02', event: 'changed', what: { employment: 'Volunteer' }, of: { members: 'bo' } },
    ];
    expect(after(bo, events)).toEqual({ members: [{ id: 'bo', employment: 'Volunteer' }] });
  });
});

describe('a list that is changed at once', () => {
  const fills: MemberShape = { kind: 'field', name: 'fills', type: { kind: 'list', of: { kind: 'text' } } };
  const own: MemberShape = { kind: 'field', name: 'applied', type: { kind: 'object', members: [fills] } };
  const listed: Shape = {
    ...shape,
    records: shape.records.map((each, place) => (place === 0 ? { ...each, members: [fills, own] } : each)),
  };

  it('is no longer one of which there may be more than is known', () => {
    const before = { known: ['Lead'], maybeMore: true };
    const what = { fills: { known: ['Seller'] }, applied: { fills: { known: [] } } };
    const history = {
      beginning: { fills: before, applied: { fills: before } },
      events: [{ on: '2024-05-01', event: 'changed', what }],
    };
    expect(factsOn(listed, history, '2024-05-01')).toEqual(what);
  });
});

describe('fields', () => {
  it('have another value from the day on; of an object only what is given changes', () => {
    const beginning = { callBack: 'PT1H', desk: { hours: 8, phone: '12' } };
    const changed: HistoryEvent = { on: '2024-05-01', event: 'changed', what: { callBack: null, desk: { hours: 10 } } };
    expect(after(beginning, [changed])).toEqual({ callBack: null, desk: { hours: 10, phone: '12' } });
  });
});

describe('what is attested', () => {
  it('has the day and whoever said so', () => {
    const attested: HistoryEvent = {
      on: '2024-05-01',
      event: 'attested',
      what: { Rules: false },
      by: 'Office',
      through: '2025-04-30',
      evidence: 'Minutes',
    };
    expect(after({}, [attested])).toEqual({
      attested: {
        Rules: { answer: false, on: '2024-05-01', by: 'Office', evidence: 'Minutes', through: '2025-04-30' },
      },
    });
  });

  it('is answered with yes where it was agreed to', () => {
    expect(after({}, [{ on: '2024-05-01', event: 'agreed', what: 'Rules', by: 'The club' }])).toEqual({
      attested: { Rules: { answer: true, on: '2024-05-01', by: 'The club' } },
    });
  });
});

describe('a history', () => {
  const events: readonly HistoryEvent[] = [
    { on: '2024-06-01', event: 'changed', what: { callBack: 'PT3H' } },
    { on: '2024-05-01', event: 'changed', what: { callBack: 'PT1H' } },
    { on: '2024-06-01', event: 'changed', what: { callBack: 'PT4H' } },
  ];

  it('happens in the order of days, and on one day in that of writing', () => {
    const steps = [...stepsOf(shape, { events })].map(({ on, events: those }) => [on, those.length]);
    expect(steps).toEqual([
      [null, 0],
      ['2024-05-01', 1],
      ['2024-06-01', 2],
    ]);
    expect(after({}, events)).toEqual({ callBack: 'PT4H' });
    expect(after({}, events, '2024-05-31')).toEqual({ callBack: 'PT1H' });
    expect(factsOn(shape, { beginning: { callBack: 'PT9H' }, events }, null)).toEqual({ callBack: 'PT9H' });
  });

  it('changes neither what is known at the beginning nor what its events say', () => {
    const history = {
      beginning: structuredClone(bo),
      events: [
        { on: '2024-05-01', event: 'joined', what: { members: { id: 'cy', holds: { badge: [] } } } },
        { on: '2024-06-01', event: 'gained', what: { badge: 'Lifeguard' }, of: { members: 'cy' } },
        { on: '2024-06-01', event: 'lost', what: { badge: 'FirstAid' }, of: { members: 'bo' } },
      ],
    };
    const before = structuredClone(history);
    expect([...stepsOf(shape, history)]).toHaveLength(3);
    expect(history).toEqual(before);
  });

  it('keeps every property that JSON can have', () => {
    const beginning: unknown = JSON.parse('{ "desk": { "__proto__": { "hours": 8 } } }');
    expect(JSON.stringify(after(beginning, events))).toBe('{"desk":{"__proto__":{"hours":8}},"callBack":"PT4H"}');
  });

  it('passes over what cannot have happened', () => {
    expect(
      after(bo, [{ on: '2024-05-01', event: 'lost', what: { badge: 'Lifeguard' }, of: { members: 'bo' } }]),
    ).toEqual(bo);
  });

  it('notes renewals at the holding of what the program awards', () => {
    const history = {
      beginning: { holds: { tier: [{ entry: 'Gold', since: '2023-05-01', renewed: [] }] } },
      events: [
        { on: '2024-05-01', event: 'renewed' },
        { on: '2025-04-20', event: 'renewed' },
      ],
    };
    expect(factsOn(shape, history, '2025-12-31', { awarded: { kind: 'tier', entry: 'Gold' } })).toEqual({
      holds: { tier: [{ entry: 'Gold', since: '2023-05-01', renewed: ['2024-05-01', '2025-04-20'] }] },
    });
    expect(factsOn(shape, history, '2025-12-31')).toEqual(history.beginning);
  });

  it('notes renewals nowhere while nothing is held', () => {
    const events: readonly HistoryEvent[] = [{ on: '2024-05-01', event: 'renewed' }];
    const awarded = { kind: 'tier', entry: 'Gold' };
    expect(factsOn(shape, { events }, '2025-12-31', { awarded })).toEqual({});
    expect(factsOn(shape, { beginning: { holds: {} }, events }, '2025-12-31', { awarded })).toEqual({ holds: {} });
  });

  it('knows of all renewals of what is awarded in its course, and not of those before', () => {
    const awarded = { kind: 'tier', entry: 'Gold' };
    const gained: HistoryEvent = { on: '2024-05-01', event: 'gained', what: { tier: 'Gold' } };
    const renewed: HistoryEvent = { on: '2025-04-20', event: 'renewed' };
    expect(factsOn(shape, { beginning: { holds: { tier: [] } }, events: [gained] }, '2025-12-31', { awarded })).toEqual(
      {
        holds: { tier: [{ entry: 'Gold', since: '2024-05-01', renewed: [] }] },
      },
    );
    const held = { holds: { tier: [{ entry: 'Gold', since: '2020-05-01' }] } };
    expect(factsOn(shape, { beginning: held, events: [renewed] }, '2025-12-31', { awarded })).toEqual({
      holds: {
        tier: [{ entry: 'Gold', since: '2020-05-01', renewed: { known: ['2025-04-20'], maybeMore: true } }],
      },
    });
  });
});
