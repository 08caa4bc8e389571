import { describe, it } from 'vitest';
import { agreementOnAnyJson, agreementOnCore, agreementOnDocuments, agreementOnWildFacts } from './laws/agreement.ts';
import { holds } from './laws/holds.ts';

/** Each program is tried on up to seven facts: ten thousand pairs and more in all. */
describe('the interpreter and the emitted module', { timeout: 600_000 }, () => {
  it('agree on programs that are written as documents', () => {
    holds(agreementOnDocuments, 1800);
  });

  it('agree on programs of any Core', () => {
    holds(agreementOnCore, 900);
  });

  it('agree on facts whatever they are', () => {
    holds(agreementOnWildFacts, 600);
  });

  it('agree on any JSON as facts', () => {
    holds(agreementOnAnyJson, 60);
  });
});
