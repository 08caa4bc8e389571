import { describe, expect, it } from 'vitest';
import { compiled, individuals } from '../support/compiling.ts';
import { historyOf, lived, stepsOf, type Phases } from '../support/lives.ts';

const program = compiled(`
require CertifiedRoles: at least 2 unique full-time individuals certified Associate or higher
lifecycle {
  state Approved
  state GetWell "Get Well Plan" for 6 months
  state Removed final
  when CertifiedRoles is unmet and at least 1 full-time individual certified Associate or higher:
    Approved becomes GetWell
  when CertifiedRoles is unmet and no full-time individual certified Associate or higher:
    Approved, GetWell become Removed
  when CertifiedRoles is met: GetWell becomes Approved
  at the end of GetWell: GetWell becomes Removed
}`);

const certified = { employment: 'FullTime', holds: { certification: [{ entry: 'CCNA', since: '2020-01-01' }] } };
const none = individuals();
const one = individuals(certified);
const two = individuals(certified, certified);

const stepsWith = (...phases: Phases): readonly string[] =>
  stepsOf(lived(program, '2024-06-01', historyOf(phases), '2026-01-01'));

describe('the Get Well Plan', () => {
  it('is not begun while both individuals are certified', () => {
    expect(stepsWith(['2024-06-01', two])).toEqual([]);
  });

  it('begins on the day on which one of two certified individuals is lost, and removes on the day on which it runs out', () => {
    expect(stepsWith(['2024-06-01', two], ['2025-03-02', one])).toEqual([
      '2025-03-02 Approved → GetWell',
      '2025-09-02 GetWell → Removed',
    ]);
  });

  it('ends where the second one is regained, on its last day included', () => {
    expect(stepsWith(['2024-06-01', two], ['2025-03-02', one], ['2025-09-02', two])).toEqual([
      '2025-03-02 Approved → GetWell',
      '2025-09-02 GetWell → Approved',
    ]);
  });

  it('begins anew when one is lost again', () => {
    expect(stepsWith(['2024-06-01', two], ['2025-01-01', one], ['2025-05-01', two], ['2025-06-01', one])).toEqual([
      '2025-01-01 Approved → GetWell',
      '2025-05-01 GetWell → Approved',
      '2025-06-01 Approved → GetWell',
      '2025-12-01 GetWell → Removed',
    ]);
  });

  it('removes where the other one is lost within it', () => {
    expect(stepsWith(['2024-06-01', two], ['2025-03-02', one], ['2025-04-01', none])).toEqual([
      '2025-03-02 Approved → GetWell',
      '2025-04-01 GetWell → Removed',
    ]);
  });

  it('is not offered where both are lost on one day', () => {
    expect(stepsWith(['2024-06-01', two], ['2025-03-02', none])).toEqual(['2025-03-02 Approved → Removed']);
  });

  it('is never left again once it has removed', () => {
    expect(stepsWith(['2024-06-01', two], ['2025-03-02', none], ['2025-04-01', two])).toEqual([
      '2025-03-02 Approved → Removed',
    ]);
  });

  it('does not begin for what is only not known', () => {
    const unsure = individuals(certified, { holds: { certification: [{ entry: 'CCNA', since: '2020-01-01' }] } });
    expect(stepsWith(['2024-06-01', two], ['2025-03-02', unsure])).toEqual([]);
  });

  it('says why: what was met on the day, or which state ended', () => {
    const { transitions } = lived(
      program,
      '2024-06-01',
      historyOf([
        ['2024-06-01', two],
        ['2025-03-02', one],
      ]),
      '2026-01-01',
    );
    expect(transitions.map(({ reason }) => reason)).toMatchObject([
      {
        kind: 'condition',
        explanation: {
          sentence: 'CertifiedRoles is unmet and at least 1 full-time individual certified Associate or higher',
          verdict: 'met',
          children: [
            { sentence: 'CertifiedRoles is unmet', verdict: 'met' },
            { sentence: 'at least 1 full-time individual certified Associate or higher', verdict: 'met' },
          ],
        },
      },
      { kind: 'end', state: 'GetWell', entered: '2025-03-02', lasts: null },
    ]);
  });
});
