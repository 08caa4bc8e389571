import { describe, expect, it } from 'vitest';
import {
  agreementOnAnyJson,
  agreementOnCore,
  agreementOnDocuments,
  agreementOnSlots,
  agreementOnWildFacts,
} from './laws/agreement.ts';
import { brokenBy } from './laws/broken.ts';
import { counter } from './laws/counts.ts';
import { holds } from './laws/holds.ts';

/** Each program is tried on up to seven facts: ten thousand pairs and more in all. */
describe('the interpreter and the emitted module', { timeout: 600_000 }, () => {
  it('agree on programs that are written as documents', () => {
    holds(agreementOnDocuments, 1800);
  });

  it('agree on programs of any Core', () => {
    holds(agreementOnCore, 900);
  });

  it('agree on slots, of which few are found where other forms stand around them', () => {
    holds(agreementOnSlots, 500);
  });

  it('agree on facts whatever they are', () => {
    holds(agreementOnWildFacts, 600);
  });

  it('agree on any JSON as facts', () => {
    holds(agreementOnAnyJson, 60);
  });

  it.each([
    ['documents', agreementOnDocuments],
    ['Core', agreementOnCore],
  ])('are asked of facts that are valid, on programs of %s', (_, law) => {
    const { tally, counts } = counter();
    holds(law, 100, tally);
    const { verdicts, valid } = counts();
    expect(valid).toEqual(verdicts);
  });

  it.each([
    ['documents', agreementOnDocuments],
    ['Core', agreementOnCore],
  ])('often say of facts that they meet a program of %s, and often that they do not', (_, law) => {
    const { tally, counts } = counter();
    // Of fewer there may be none that meet it, so it is as many however often the rest is tried.
    expect(brokenBy(law, { seed: 1, numRuns: 100 }, tally)).toBeNull();
    const { pairs, verdicts } = counts();
    expect(verdicts.get('met') ?? 0).toBeGreaterThan(pairs / 10);
    expect(verdicts.get('unmet') ?? 0).toBeGreaterThan(pairs / 10);
  });
});
