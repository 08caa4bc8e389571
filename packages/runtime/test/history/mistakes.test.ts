import { describe, expect, it } from 'vitest';
import { validateHistory } from '../../src/history/index.ts';
import { issuesAfter, issuesOf, shape } from './sample.ts';

const on = '2024-05-01';
const bo = { members: [{ id: 'bo', holds: { badge: [{ entry: 'FirstAid', since: '2020-03-01' }] } }] };

describe('what an event is of', () => {
  const of = (whose: unknown, beginning: unknown = bo): readonly string[] =>
    issuesAfter(beginning, { on, event: 'gained', what: { badge: 'Lifeguard' }, of: whose });

  it('is named by a list and one of its items', () => {
    expect(of('bo')).toEqual([
      '/events/0/of: Expected an object that names a list and one of its items, such as { "individuals": "bo" }, found the text "bo".',
    ]);
  });

  it('is named by the text that identifies the item', () => {
    expect(of({ members: 7 })).toEqual(['/events/0/of/members: Expected the id of a member, found the number 7.']);
  });

  it('is nothing that cannot be told from others', () => {
    expect(of({ surveys: 'first' })).toEqual([
      '/events/0/of/surveys: Nothing identifies a survey, so that none of them can be named.',
    ]);
  });

  it('is somebody of whom something is known', () => {
    expect(of({ members: 'bo' }, {})).toEqual([
      '/events/0/of/members: There is no member "bo" then. Somebody new has to have joined before.',
    ]);
  });

  it('is found beside items that are none', () => {
    expect(of({ members: 'bo' }, { members: [7, ...bo.members] })).toEqual([
      '/beginning/members/0: Expected an object with the fields of a member, found the number 7.',
    ]);
  });
});

describe('somebody without a name', () => {
  const nobody = { members: [{ employment: 'Paid' }, ...bo.members] };

  it('is not meant by any name', () => {
    expect(
      issuesAfter(
        nobody,
        { on, event: 'gained', what: { badge: 'Lifeguard' }, of: { members: 'b' } },
        { on, event: 'left', what: { members: 'b' } },
      ),
    ).toEqual([
      '/events/0/of/members: There is no member "b" then. Did you mean "bo"? Somebody new has to have joined before.',
      '/events/1/what/members: There is no member "b" then. Did you mean "bo"?',
    ]);
  });
});

describe('what an event is about', () => {
  it('is named by a list, for items that come and go', () => {
    expect(
      issuesAfter(
        bo,
        { on, event: 'joined', what: 'cy' },
        { on, event: 'received', what: 4 },
        { on, event: 'left', what: 'bo' },
      ),
    ).toEqual([
      '/events/0/what: Expected an object that names a list, such as { "individuals": { "id": "bo" } }, found the text "cy".',
      '/events/1/what: Expected an object that names a list, such as { "individuals": { "id": "bo" } }, found the number 4.',
      '/events/2/what: Expected an object that names a list and an item, such as { "individuals": "bo" }, found the text "bo".',
    ]);
  });

  it('neither joins nor leaves where nothing tells it from others', () => {
    expect(
      issuesAfter(
        { surveys: [] },
        { on, event: 'joined', what: { surveys: { score: 4 } } },
        { on, event: 'left', what: { surveys: 'first' } },
      ),
    ).toEqual([
      '/events/0/what/surveys: Nothing identifies a survey, so that nobody can tell who joined. Write "received" instead of "joined".',
      '/events/1/what/surveys: Nothing identifies a survey, so that none of them can be named.',
    ]);
  });

  it('leaves by the text that identifies it', () => {
    expect(issuesAfter(bo, { on, event: 'left', what: { members: { id: 'bo' } } })).toEqual([
      '/events/0/what/members: Expected the id of a member, found an object.',
    ]);
  });

  it('may leave a list of which not all is known', () => {
    const left = { on, event: 'left', what: { members: 'cy' } };
    expect(issuesAfter({}, left)).toEqual([]);
    expect(issuesAfter({ members: { known: [{ id: 'bo' }], maybeMore: true } }, left)).toEqual([]);
  });

  it('is an object of fields, for what changed', () => {
    expect(issuesAfter({}, { on, event: 'changed', what: 'callBack' })).toEqual([
      '/events/0/what: Expected an object with fields of a club, found the text "callBack".',
    ]);
  });

  it('is an answer by its name, for what is attested', () => {
    expect(
      issuesAfter(
        {},
        { on, event: 'attested', what: 'Rules' },
        { on, event: 'attested', what: { Rules: 'yes' } },
        { on, event: 'agreed', what: 7 },
      ),
    ).toEqual([
      '/events/0/what: Expected an object that names what is attested, with the answer, such as { "Survey": true }, found the text "Rules".',
      '/events/1/what/Rules: Expected true or false, found the text "yes".',
      '/events/2/what: Expected the name of what was agreed to, found the number 7.',
    ]);
  });

  it('is passed where it is an exam', () => {
    expect(issuesAfter(bo, { on, event: 'passed', what: { exams: 'Swimming' }, of: { members: 'bo' } })).toEqual([
      '/events/0/what/exams: "exams" is nothing that a member passes. Did you mean "exam"?',
    ]);
  });

  it('is not gained again, since whenever it is held', () => {
    expect(
      issuesAfter({ holds: { tier: [{ entry: 'Gold' }] } }, { on, event: 'gained', what: { tier: 'Gold' } }),
    ).toEqual([
      '/events/0/what/tier: The club holds the tier "Gold" already, without an end. Leave this event out, or have it lost before.',
    ]);
  });

  it('is not lost where it had ended', () => {
    const silver = { holds: { tier: [{ entry: 'Silver', since: '2020-01-01', through: '2023-12-31' }] } };
    expect(issuesAfter(silver, { on, event: 'lost', what: { tier: 'Silver' } })).toEqual([
      '/events/0/what/tier: The club does not hold the tier "Silver" on 2024-04-30. Nothing of the kind is held then.',
    ]);
  });
});

