import { describe, expect, it } from 'vitest';
import { issuesAfter, issuesOf } from './sample.ts';

const bo = { members: [{ id: 'bo', holds: { badge: [{ entry: 'FirstAid', since: '2020-03-01' }] } }] };

describe('a history', () => {
  it('is right with any of its events, in any order', () => {
    expect(
      issuesAfter(
        { ...bo, surveys: [] },
        { on: '2024-06-01', event: 'lost', what: { badge: 'FirstAid' }, of: { members: 'bo' }, note: 'Not renewed' },
        { on: '2024-01-01', event: 'received', what: { surveys: { score: 4 } } },
        { on: '2024-02-01', event: 'passed', what: { exam: 'Swimming' }, of: { members: 'bo' } },
        { on: '2024-03-01', event: 'joined', what: { members: [{ id: 'cy' }, { id: 'di' }] } },
        { on: '2024-03-02', event: 'left', what: { members: ['cy', 'di'] } },
        { on: '2024-03-03', event: 'changed', what: { desk: { hours: 8 } } },
        { on: '2024-03-04', event: 'agreed', what: 'Rules', by: 'The club' },
        { on: '2024-03-05', event: 'applied' },
        { on: '2024-03-06', event: 'renewed', by: 'The club' },
        { on: '2024-03-07', event: 'decided', by: 'The office', through: '2024-09-07', what: 'An extension' },
        { on: '2024-03-08', event: 'NoticeReceived', by: 'The office', through: '2024-04-07' },
      ),
    ).toEqual([]);
  });

  it('is an object with two parts', () => {
    expect(issuesOf([])).toEqual([': Expected an object with "beginning" and "events", found a list.']);
    expect(issuesOf({ begining: {} })).toEqual([
      '/begining: "begining" is not a part of a history. Did you mean "beginning"?',
    ]);
    expect(issuesOf({ callBack: 'PT1H' })).toEqual([
      '/callBack: "callBack" is a fact. What is known before the first event stands under "beginning".',
    ]);
    expect(issuesOf({ events: {} })).toEqual(['/events: Expected a list of events, found an object.']);
  });

  it('begins with facts', () => {
    expect(issuesOf({ beginning: { callback: 'PT1H' } })).toEqual([
      '/beginning/callback: "callback" is not a field of a club. Did you mean "callBack"?',
    ]);
  });
});

