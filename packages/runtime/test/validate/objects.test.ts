import { describe, expect, it } from 'vitest';
import { issuesOf } from './sample.ts';

describe('an object', () => {
  it('may lack every field', () => {
    expect(issuesOf({})).toEqual([]);
  });

  it('may have null for every field', () => {
    const names = ['employees', 'sales', 'founded', 'size', 'lead', 'service', 'individuals', 'holds', 'attested'];
    expect(issuesOf(Object.fromEntries(names.map((name) => [name, null])))).toEqual([]);
  });

  it('has no fields but those of the catalog', () => {
    expect(issuesOf({ lead: { emploment: 'FullTime' } })).toEqual([
      'unknownField /lead/emploment: "emploment" is not a field of an individual. Did you mean "employment"?',
    ]);
  });

  it.each([null, undefined, 5, 'facts', [], new Map(), new Date(0)])('is not %s', (value) => {
    expect(issuesOf(value)).toHaveLength(1);
    expect(issuesOf(value)[0]).toContain('wrongType : Expected an object with the fields of a partner, found');
  });

  it('may be of a class', () => {
    class Service {
      hours = 'eight';
    }
    expect(issuesOf({ service: new Service() })).toEqual([
      'wrongType /service/hours: Expected a number, found the text "eight".',
    ]);
  });

  it('may be without a prototype', () => {
    expect(issuesOf(Object.assign(Object.create(null), { employees: 1 }))).toEqual([]);
  });

  it('does not have what it inherits', () => {
    expect(issuesOf(Object.create({ employees: 'many', anything: 1 }))).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('has no field named %s by chance', (name) => {
    expect(issuesOf(JSON.parse(`{ ${JSON.stringify(name)}: 1 }`))).toEqual([
      `unknownField /${name}: ${JSON.stringify(name)} is not a field of a partner.`,
    ]);
  });

  it('may throw when it is read', () => {
    const facts = {
      lead: {
        get id(): string {
          throw new Error('not today');
        },
      },
    };
    expect(issuesOf(facts)).toEqual([
      'unreadable /lead: Reading the facts failed here: not today. Nothing after this was checked.',
    ]);
  });

  it('has pointers with ~ and / escaped', () => {
    expect(issuesOf({ 'a/b~c': 1 })[0]).toContain('unknownField /a~1b~0c:');
  });
});

describe('a list', () => {
  it('may be an array', () => {
    expect(issuesOf({ scores: [1, 2] })).toEqual([]);
  });

  it('may say that there may be more', () => {
    expect(issuesOf({ scores: { known: [1, 2], maybeMore: true } })).toEqual([]);
  });

  it('may say nothing', () => {
    expect(issuesOf({ scores: { known: null, maybeMore: null } })).toEqual([]);
  });

  it('has items of its type', () => {
    expect(issuesOf({ scores: [1, 'two'], individuals: { known: [7] } })).toEqual([
      'wrongType /scores/1: Expected a number, found the text "two".',
      'wrongType /individuals/known/0: Expected an object with the fields of an individual, found the number 7.',
    ]);
  });

  it('has no item that is not known', () => {
    expect(issuesOf({ scores: [null] })).toEqual([
      'wrongType /scores/0: Expected an item, found null. Leave out what is not known.',
    ]);
  });

  it('is not a single item', () => {
    expect(issuesOf({ scores: 1 })).toEqual(['wrongType /scores: Expected a list, found the number 1.']);
  });

  it('has no other fields', () => {
    expect(issuesOf({ scores: { known: [], mayBeMore: true } })).toEqual([
      'unknownField /scores/mayBeMore: "mayBeMore" is not a field of a list. Did you mean "maybeMore"?',
    ]);
  });
});

describe('a holding', () => {
  it('has an entry and its days', () => {
    const specialization = [{ entry: 'Cloud', since: '2020-01-01', through: '2020-01-01' }, { entry: 'CoreSecurity' }];
    expect(issuesOf({ holds: { specialization } })).toEqual([]);
  });

  it('is of an entry of the catalog', () => {
    expect(issuesOf({ lead: { passed: { exam: [{ entry: 'CSE-646-205' }] } } })).toEqual([
      'unknownEntry /lead/passed/exam/0/entry: The catalog has no exam "CSE-646-205". Did you mean "CSE-646-203"?',
    ]);
  });

  it('says of what', () => {
    expect(issuesOf({ holds: { specialization: [{ since: '2020-01-01' }] } })).toEqual([
      'missingEntry /holds/specialization/0: A holding has to say which specialization is held: "entry" is missing.',
    ]);
  });

  it('is more than a name', () => {
    expect(issuesOf({ holds: { specialization: ['Cloud'] } })).toEqual([
      'wrongType /holds/specialization/0: Expected an object such as { "entry": …, "since": … }, found the text "Cloud". ' +
        'Write { "entry": "Cloud" }.',
    ]);
  });

  it('does not end before it begins', () => {
    const specialization = [{ entry: 'Cloud', since: '2020-01-02', through: '2020-01-01' }];
    expect(issuesOf({ holds: { specialization } })).toEqual([
      'spanReversed /holds/specialization/0/through: The last day, "2020-01-01", is before the first day, "2020-01-02".',
    ]);
  });

  it('is of a kind of the record', () => {
    expect(issuesOf({ holds: { exam: [] } })).toEqual(['unknownField /holds/exam: "exam" is not a field of "holds".']);
  });
});

describe('an attestation', () => {
  it('says who said what', () => {
    const Process = { answer: true, by: 'ana', on: '2024-01-01', evidence: 'file 7', through: '2024-12-31' };
    expect(issuesOf({ attested: { Process } })).toEqual([]);
  });

  it('is more than its answer', () => {
    expect(issuesOf({ attested: { Process: true } })).toEqual([
      'wrongType /attested/Process: Expected an object such as { "answer": true, "by": …, "on": … }, found true.',
    ]);
  });

  it('does not run out before it is made', () => {
    expect(issuesOf({ attested: { Process: { on: '2024-01-01', through: '2023-12-31' } } })).toEqual([
      'spanReversed /attested/Process/through: The last day, "2023-12-31", is before the first day, "2024-01-01".',
    ]);
  });

  it('is one that the program asks for', () => {
    expect(issuesOf({ attested: { Proces: {} } })).toEqual([
      'unknownField /attested/Proces: "Proces" is not a field of "attested". Did you mean "Process"?',
    ]);
  });
});
