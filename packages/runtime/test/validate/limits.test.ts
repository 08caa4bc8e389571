import { describe, expect, it } from 'vitest';
import { createValidator, defaultLimits } from '../../src/validate/index.ts';
import { issuesOf, shape } from './sample.ts';

interface Nested {
  manager?: Nested;
  reports?: readonly Nested[];
}

function nested(depth: number): Nested {
  let facts: Nested = {};
  for (let level = 0; level < depth; level += 1) facts = { manager: facts };
  return facts;
}

describe('the limits of a validation', () => {
  it('are these where none are given', () => {
    expect(defaultLimits).toEqual({ maxDepth: 64, maxValues: 1_000_000, maxIssues: 100 });
  });

  it('allow facts as deep as that', () => {
    expect(issuesOf({ lead: nested(63) })).toEqual([]);
  });

  it('end facts that are too deep', () => {
    const pointer = `/lead${'/manager'.repeat(64)}`;
    expect(issuesOf({ lead: nested(10_000) })).toEqual([`tooDeep ${pointer}: The facts are nested more than 64 deep.`]);
  });

  it('can be set', () => {
    expect(issuesOf({ lead: nested(2) }, { maxDepth: 2 })).toEqual([
      'tooDeep /lead/manager/manager: The facts are nested more than 2 deep.',
    ]);
  });

  it('end facts that are too many', () => {
    expect(issuesOf({ scores: [1, 2, 3, 4, 5], city: 7 }, { maxValues: 4 })).toEqual([
      'tooLarge /scores: The facts have more than 4 values; the rest was not checked.',
    ]);
  });

  it.each([
    [12, '/individuals/0'],
    [17, '/individuals/1/contact'],
  ])('count again what is compared with its twin: with %i at %s', (maxValues, pointer) => {
    const ana = { id: 'ana', contact: { city: 'Oslo', phone: '1' } };
    const issues = issuesOf({ individuals: [ana, { ...ana }], city: 7 }, { maxValues });
    expect(issues).toEqual([
      `tooLarge ${pointer}: The facts have more than ${maxValues} values; the rest was not checked.`,
    ]);
  });

  it('end facts that contain themselves', () => {
    const ana: Nested = {};
    ana.manager = ana;
    expect(issuesOf({ lead: ana })).toHaveLength(1);
  });

  it('end facts that contain themselves twice', () => {
    const ana: Nested = {};
    ana.reports = [ana, ana];
    const kinds = issuesOf({ lead: ana }, { maxIssues: 10, maxValues: 10_000 }).map((issue) => issue.split(' ')[0]);
    expect(new Set(kinds)).toEqual(new Set(['tooDeep']));
  });

  it('end the comparison of items that contain themselves', () => {
    const one: { id: string; reports: unknown[] } = { id: 'ana', reports: [] };
    const other: { id: string; reports: unknown[] } = { id: 'ana', reports: [] };
    one.reports.push([one]);
    other.reports.push([other]);
    expect(issuesOf({ individuals: [one, other] })).not.toEqual([]);
  });

  it('count the issues after the first hundred', () => {
    const scores = Array.from({ length: 150 }, () => 'x');
    const result = createValidator(shape).validate({ scores });
    expect(result.ok ? null : [result.issues.length, result.omitted]).toEqual([100, 50]);
  });

  it('do not let facts through for want of room for issues', () => {
    expect(createValidator(shape, { maxIssues: 0 }).validate({ city: 7 })).toEqual({
      ok: false,
      issues: [],
      omitted: 1,
    });
  });
});
