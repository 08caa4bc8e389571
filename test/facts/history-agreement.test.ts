import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { emitHistorySchema } from '../../packages/compiler/src/emit/facts/index.ts';
import { sample } from '../../packages/compiler/test/emit/facts/sample.ts';
import { factsShape } from '../../packages/compiler/src/emit/index.ts';
import { validateHistory } from '../../packages/runtime/src/index.ts';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
formats.default(ajv);
const isOfSchema = ajv.compile(emitHistorySchema(sample));

const on = '2024-05-01';
const beginning = {
  employees: 3,
  individuals: [{ id: 'bo', holds: { certification: [] } }],
  holds: { specialization: [{ entry: 'CoreSecurity', since: '2020-01-01' }] },
};

function isRight(history: unknown): readonly [schema: boolean, validator: boolean] {
  return [isOfSchema(history), validateHistory(factsShape(sample), history).ok];
}

describe('the schema of histories and their check', () => {
  it.each([
    ['no events', { beginning }],
    ['nothing', {}],
    ['what is gained', { events: [{ on, event: 'gained', what: { specialization: ['Cloud'] }, since: '2024-04-01' }] }],
    [
      'what somebody gains',
      { beginning, events: [{ on, event: 'gained', what: { certification: 'CCNA' }, of: { individuals: 'bo' } }] },
    ],
    [
      'what is lost',
      { beginning, events: [{ on, event: 'lost', what: { specialization: 'CoreSecurity' }, note: 'Late' }] },
    ],
    [
      'who joins and leaves',
      {
        beginning,
        events: [
          { on, event: 'joined', what: { individuals: { id: 'cy' } } },
          { on, event: 'left', what: { individuals: ['bo', 'cy'] } },
        ],
      },
    ],
    ['changes', { beginning, events: [{ on, event: 'changed', what: { employees: 4, callBack: null } }] }],
    [
      'attestations',
      {
        events: [
          { on, event: 'attested', what: { Process: true }, by: 'Office' },
          { on, event: 'agreed', what: ['Process'] },
        ],
      },
    ],
    [
      'moments and decisions',
      {
        events: [
          { on, event: 'applied' },
          { on, event: 'renewed' },
          { on, event: 'decided', by: 'Office', through: '2024-11-01' },
        ],
      },
    ],
    ['events of a program', { events: [{ on, event: 'NoticeSent', by: 'Office', through: '2024-11-01' }] }],
  ])('accept %s', (_, history) => {
    expect(isRight(history)).toEqual([true, true]);
  });

  it.each([
    ['another part', { begining: {} }],
    ['no day', { events: [{ event: 'applied' }] }],
    ['a day that there is not', { events: [{ on: '2024-02-30', event: 'applied' }] }],
    ['no event', { events: [{ on }] }],
    ['nothing gained', { events: [{ on, event: 'gained' }] }],
    ['an entry of another kind', { events: [{ on, event: 'gained', what: { specialization: 'CCNA' } }] }],
    ['a kind that is not held', { events: [{ on, event: 'gained', what: { exam: 'CCNA' } }] }],
    ['a list that there is not', { events: [{ on, event: 'received', what: { people: {} } }] }],
    ['an item that is none', { events: [{ on, event: 'joined', what: { individuals: 7 } }] }],
    ['a value of another type', { events: [{ on, event: 'changed', what: { employees: 'four' } }] }],
    ['an answer that is none', { events: [{ on, event: 'attested', what: { Process: 'yes' } }] }],
    ['a part of another event', { events: [{ on, event: 'applied', until: '2024-11-01' }] }],
    ['a last day under another word', { events: [{ on, event: 'decided', by: 'Office', until: '2024-11-01' }] }],
    ['nobody who decides', { events: [{ on, event: 'decided' }] }],
    ['an item of nobody', { events: [{ on, event: 'gained', what: { certification: 'CCNA' }, of: { people: 'bo' } }] }],
  ])('reject %s', (_, history) => {
    expect(isRight(history)).toEqual([false, false]);
  });
});
