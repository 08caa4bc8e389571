import type { StandardSchemaV1 } from '@standard-schema/spec';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { createValidator } from '../../src/validate/index.ts';
import type { Valid } from '../../src/validate/index.ts';
import { issueOf, shape } from './sample.ts';

interface Partner {
  readonly city?: string | null;
}

const validator = createValidator<Partner>(shape);

describe('a validator', () => {
  it('gives valid facts back as they are', () => {
    const facts = { city: 'Rome', individuals: [{ id: 'ana' }, { id: 'ana', level: 'Expert' }] };
    const result = validator.validate(facts);
    expect(result.ok && result.value).toBe(facts);
  });

  it('changes no facts', () => {
    const facts = {
      city: 7,
      individuals: [
        { id: 'ana', level: 'Associate' },
        { id: 'ana', level: 'Expert' },
      ],
    };
    const before = structuredClone(facts);
    validator.validate(facts);
    expect(facts).toEqual(before);
  });

  it('reports every issue, with its kind, pointer, path and message', () => {
    expect(validator.validate({ city: 7, lead: { passed: { exam: [{ entry: 'x' }] } } })).toEqual({
      ok: false,
      issues: [
        { kind: 'wrongType', pointer: '/city', path: ['city'], message: 'Expected a text, found the number 7.' },
        {
          kind: 'unknownEntry',
          pointer: '/lead/passed/exam/0/entry',
          path: ['lead', 'passed', 'exam', 0, 'entry'],
          message: 'The catalog has no exam "x".',
        },
      ],
      omitted: 0,
    });
  });

  it('never throws on any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => validator.validate({ individuals: value, holds: value, sales: value })).not.toThrow();
        expect(() => validator.validate(value)).not.toThrow();
      }),
    );
  });

  it('cuts long texts in messages', () => {
    expect(issueOf({ founded: 'x'.repeat(1000) })?.message.length).toBeLessThan(150);
  });

  it('refuses a shape that refers to what it does not have', () => {
    expect(() => createValidator({ ...shape, subject: 9 })).toThrow('The shape has no record 9.');
    expect(() => createValidator({ ...shape, kinds: [] })).toThrow('The shape has no kind 0.');
  });
});

describe('the Standard Schema of a validator', () => {
  const standard = validator['~standard'];

  it('is one by its types', () => {
    expectTypeOf(validator).toExtend<StandardSchemaV1<Partner, Valid<Partner>>>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof validator>>().toEqualTypeOf<Valid<Partner>>();
    expectTypeOf<StandardSchemaV1.InferInput<typeof validator>>().toEqualTypeOf<Partner>();
  });

  it('says its version and vendor', () => {
    expect([standard.version, standard.vendor]).toEqual([1, 'proviso']);
  });

  it('gives valid facts back', () => {
    const facts = { city: 'Rome' };
    expect(standard.validate(facts)).toEqual({ value: facts });
  });

  it('gives issues with messages and paths', () => {
    expect(standard.validate({ city: 7 })).toMatchObject({
      issues: [{ message: 'Expected a text, found the number 7.', path: ['city'] }],
    });
  });

  it('says how many issues are left out', () => {
    const result = createValidator(shape, { maxIssues: 1 })['~standard'].validate({ city: 7, founded: 7, size: 7 });
    expect(result.issues?.at(-1)).toEqual({ message: 'There are 2 more issues.', path: [] });
  });
});
