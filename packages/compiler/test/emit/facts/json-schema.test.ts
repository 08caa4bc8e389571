import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { emitJsonSchema } from '../../../src/emit/facts/index.ts';
import { entry, hostile, kind, programOf, record, sample } from './sample.ts';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
formats.default(ajv);
const isValid = ajv.compile(emitJsonSchema(sample));

describe('the JSON Schema of the facts', () => {
  it('describes a program', () => {
    const program = programOf({
      subject: 'partner',
      records: [record('partner', { doc: 'Who is judged.', holds: [{ verb: 'holds', kind: 'badge' }] })],
      kinds: [kind('badge', [entry('First', 'First Badge'), entry('Second')])],
    });
    const schema = emitJsonSchema(program);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Sample Requirements',
      $ref: '#/$defs/Partner',
      $defs: {
        Partner: {
          title: 'partner',
          description: 'Who is judged.',
          type: 'object',
          properties: {
            holds: {
              type: ['object', 'null'],
              properties: { badge: { anyOf: [{ $ref: '#/$defs/BadgeHoldingList' }, { type: 'null' }] } },
              additionalProperties: false,
            },
          },
          additionalProperties: false,
        },
        Badge: { title: 'badge', oneOf: [{ const: 'First', title: 'First Badge' }, { const: 'Second' }] },
        BadgeHolding: { type: 'object', required: ['entry'], additionalProperties: false },
        BadgeHoldingList: { anyOf: [{ type: 'array', items: { $ref: '#/$defs/BadgeHolding' } }, { type: 'object' }] },
      },
    });
  });

  it.each([
    ['nothing', {}],
    [
      'nulls',
      { employees: null, sales: null, size: null, individuals: null, holds: null, attested: { Process: null } },
    ],
    ['numbers', { employees: 0, share: -2.5, scores: [1, 2.5] }],
    ['money', { sales: { amount: 12.5, currency: 'USD' } }],
    ['money of an unknown amount', { sales: { amount: null, currency: null } }],
    ['times', { callBack: 'PT1H', membership: 'P1Y6M', founded: '2024-02-29' }],
    ['a list that may have more', { individuals: { known: [{ id: 'a' }], maybeMore: true } }],
    ['holdings', { holds: { specialization: [{ entry: 'Cloud', since: '2020-01-01', through: null }] } }],
    ['records in records', { lead: { manager: { manager: { level: 'Expert' } } } }],
  ])('accepts %s', (_what, facts) => {
    expect(isValid(facts)).toBe(true);
  });

  it.each([
    ['an unknown field', { employes: 1 }],
    ['a negative number where there is none', { employees: -1 }],
    ['a number in quotation marks', { share: '25' }],
    ['another currency', { sales: { amount: 1, currency: 'EUR' } }],
    ['an amount without a currency', { sales: { amount: 1 } }],
    ['a duration of months', { callBack: 'P1M' }],
    ['a period of days', { membership: 'P1D' }],
    ['a day that is not', { founded: '2023-02-29' }],
    ['a day of the year 0', { founded: '0000-01-01' }],
    ['another member of a choice', { size: 'Medium' }],
    ['an unknown entry', { tier: 'Clouds' }],
    ['an entry of a kind without entries', { lead: { passed: { exam: [{ entry: 'Any' }] } } }],
    ['null among the items', { scores: [null] }],
    ['a holding of nothing', { holds: { specialization: [{}] } }],
    ['an attestation that nobody asked for', { attested: { Other: {} } }],
  ])('rejects %s', (_what, facts) => {
    expect(isValid(facts)).toBe(false);
  });

  it('is a schema whatever the names of the catalog are', () => {
    const schema = emitJsonSchema(hostile);
    const other = new Ajv2020({ strict: true, allowUnionTypes: true });
    formats.default(other);
    expect(other.validateSchema(schema)).toBe(true);
    expect(
      other.compile(schema)({ constructor: '*/', toString: 'x', 'a b"c': null, '': { amount: 1, currency: '"' } }),
    ).toBe(true);
  });

  it('has a field named __proto__ as a property of its own', () => {
    const text = JSON.stringify(emitJsonSchema(hostile));
    expect(text).toContain('"__proto__":{"type":["string","null"],"description":"*/"}');
  });

  it('leads every reference to a definition', () => {
    const schema = emitJsonSchema(hostile);
    const references = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map(([, key = '']) => key);
    const keys = Object.keys(schema.$defs ?? {});
    expect(references.map(decodeURIComponent).filter((key) => !keys.includes(key))).toEqual([]);
  });
});