describe('an event', () => {
  it('says on which day, and what happened', () => {
    expect(
      issuesAfter({}, { event: 'applied' }, { on: '2024-02-30', event: 'applied' }, { on: '2024-05-01' }, 7),
    ).toEqual([
      '/events/0: An event has to say on which day it happened: "on" is missing.',
      '/events/1/on: There is no day "2024-02-30" in the calendar.',
      '/events/2: An event has to say what happened: "event" is missing, such as "gained", "lost" or "changed".',
      '/events/3: Expected an event such as { "on": "2024-05-01", "event": "lost", … }, found the number 7.',
    ]);
  });

  it('is named as one that there is', () => {
    expect(issuesAfter(bo, { on: '2024-05-01', event: 'gaind', what: { tier: 'Gold' } })).toEqual([
      '/events/0/event: There is no event "gaind". Did you mean "gained"?',
    ]);
  });

  it('may have a name that the program knows, and no other', () => {
    const events = [{ on: '2024-05-01', event: 'NoticeSent' }];
    expect(issuesOf({ events }, ['NoticeSent'])).toEqual([]);
    expect(issuesOf({ events }, ['NoticeSend'])).toEqual([
      '/events/0/event: There is no event "NoticeSent". Did you mean "NoticeSend"?',
    ]);
  });

  it('has the parts of its kind', () => {
    expect(
      issuesAfter(
        {},
        { on: '2024-05-01', event: 'lost' },
        { on: '2024-05-01', event: 'decided', throug: '2024-06-01' },
        { on: '2024-05-01', event: 'applied', until: '2024-06-01' },
      ),
    ).toEqual([
      '/events/0: An event "lost" has to say what it is about: "what" is missing, such as "what": { "certification": "CCNA" }.',
      '/events/1/throug: "throug" is not a part of an event "decided". Did you mean "through"?',
      `/events/1: A decision is somebody's: "by" is missing.`,
      '/events/2/until: "until" is not a part of an event "applied".',
    ]);
  });

  it('names kinds, entries and lists that the catalog has', () => {
    const on = '2024-05-01';
    expect(
      issuesAfter(
        bo,
        { on, event: 'gained', what: { teir: 'Gold' } },
        { on, event: 'gained', what: { tier: 'Glod' } },
        { on, event: 'gained', what: { tier: ['Silver', 'Glod'] } },
        { on, event: 'gained', what: 'Gold' },
        { on, event: 'received', what: { survey: { score: 4 } } },
        { on, event: 'gained', what: { badge: 'Lifeguard' }, of: { member: 'bo' } },
        { on, event: 'agreed', what: 'Rule' },
      ),
    ).toEqual([
      '/events/0/what/teir: "teir" is nothing that a club holds. Did you mean "tier"?',
      '/events/1/what/tier: The catalog has no tier "Glod". Did you mean "Gold"?',
      '/events/2/what/tier/1: The catalog has no tier "Glod". Did you mean "Gold"?',
      '/events/3/what: Expected an object that names a kind and an entry, such as { "certification": "CCNA" }, found the text "Gold".',
      '/events/4/what/survey: "survey" is no list of a club. Did you mean "surveys"?',
      '/events/5/of/member: "member" is no list of a club. Did you mean "members"?',
      '/events/6/what: "Rule" is nothing that is asked to be attested of a club. Did you mean "Rules"?',
    ]);
  });

  it('gives facts as the catalog wants them', () => {
    const on = '2024-05-01';
    expect(
      issuesAfter(
        { members: [], surveys: [] },
        { on, event: 'joined', what: { members: { id: 'cy', employment: 'Payed' } } },
        { on, event: 'changed', what: { desk: { hours: 'ten' } } },
        { on, event: 'received', what: { surveys: [{ score: 4 }, 5] } },
      ),
    ).toEqual([
      '/events/0/what/members/employment: Expected one of "Paid", "Volunteer", found "Payed".',
      '/events/1/what/desk/hours: Expected a number, found the text "ten".',
      '/events/2/what/surveys/1: Expected an object with the fields of a survey, found the number 5.',
    ]);
  });

  it('does not end before it begins', () => {
    expect(
      issuesAfter(
        bo,
        { on: '2021-01-01', event: 'gained', what: { tier: 'Gold' }, through: '2020-01-01' },
        { on: '2021-01-01', event: 'gained', what: { tier: 'Gold' }, since: '2020-01-01', through: '2020-06-30' },
        { on: '2021-01-01', event: 'attested', what: { Rules: true }, through: '2020-12-31' },
        { on: '2021-01-01', event: 'agreed', what: 'Rules', through: '2021-01-01' },
      ),
    ).toEqual([
      '/events/0/through: The last day, "2020-01-01", is before the first day, "2021-01-01".',
      '/events/2/through: The last day, "2020-12-31", is before the first day, "2021-01-01".',
    ]);
  });

  it('says its last day in one way', () => {
    expect(issuesAfter({}, { on: '2024-05-01', event: 'decided', by: 'The office', until: '2024-09-07' })).toEqual([
      '/events/0/until: "until" is not a part of an event "decided". Write "through", with the last day, which is included.',
    ]);
  });

  it('changes no list and no holding at once', () => {
    expect(
      issuesAfter(
        bo,
        { on: '2024-05-01', event: 'changed', what: { members: [] } },
        { on: '2024-05-01', event: 'changed', what: { surveys: [] } },
        { on: '2024-05-01', event: 'changed', what: { holds: {} } },
        { on: '2024-05-01', event: 'changed', what: { attested: {} } },
        { on: '2024-05-01', event: 'changed', what: { id: 'b' }, of: { members: 'bo' } },
      ),
    ).toEqual([
      '/events/0/what/members: "members" does not change at once: write "joined", "left" or "received".',
      '/events/1/what/surveys: "surveys" does not change at once: write "received".',
      '/events/2/what/holds: "holds" does not change at once: write "gained" or "lost".',
      '/events/3/what/attested: "attested" does not change at once: write "attested" or "agreed".',
      '/events/4/what/id: "id" does not change at once: it tells one member from another; write "left" and "joined".',
    ]);
  });
});

