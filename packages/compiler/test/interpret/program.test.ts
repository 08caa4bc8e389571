import { describe, expect, it } from 'vitest';
import type { CoreRevision } from '../../src/core/core.ts';
import { interpret } from '../../src/interpret/index.ts';
import { isMet, isOpen, isUnmet, program } from '../support/core-builders.ts';
import { judged } from '../support/interpreted.ts';

function revision(label: string, on: string | null): CoreRevision {
  return { label, on, title: null };
}

const revisions = [revision('1.0', '2023-02-10'), revision('2.0', '2024-05-06')];

describe('an evaluation', () => {
  it('names the program', () => {
    expect(judged(isMet, {}, { name: 'Premier', title: 'Premier Requirements' })).toMatchObject({
      program: 'Premier',
      title: 'Premier Requirements',
      digest: '0'.repeat(64),
      compiler: '0.0.0',
      on: '2024-06-15',
      moment: null,
      verdict: 'met',
    });
  });

  it('reports advice, which decides nothing', () => {
    const { verdict, missing, advice } = judged(isMet, {}, { advice: [isUnmet, isOpen] });
    expect({ verdict, missing, advice: advice.map((one) => one.verdict) }).toEqual({
      verdict: 'met',
      missing: [],
      advice: ['unmet', 'unknown'],
    });
  });

  it.each(['2023-02-29', '2024-13-01', '2024-00-10', '0000-01-01', '2024-6-1', 'today'])('refuses the day %s', (on) => {
    expect(() => interpret(program(isMet), {}, { on })).toThrow(RangeError);
  });

  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('accepts the day %s', (on) => {
    expect(interpret(program(isMet), {}, { on }).on).toBe(on);
  });

  it('refuses the 29th of February of 1900', () => {
    expect(() => interpret(program(isMet), {}, { on: '1900-02-29' })).toThrow(/calendar day such as 2024-05-06/);
  });
});

describe('the revision', () => {
  it.each([
    ['2023-02-10', '1.0'],
    ['2024-05-05', '1.0'],
    ['2024-05-06', '2.0'],
    ['2030-01-01', '2.0'],
  ])('that governs on %s is %s', (day, label) => {
    expect(judged(isMet, {}, { revisions }, day).revision?.label).toBe(label);
  });

  it('that is undated governs from the beginning', () => {
    expect(judged(isMet, {}, { revisions: [revision('0.1', null), ...revisions] }, '0001-01-01').revision).toEqual({
      label: '0.1',
      on: null,
      title: null,
    });
  });

  it('is none where the program has none', () => {
    expect(judged(isMet, {})).toMatchObject({ revision: null, verdict: 'met' });
  });

  it('must have begun for anything to apply', () => {
    expect(judged(isMet, {}, { revisions, advice: [isMet] }, '2023-02-09')).toMatchObject({
      revision: null,
      verdict: 'not applicable',
      missing: [],
      explanation: { because: { kind: 'noRevision', first: '2023-02-10' }, children: [], facts: [] },
      advice: [],
    });
  });
});