describe('an event of no kind', () => {
  it('is told which kinds there are', () => {
    expect(issuesOf({ events: [{ on, event: 'Xyzzy' }] }, ['NoticeSent'])).toEqual([
      '/events/0/event: There is no event "Xyzzy". The events are "NoticeSent", "gained", "passed", "lost", "received", "joined" and 7 more.',
    ]);
  });

  it('has no parts of its own', () => {
    expect(issuesAfter({}, { on, event: 7, throug: on })).toEqual([
      '/events/0/event: Expected a text, found the number 7.',
      '/events/0/throug: "throug" is not a part of an event. Did you mean "through"?',
    ]);
  });
});

describe('a history that cannot be read through', () => {
  it('is reported as far as it was read', () => {
    const history = {
      get events(): never {
        throw new Error('the file was closed');
      },
    };
    expect(issuesOf(history)).toEqual([
      ': Reading the history failed here: the file was closed. Nothing after this was checked.',
    ]);
  });

  it('has its own mistakes in the order of its places', () => {
    expect(issuesOf({ begining: {}, events: {} })).toEqual([
      '/begining: "begining" is not a part of a history. Did you mean "beginning"?',
      '/events: Expected a list of events, found an object.',
    ]);
  });

  it.each([
    ['between events', 4, '/events'],
    ['within an event', 7, '/events/1'],
  ])('ends where it has too many values: %s', (_where, maxValues, pointer) => {
    const events = [
      { on, event: 'applied', by: 'Bo' },
      { on, event: 'renewed', by: 'Bo' },
    ];
    const result = validateHistory(shape, { events }, { limits: { maxValues } });
    expect(result).toMatchObject({ ok: false, issues: [{ kind: 'tooLarge', pointer }] });
  });
});

describe('a renewal', () => {
  const awarded = { kind: 'tier', entry: 'Gold' };
  const renewed = { on, event: 'renewed' };
  const holding = (...tier: readonly object[]) => ({ holds: { tier } });

  it('is of what is held by the end of its day, in whatever order the day is told', () => {
    const gained = { on, event: 'gained', what: { tier: 'Gold' } };
    expect(issuesOf({ beginning: holding(), events: [renewed, gained] }, undefined, awarded)).toEqual([]);
    const lost = { on, event: 'lost', what: { tier: 'Gold' } };
    const held = holding({ entry: 'Gold', since: '2020-01-01', renewed: [] });
    const [first] = issuesOf({ beginning: held, events: [lost, renewed] }, undefined, awarded);
    const [other] = issuesOf({ beginning: held, events: [renewed, lost] }, undefined, awarded);
    expect([first?.slice(0, 9), other?.slice(0, 9)]).toEqual(['/events/1', '/events/0']);
  });
});