describe('what is known by then', () => {
  const on = '2024-05-01';

  it('has to allow of an event', () => {
    expect(
      issuesAfter(
        bo,
        { on, event: 'lost', what: { badge: 'Lifeguard' }, of: { members: 'bo' } },
        { on, event: 'gained', what: { badge: 'FirstAid' }, of: { members: 'bo' } },
        { on, event: 'gained', what: { badge: 'Lifeguard' }, of: { members: 'bob' } },
        { on, event: 'left', what: { members: 'b' } },
        { on, event: 'joined', what: { members: { id: 'bo' } } },
        { on, event: 'joined', what: { members: {} } },
      ),
    ).toEqual([
      '/events/0/what/badge: The member "bo" does not hold the badge "Lifeguard" on 2024-04-30. What is held then: "FirstAid".',
      '/events/1/what/badge: The member "bo" holds the badge "FirstAid" already since 2020-03-01, without an end. Leave this event out, or have it lost before.',
      '/events/2/of/members: There is no member "bob" then. Did you mean "bo"? Somebody new has to have joined before.',
      '/events/3/what/members: There is no member "b" then. Did you mean "bo"?',
      '/events/4/what/members: There is a member "bo" already.',
      '/events/5/what/members: Say who joined: "id" is missing.',
    ]);
  });

  it('does not stop the events after one that is wrong', () => {
    expect(
      issuesAfter(
        bo,
        { on, event: 'joined', what: { members: { id: 'cy', employment: 'Payed' } } },
        { on: '2024-06-01', event: 'gained', what: { badge: 'FirstAid' }, of: { members: 'cy' } },
        { on: '2024-07-01', event: 'lost', what: { badge: 'Lifeguard' }, of: { members: 'cy' } },
        { on: '2024-07-01', event: 'lost', what: { tier: 'Gold' } },
      ),
    ).toEqual(['/events/0/what/members/employment: Expected one of "Paid", "Volunteer", found "Payed".']);
  });

  it('leaves open what may be lost, where not all holdings are known', () => {
    const maybe = { holds: { tier: { known: [], maybeMore: true } } };
    expect(issuesAfter(maybe, { on, event: 'lost', what: { tier: 'Gold' } })).toEqual([]);
    expect(issuesAfter({ holds: { tier: [] } }, { on, event: 'lost', what: { tier: 'Gold' } })).toEqual([
      '/events/0/what/tier: The club does not hold the tier "Gold" on 2024-04-30. Nothing of the kind is held then.',
    ]);
  });

  it('lets nothing be renewed that is not held', () => {
    const tier = { kind: 'tier', entry: 'Gold' };
    const held = { holds: { tier: [{ entry: 'Gold', since: '2022-01-01', through: '2024-04-30', renewed: [] }] } };
    const events = [{ on, event: 'renewed' }];
    expect(issuesOf({ beginning: held, events }, undefined, tier)).toEqual([
      '/events/0: The tier "Gold" is not held on 2024-05-01, so that there is nothing to renew.',
    ]);
    expect(issuesOf({ beginning: held, events: [{ on: '2024-04-30', event: 'renewed' }] }, undefined, tier)).toEqual(
      [],
    );
    // Where holdings are not known, neither is what can be renewed.
    expect(issuesOf({ events }, undefined, tier)).toEqual([]);
  });

  it('may have an entry again that ends: it is renewed', () => {
    const ending = { holds: { tier: [{ entry: 'Gold', since: '2022-01-01', through: '2024-12-31' }] } };
    expect(issuesAfter(ending, { on, event: 'gained', what: { tier: 'Gold' }, through: '2026-12-31' })).toEqual([]);
  });
});
