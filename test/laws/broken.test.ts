import { ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenBy } from './broken.ts';
import { law, uncounted } from './law.ts';

const small = law('every number is small', fc.nat({ max: 1000 }), (number: number) => {
  ok(number < 10);
});

const slow = law('every number takes its time', fc.nat(), () => {
  const began = performance.now();
  while (performance.now() - began < 5);
});

describe('trying a law', () => {
  it('gives nothing where it holds of every case', () => {
    expect(brokenBy(slow, { numRuns: 3, seed: 1 }, uncounted)).toBe(null);
  });

  it('gives the smallest case that breaks it', () => {
    expect(brokenBy(small, { numRuns: 100, seed: 1 }, uncounted)?.case).toBe(10);
  });

  it('fails where the time is over before all cases were tried', () => {
    const trials = { numRuns: 1000, seed: 1, timeLimit: 20 };
    expect(() => brokenBy(slow, trials, uncounted)).toThrow(/Only \d+ of 1000 cases/);
  });
});
