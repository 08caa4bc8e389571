import { describe, expect, it } from 'vitest';
import { attested, count, atLeast, individuals } from '../support/core-builders.ts';
import { judged, today } from '../support/interpreted.ts';

const support = attested('Support');

function attesting(attestation: unknown): unknown {
  return { attested: { Support: attestation } };
}

describe('an attestation', () => {
  it.each([
    ['says yes', { answer: true, on: '2024-01-01' }, 'met', []],
    ['says no', { answer: false, on: '2024-01-01' }, 'unmet', []],
    ['says nothing', { on: '2024-01-01' }, 'unknown', ['/attested/Support/answer']],
    ['has no day', { answer: true }, 'unknown', ['/attested/Support/on']],
    ['has no real day', { answer: true, on: '2024-02-30' }, 'unknown', ['/attested/Support/on']],
    ['has a day in a list', { answer: true, on: ['2024-01-01'] }, 'unknown', ['/attested/Support/on']],
    ['is of today', { answer: true, on: today }, 'met', []],
    ['is of tomorrow', { answer: true, on: '2024-06-16' }, 'unknown', ['/attested/Support']],
    ['runs out today', { answer: true, on: '2024-01-01', through: today }, 'met', []],
    ['ran out yesterday', { answer: true, on: '2024-01-01', through: '2024-06-14' }, 'unknown', ['/attested/Support']],
    ['is no object', [true], 'unknown', ['/attested/Support']],
    ['is absent', null, 'unknown', ['/attested/Support']],
  ])('that %s', (_, attestation, verdict, missing) => {
    expect(judged(support, attesting(attestation))).toMatchObject({ verdict, missing });
  });

  it('is found as it stands, without what has the wrong type', () => {
    const attestation = { answer: true, by: 'Ada', on: '2024-01-01', evidence: 7 };
    expect(judged(support, attesting(attestation)).explanation).toMatchObject({
      found: { kind: 'attestation', answer: true, by: 'Ada', on: '2024-01-01', through: null, evidence: null },
      facts: ['/attested/Support'],
    });
  });

  it('is not found where there is none', () => {
    expect(judged(support, {}).explanation).toMatchObject({ found: null, facts: [] });
  });

  it('may be about the item in hand', () => {
    const trained = count(individuals(attested('Trained', 'item')), atLeast(1));
    expect(judged(trained, { individuals: [{ id: 'ana' }] }).missing).toEqual(['/individuals/0/attested/Trained']);
  });
});
