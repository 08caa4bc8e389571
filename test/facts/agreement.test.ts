import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { emitJsonSchema, emitShape } from '../../packages/compiler/src/emit/facts/index.ts';
import { sample } from '../../packages/compiler/test/emit/facts/sample.ts';
import { createValidator } from '../../packages/runtime/src/validate/index.ts';
import type { FactIssueKind, Shape } from '../../packages/runtime/src/validate/index.ts';

/** What a JSON Schema cannot say. */
const beyondSchemas: ReadonlySet<FactIssueKind> = new Set(['inexactNumber', 'spanReversed', 'contradiction']);

function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && 'records' in value;
}

function shapeOf(expression: string): Shape {
  const text: unknown = runInNewContext(`JSON.stringify(${expression})`);
  const shape: unknown = JSON.parse(String(text));
  if (!isShape(shape)) throw new Error('The emitted shape is no shape.');
  return shape;
}

const validator = createValidator(shapeOf(emitShape(sample)));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
formats.default(ajv);
const isValid = ajv.compile(emitJsonSchema(sample));

function pick(...values: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.constantFrom(...values);
}

/** Generators of facts in which one value of so many is wrong; none where that is null. */
function partners(oneWrongIn: number | null): fc.Arbitrary<unknown> {
  function either(right: fc.Arbitrary<unknown>, wrong: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
    if (oneWrongIn === null) return right;
    return fc.oneof({ weight: oneWrongIn, arbitrary: right }, { weight: 1, arbitrary: wrong });
  }

  function value(right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
    return either(right, fc.oneof(fc.jsonValue({ maxDepth: 1 }), pick('', 'P1W2D', '2023-02-29', -1, [], {})));
  }

  function object(
    fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
    required: string[] = [],
  ): fc.Arbitrary<unknown> {
    const known = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, value(field)]));
    const right = fc.record(known, { requiredKeys: required });
    const wrong = fc.tuple(right, fc.constantFrom('extra', '__proto__', 'constructor'));
    return either(
      right,
      wrong.map(([facts, key]) => Object.fromEntries([...Object.entries(facts), [key, 1]])),
    );
  }

  function orNull(right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
    return fc.oneof({ weight: 6, arbitrary: right }, { weight: 1, arbitrary: fc.constant(null) });
  }

  function list(item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
    const items = fc.array(value(item), { maxLength: 3 });
    return fc.oneof(items, object({ known: orNull(items), maybeMore: orNull(fc.boolean()) }));
  }

  const day = orNull(
    either(
      pick('2024-02-29', '2020-01-01', '0001-01-01', '9999-12-31'),
      pick('2024-02-30', '0000-01-01', '2024-1-1', '2024-01-01T00:00:00Z'),
    ),
  );
  const amount = orNull(pick(0, 1, 12.5, 0.1 + 0.2, 1e21));
  const anyAmount = orNull(pick(0, 12.5, -1));
  const duration = either(
    pick('PT1H', 'P2D', 'P1DT1M', 'P3W'),
    pick('P', 'PT', 'P1M', 'P1DT', 'PT1.5H', 'P1W1D', 'PT1234567890M', 'PT1H\n'),
  );
  const period = either(pick('P6M', 'P1Y', 'P1Y1M', null), pick('P', 'P1D', 'PT1M', 'P1234567890Y', 'P1M1Y'));
  const money = fc.oneof(
    object({ amount, currency: either(pick('USD'), pick('EUR', null)) }, ['currency']),
    either(pick({}, { amount: null }, { currency: null }), pick({ amount: 1 }, { amount: 1, currency: null })),
  );

  function holdings(...entries: readonly string[]): fc.Arbitrary<unknown> {
    if (entries.length === 0) return either(pick([], null), pick([{ entry: 'CCNA' }]));
    const entry = either(pick(...entries), pick('Other', null));
    return orNull(
      list(either(object({ entry, since: day, through: day }, ['entry']), pick({}, { since: '2020-01-01' }))),
    );
  }

  const { individual } = fc.letrec((tie) => ({
    individual: object({
      id: pick('ana', 'bo', null),
      employment: either(pick('FullTime', 'PartTime', null), pick('fulltime')),
      level: either(pick('Associate', 'Expert', null), pick('Professional')),
      manager: fc.option(tie('individual'), { depthSize: 'small', maxDepth: 2 }),
      holds: object({ certification: holdings('CCNA', 'CCIE') }),
      passed: orNull(object({ exam: holdings() })),
    }),
  }));

  return object({
    employees: either(amount, pick(-1)),
    share: anyAmount,
    sales: orNull(money),
    callBack: orNull(duration),
    membership: period,
    founded: day,
    city: orNull(fc.string()),
    supported: orNull(fc.boolean()),
    size: either(pick('Small', 'Large', null), pick('Medium')),
    tier: either(pick('Cloud', 'CoreSecurity', null), pick('cloud')),
    lead: orNull(individual),
    service: orNull(object({ hours: anyAmount })),
    individuals: orNull(list(individual)),
    scores: list(pick(1, 2.5)),
    holds: orNull(object({ specialization: holdings('Cloud') })),
    attested: object({
      Process: orNull(
        object({ answer: orNull(fc.boolean()), by: orNull(fc.string()), on: day, evidence: fc.string(), through: day }),
      ),
    }),
  });
}

function kindsOf(facts: unknown): readonly FactIssueKind[] {
  const result = validator.validate(facts);
  return result.ok ? [] : result.issues.map(({ kind }) => kind);
}

describe('the JSON Schema and the validator of one program', () => {
  it('both accept right facts, but for what a schema cannot say', () => {
    fc.assert(
      fc.property(partners(null), (facts) => {
        expect(kindsOf(facts).filter((kind) => !beyondSchemas.has(kind))).toEqual([]);
        expect(isValid(facts), JSON.stringify(isValid.errors)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('agree on facts that are nearly right', () => {
    fc.assert(
      fc.property(partners(60), (facts) => {
        const isRight = kindsOf(facts).every((kind) => beyondSchemas.has(kind));
        expect(isValid(facts), JSON.stringify(isValid.errors)).toBe(isRight);
      }),
      { numRuns: 5000 },
    );
  });

  it('agree on facts that are quite wrong', () => {
    fc.assert(
      fc.property(partners(4), (facts) => {
        const isRight = kindsOf(facts).every((kind) => beyondSchemas.has(kind));
        expect(isValid(facts), JSON.stringify(isValid.errors)).toBe(isRight);
      }),
      { numRuns: 2000 },
    );
  });
});
