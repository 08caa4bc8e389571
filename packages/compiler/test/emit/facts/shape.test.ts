import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { emitShape } from '../../../src/emit/facts/index.ts';
import { entry, field, hostile, kind, programOf, record } from './sample.ts';

/** What the expression gives in a realm of its own. */
function evaluated(expression: string): unknown {
  const text: unknown = runInNewContext(`JSON.stringify(${expression})`);
  return JSON.parse(String(text));
}

describe('the shape of the facts', () => {
  it('is a literal', () => {
    const program = programOf({
      subject: 'partner',
      records: [
        record('individual', { identity: 'id' }),
        record('partner', {
          fields: [
            field('people', { kind: 'list', of: { kind: 'record', record: 'individual' } }),
            field('tier', { kind: 'entry', of: 'tier' }),
          ],
          holds: [{ verb: 'holds', kind: 'tier' }],
          attestations: [{ name: 'Process', title: null }],
        }),
      ],
      kinds: [kind('tier', [entry('Gold'), entry('Silver')])],
    });
    expect(emitShape(program)).toBe(`{
  subject: 1,
  records: [
    { name: "individual", identity: "id", members: [{ kind: "field", name: "id", type: { kind: "text" } }] },
    { name: "partner", identity: null, members: [{ kind: "field", name: "people", type: { kind: "list", of: { kind: "record", record: 0 } } }, { kind: "field", name: "tier", type: { kind: "entry", of: 0 } }, { kind: "holdings", name: "holds", kinds: [0] }, { kind: "attestations", name: "attested", names: ["Process"] }] },
  ],
  kinds: [
    { name: "tier", entries: ["Gold", "Silver"] },
  ],
}`);
  });

  it('keeps every name as it is', () => {
    expect(evaluated(emitShape(hostile))).toMatchObject({
      subject: 0,
      records: [
        {
          name: '__proto__',
          identity: 'toString',
          members: [
            { name: 'toString', type: { kind: 'text' } },
            { name: '__proto__', type: { kind: 'text' } },
            {
              name: 'constructor',
              type: { kind: 'choice', members: ['"', '\\', '*/', '</script>', '\u2028', '\ud800'] },
            },
            { name: 'a b"c' },
            { name: 'holds', type: { kind: 'text' } },
            { name: 'readonly', type: { kind: 'choice', members: [] } },
            { name: 'new', type: { kind: 'list', of: { kind: 'record', record: 1 } } },
            { name: '', type: { kind: 'money', currency: '"' } },
            { name: 'get' },
            { name: 'attested', names: ['__proto__', 'x-y'] },
          ],
        },
        {},
        {},
        {},
        {},
        {},
        {},
        {},
      ],
      kinds: [{ entries: ['__proto__', 'any'] }, { entries: ['toString'] }, { entries: [] }],
    });
  });

  it('says so where Core refers to a kind that is not there', () => {
    const lost = programOf({
      subject: 'a',
      records: [record('a', { holds: [{ verb: 'holds', kind: 'b' }] })],
      kinds: [],
    });
    expect(() => emitShape(lost)).toThrow('Core refers to the kind b, which its vocabulary does not have.');
  });
});
